import { cellAddress } from '../../grid/address';
import type { Run } from '../lines/Run';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { LikelihoodCell } from '../PerformanceTable';

const ANSWER = /^(?:确定能|有可能|(?:完全)?不可能)$/;
const WHOLE = /^(?:完成)?(?:绩效)?目标(?:完成|实现)?(?:的)?可能性$|^完成可能性$/;

/**
 * The headings 确定能 | 有可能 | 完全不可能 of a form filled in during the year, in the rows from `top` to above `first`; or
 * 完成目标可能性 alone, where the answer is written below it. Empty where the form has neither.
 */
export function likelihoodHeads(view: SheetView, top: number, first: number): readonly Run[] {
  for (let row = first - 1; row >= top; row--) {
    const runs = view.runs(row);
    const answers = runs.filter(({ label }) => ANSWER.test(label.key));
    if (answers.length > 1) return answers;
    const whole = runs.find(({ label }) => WHOLE.test(label.key));
    if (whole) return [whole];
  }
  return [];
}

/** What stands below the headings in a row. */
export function likelihoodIn(view: SheetView, row: number, heads: readonly Run[]): readonly LikelihoodCell[] {
  return heads.map(({ column, label }) => ({
    heading: label.key,
    text: trimmedAt(view, row, column),
    cell: cellAddress(row, column),
  }));
}
