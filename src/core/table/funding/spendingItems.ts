import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRow } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';

/**
 * 支出明细 over 明细项 | 金额 over 监管设备 | 20: what the money is spent on, in a block without a sum, is no source of it. Puts the
 * rows below the label of the block (`from`, 0-based) aside, down to the next label or the first without an amount, and returns the last of them.
 */
export function putItemsAside(reading: TableReading, from: number): number {
  const { view, headEnd } = reading;
  let last = from;
  let heads: readonly Run[] | null = null;
  for (let row = filledRow(view, from); row !== null && row < headEnd; row = filledRow(view, row)) {
    const runs = view.runs(row);
    const [first] = runs;
    if (!first || first.label.strong || first.label.ends || view.isHeader(row)) break;
    const at = row;
    const hasAmount = runs.some(({ column }) => looksLikeAmount(view, at, column));
    if (!hasAmount && (heads !== null || last !== from)) break;
    if (!hasAmount) {
      heads = runs;
      continue;
    }
    for (const run of [...(heads ?? []), ...runs]) reading.claim(run, 'aside');
    last = row;
  }
  return last;
}
