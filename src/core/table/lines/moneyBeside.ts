import { looksLikeAmount } from './amountTexts';
import type { Run } from './Run';
import type { SheetView } from './sheetView';

/**
 * 年度目标 | 维修水闸12座 | 年度资金总额 | 85: where the money of a row begins, which it may share with a goal: the index of the first
 * label of a total, or of a source with its amount right beside it; -1 for a row without money.
 */
export function moneyFrom(view: SheetView, runs: readonly Run[]): number {
  return runs.findIndex(({ label: { funding } }, index) => {
    if (funding === null || funding.role === 'block') return false;
    if (!funding.ambiguous && funding.role !== 'part') return true;
    const amount = runs[index + 1];
    return amount !== undefined && looksLikeAmount(view, amount.row, amount.column);
  });
}
