import { textsPassedOver } from '../facts/sumFormula';
import { toA1 } from '../grid/address';
import { shift, trimmed, type Decimal } from '../money/decimal';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, UncountedAmount } from './FundingTotals';
import { readingsText, tableName, type PathOf } from './sumSentences';

/** So much of a long text is enough to find it. */
const QUOTED = 24;

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const short = Array.from(line).slice(0, QUOTED).join('');
  return `“${short}${short.length < line.length ? '…' : ''}”`;
}

const plain = (amount: Decimal | null): string => (amount === null ? '' : trimmed(amount));

/** Why an amount is in no sum, with its cell: E7 资金总额“待定”读不出. */
export function uncountedReason({ cell, label, text, role, reason, readings }: UncountedAmount): string {
  const name = role === 'total' ? '资金总额' : label.replace(/[：:]$/, '');
  const at = cell === null ? '' : `${toA1(cell)} `;
  switch (reason) {
    case 'unreadable':
      return `${at}${name}${quoted(text)}读不出`;
    case 'uncalculated':
      return `${at}${name}的公式没有算出结果，请在表格软件里打开并保存后再汇总`;
    case 'blank':
      return `${at}${name}未填`;
    case 'missing':
      return `表中没有${name}`;
    case 'unread':
      return `${at}${name}没有读出来`;
    case 'unit-unknown':
      return `${at}${name}${text.trim()}没有写单位${readings ? `，${readingsText(readings)}` : ''}`;
  }
}

/** The same with its table: 《道路养护》（甲.xlsx，工作表 自评表）：E7 资金总额未填. */
export function uncountedSentence(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${tableName(uncounted, pathOf)}：${uncountedReason(uncounted)}`;
}

/** Of an amount that was read out of a text: E7 原单元格是文字“854万(…)”，已读作 854 万元. */
export function readAs({ cell, text, amount, unit }: FundingAmount): string {
  return `${toA1(cell)} 原单元格是文字${quoted(text)}，已读作 ${plain(amount)} ${unit}`;
}

/** Of an amount whose format moves the point: E7 单元格里是 480000，显示为 48.0，按看到的 48 万元计入. */
export function shownAs({ cell, text, amount, unit, scale = 0 }: FundingAmount): string {
  const held = amount === null ? '' : plain(shift(amount, -scale));
  return `${toA1(cell)} 单元格里是 ${held}，显示为 ${text.split(/[\r\n]/, 1)[0] ?? ''}，按看到的 ${plain(amount)} ${unit}计入`;
}

/** Of a total whose formula was not calculated again: what its cell holds, and what counts; null for any other. */
function staleTotalText({ total, heldTotal, totalCell }: FundingRow): string | null {
  if (heldTotal === null || total === null || totalCell === null) return null;
  return `${toA1(totalCell)} 总额的公式没有重算：存的是${heldTotal}万元，各项之和是${total}万元；按各项之和计入`;
}

/** Of a total whose SUM passes over sources that are texts: E7 的公式没有加上 E8，它是文本；按 E7 的 8万元计入. */
function passedOverText({ total, totalCell }: FundingRow, { funding }: PerformanceTable): string | null {
  const texts = textsPassedOver(funding);
  if (texts.length === 0 || total === null || totalCell === null) return null;
  const cells = texts.map(({ cell }) => toA1(cell)).join('、');
  return `${toA1(totalCell)} 总额的公式没有加上 ${cells}（是文本，求和时跳过）；按公式的结果${total}万元计入`;
}

/** What must be known of a total that its formula gives. */
export function totalFormulaNotes(row: FundingRow, table: PerformanceTable): string[] {
  return [staleTotalText(row), passedOverText(row, table)].filter((note) => note !== null);
}

/** A number and its unit: nobody reads it otherwise. */
const NOTHING_BUT_AMOUNT = /^[-+\d.,，．０-９¥￥\s]*(?:亿|千万|百万|十万|万|千|百)?元?整?$/u;

/** How amounts of a counted table were read that another might read otherwise: 约25, 480000 shown as 48.0, a stale total. */
export function readingNotes(row: FundingRow, table: PerformanceTable): string[] {
  const { total, parts } = table.funding;
  const amounts = (total === null ? parts : [total, ...parts]).filter(({ amount }) => amount !== null);
  return [
    ...amounts
      .filter(({ state, text }) => state === 'not-numeric' && !NOTHING_BUT_AMOUNT.test(text))
      .map(readAs),
    ...amounts.filter(({ scale, text }) => scale !== undefined && !/[元万亿]/.test(text)).map(shownAs),
    ...totalFormulaNotes(row, table),
  ];
}
