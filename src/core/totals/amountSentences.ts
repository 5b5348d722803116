import { toA1 } from '../grid/address';
import type { UncountedAmount } from './FundingTotals';
import type { ReadingNote } from './readingNote';
import { readingsText, tableName, type PathOf } from './sumSentences';

/** So much of a long text is enough to find it. */
const QUOTED = 24;

/** The beginning of a text in quotes. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const short = Array.from(line).slice(0, QUOTED).join('');
  return `“${short}${short.length < line.length ? '…' : ''}”`;
}

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
      return `${at}${name}${/[元万]/.test(text) ? `${quoted(text)}和表上的单位不一致` : `${text.trim()}没有写单位`}${readings ? `，${readingsText(readings)}` : ''}`;
  }
}

/** The same with its table: 《道路养护》（甲.xlsx，工作表 自评表）：E7 资金总额未填. */
export function uncountedSentence(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${tableName(uncounted, pathOf)}：${uncountedReason(uncounted)}`;
}

/** A note in words: E7 原单元格是文字“854万(…)”，已读作 854 万元. */
export function readingSentence(note: ReadingNote): string {
  const { cell } = note;
  switch (note.kind) {
    case 'text':
      return `${cell} 原单元格是文字${quoted(note.text)}，已读作 ${note.amount} ${note.unit}`;
    case 'shown':
      return `${cell} 单元格里是 ${note.held}，显示为 ${note.shown}，按看到的 ${note.amount} ${note.unit}计入`;
    case 'stale':
      return `${cell} 总额的公式没有重算：存的是${note.held}万元，各项之和是${note.total}万元；按各项之和计入`;
    case 'passed-over':
      return `${cell} 总额的公式没有加上 ${note.texts.join('、')}（是文本，求和时跳过）；按公式的结果${note.total}万元计入`;
    case 'assumed':
      return `${cell} 的${note.text}没有写单位：${readingsText(note)}；按${note.unit}计入`;
  }
}
