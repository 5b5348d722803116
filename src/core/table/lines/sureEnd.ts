import type { SheetView } from './sheetView';

/** Whether a row shows without knowing the columns that the indicators are over: a field, 合计, a title, a new heading. */
export function surelyEndsBlock(view: SheetView, row: number): boolean {
  const label = view.runs(row)[0]?.label;
  return view.isHeader(row) || (label !== undefined && (label.title || label.ends || label.field !== null));
}
