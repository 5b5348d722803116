import { toA1 } from '../grid/address';
import { decimalOfNumber, trimmed } from '../money/decimal';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, UncountedAmount } from './FundingTotals';
import { assumedUnitText, readingsText, tableName, type PathOf } from './sumSentences';
import { canBeFollowed } from './summaryAmount';

/** So much of a long text is enough to find it. */
const QUOTED = 24;

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const short = Array.from(line).slice(0, QUOTED).join('');
  return `“${short}${short.length < line.length ? '…' : ''}”`;
}

function readAs({ cell, text, amount, unit }: FundingAmount): string {
  return `${toA1(cell)} 原单元格是文字${quoted(text)}，已读作 ${amount === null ? '' : trimmed(amount)} ${unit}`;
}

function shownAs({ cell, text, value, amount, unit }: FundingAmount): string {
  const held = typeof value === 'number' ? decimalOfNumber(value) : null;
  return `${toA1(cell)} 单元格里是 ${held ?? ''}，显示为 ${text.split(/[\r\n]/, 1)[0] ?? ''}，按看到的 ${amount === null ? '' : trimmed(amount)} ${unit}计入`;
}

function notCounted({ cell, label, text, role, reason, readings }: UncountedAmount): string {
  const name = role === 'total' ? '资金总额' : label;
  const at = cell === null ? '' : `${toA1(cell)} `;
  switch (reason) {
    case 'unreadable':
      return `${at}${name}${quoted(text)}读不出，未计入`;
    case 'uncalculated':
      return `${at}${name}的公式没有算出结果，未计入`;
    case 'blank':
      return `${at}${name}未填，未计入`;
    case 'missing':
      return `表中没有${name}，未计入`;
    case 'unread':
      return `${at}${name}没有读出来，未计入`;
    case 'unit-unknown':
      return `${at}${name}${text.trim()}没有写单位，${readings ? readingsText(readings) : ''}，未计入`;
  }
}

/** What a person must know about one row: amounts read out of texts, amounts not counted, another unit. */
export function rowRemark(
  table: PerformanceTable,
  row: FundingRow,
  uncounted: readonly UncountedAmount[],
): string {
  const assumed = assumedUnitText(row, table);
  const { total, parts } = table.funding;
  const amounts = total === null ? parts : [total, ...parts];
  const units = new Set(amounts.filter(({ amount }) => amount !== null).map(({ unit }) => unit));
  units.delete('万元');
  return [
    ...uncounted.map(notCounted),
    ...amounts.filter((amount) => amount.amount !== null && !canBeFollowed(amount)).map(readAs),
    ...amounts.filter(({ scale }) => scale !== undefined).map(shownAs),
    ...(row.fundingUnread && row.total !== null ? ['资金没有读全'] : []),
    ...(assumed === null ? [] : [assumed]),
    ...(units.size > 0 && assumed === null ? [`原表单位是${[...units].join('、')}，已换算`] : []),
  ].join('；\n');
}

/** The line below the sum that names an amount which is not in it. */
export function uncountedLine(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${tableName(uncounted, pathOf)}：${notCounted(uncounted)}`;
}

/** The same when the total has been filled in since. */
export function filledLine(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${tableName(uncounted, pathOf)}：资金总额已填，已计入`;
}
