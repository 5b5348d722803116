import { looksLikeAmount } from '../lines/amountTexts';
import { filledRow, filledRowsBetween } from '../lines/sheetView';
import type { AmountsBelow } from './amountsBelow';
import type { FundingState } from './FundingState';

const SUM = /^(?:[合总小共]计|总额)$/;
const FEWEST_NAMES = 2;

/**
 * 实施单位 | 金额 | 其中:财政拨款 over 东乡镇 | 70 | 60, 西乡镇 | 50 | 40 and 合计 | 120 | 100: a row a name below the heads. The row of their sum
 * (null where there is none: all are told as unread) and the last row; null where the rows below the heads are no such
 * ones.
 */
export function takeNamedRows(
  { reading: { view, headEnd, claim }, rowsWithoutSum }: FundingState,
  { row: first, heads }: AmountsBelow,
): { readonly own: number | null; readonly last: number } | null {
  const left = heads[0]?.column ?? 0;
  let [names, own, last]: [number, number | null, number] = [0, null, first];
  for (let row: number | null = first; row !== null && row < headEnd; row = filledRow(view, row)) {
    const here = row;
    const label = view.runs(row).findLast((run) => run.column < left)?.label;
    if (!label || !heads.some(({ column }) => looksLikeAmount(view, here, column))) break;
    if (SUM.test(label.key)) own ??= row;
    else if (label.strong) break;
    else names++;
    last = row;
  }
  if (names < FEWEST_NAMES) return null;
  for (const row of filledRowsBetween(view, first, last)) {
    if (own === null) rowsWithoutSum.add(row);
    else for (const run of view.runs(row)) claim(run, row === own && run.column < left ? 'printed' : 'aside');
  }
  return { own, last };
}
