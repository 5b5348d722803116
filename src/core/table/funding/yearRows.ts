import { filledRow } from '../lines/sheetView';
import type { AmountsBelow } from './amountsBelow';
import type { FundingState } from './FundingState';

const YEAR = /^((?:19|20)\d{2})年?度?$/;
const SUM = /^(?:合计|总计|小计)$/;
const FEWEST_YEARS = 2;

/**
 * 年度 | 资金总额 | 财政拨款 over 2025 | 110 | 110 and 2026 | 120 | 120: a row a year below the heads. The row of the table's year
 * (null where none is: all are told as unread) and the last row; null where the rows below the heads are no years'.
 * The rows of other years and their sum are put aside.
 */
export function takeYearRows(
  state: FundingState,
  { row: first, heads }: AmountsBelow,
): { readonly own: number | null; readonly last: number } | null {
  const { view, headEnd } = state.reading;
  const left = heads[0]?.column ?? 0;
  const rows: { readonly row: number; readonly year: number | null }[] = [];
  for (let row: number | null = first; row !== null && row < headEnd; row = filledRow(view, row)) {
    const label = view.runs(row).findLast((run) => run.column < left)?.label.compact ?? '';
    const year = YEAR.exec(label)?.[1];
    if (year === undefined && !(rows.length > 0 && SUM.test(label))) break;
    rows.push({ row, year: year === undefined ? null : Number(year) });
  }
  const years = rows.filter(({ year }) => year !== null);
  const last = rows.at(-1);
  if (years.length < FEWEST_YEARS || !last) return null;
  const own = years.find(({ year }) => year === state.year)?.row ?? null;
  for (const { row } of own === null ? [] : rows) {
    for (const run of view.runs(row)) {
      if (row !== own && !run.label.strong) state.reading.claim(run, 'aside');
      else if (run.column < left) state.reading.claim(run, 'printed');
    }
  }
  return { own, last: last.row };
}
