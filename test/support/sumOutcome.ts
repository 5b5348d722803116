import { recogniseAll } from '../../src/core/table/recognise';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { gridOf } from './gridOf';

/** What the sheets of a book come to, in one line: 100 = 财政拨款 80 + 其他资金 20; what is unreadable; what is not counted. */
export function sumOutcome(
  sheets: Readonly<Record<string, string>>,
  rowsOf: (text: string) => string[][],
): string {
  const grids = Object.entries(sheets).map(([name, text]) => gridOf(rowsOf(text), name));
  const { total, parts, unreadable, leftOut } = sumFunding(recogniseAll(grids));
  const told = parts.flatMap(({ label, amount }) => (amount === null ? [] : [`${label} ${amount}`]));
  return [
    `${String(total)}${told.length > 0 ? ` = ${told.join(' + ')}` : ''}`,
    ...unreadable.map(({ reason, text }) => `${reason} ${text}`.trim()),
    ...leftOut.map(({ reason, row }) => `${reason} ${String(row.total)}`),
  ].join('; ');
}
