import { filledRow, type SheetView } from './sheetView';

const YEAR_LINE = /^\(?(?:20\d\d)?年度?\)?$/;

/** Whether the next filled row holds (2021年度) and nothing else: what stands above it is no row of the form yet. */
export function isAboveYearLine(view: SheetView, row: number): boolean {
  const below = filledRow(view, row);
  const [year, beside] = below === null ? [] : view.runs(below);
  return year !== undefined && beside === undefined && YEAR_LINE.test(year.label.compact);
}
