import { soundsLikeLevel } from '../labels/levels';
import { filledRow, type SheetView } from './sheetView';

/** Whether a row shows without knowing the columns that the indicators are over: a field, 合计, a title, a new heading. */
export function surelyEndsBlock(view: SheetView, row: number): boolean {
  if (view.isHeader(row)) return true;
  const label = view.runs(row)[0]?.label;
  if (!label) return false;
  if (label.ends) return !SUM.test(label.key) || !isBelowHeads(view, row);
  return label.title || label.field !== null;
}

const SUM = /[合总共]计$/;
const FEWEST_HEADS = 3;

/** 合计 right below the heads of a list is the sum of the projects below it. */
function isBelowHeads(view: SheetView, row: number): boolean {
  const above = filledRow(view, row, -1);
  const runs = above === null ? [] : view.runs(above);
  return (
    runs.length >= FEWEST_HEADS &&
    runs.every(({ label }) => label.strong || label.column !== null || soundsLikeLevel(label.key))
  );
}
