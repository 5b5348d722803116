import { looksLikeAmount } from './amountTexts';
import type { Run } from './Run';
import { filledRow, type SheetView } from './sheetView';

/**
 * 年度目标 | 维修水闸12座 | 年度资金总额 | 85: where the money of a row begins, which it may share with a goal: the index of the first
 * label of a total, or of a source with its amount right beside it, or of 年度资金（万元） with the amount below it; -1 for a row
 * without money.
 */
export function moneyFrom(view: SheetView, runs: readonly Run[]): number {
  return runs.findIndex((run, index) => {
    const { funding } = run.label;
    if (funding === null) return false;
    if (funding.role === 'block') return index > 0 && run.label.unit !== null && hasAmountBelow(view, run);
    if (!funding.ambiguous && funding.role !== 'part') return true;
    const amount = runs[index + 1];
    return amount !== undefined && looksLikeAmount(view, amount.row, amount.column);
  });
}

function hasAmountBelow(view: SheetView, { row, column }: Run): boolean {
  const below = filledRow(view, row);
  return below !== null && looksLikeAmount(view, below, column);
}
