import { filledRowsBetween, type SheetView } from './sheetView';
import type { Run } from './Run';

/** Whether a text stands in its column in the heading above it as well: a merge undone, with its value in each of its rows. */
export function isFilledDown(
  view: SheetView,
  heading: { readonly top: number; readonly bottom: number },
  { row, column, text }: Run,
): boolean {
  return filledRowsBetween(view, heading.top, Math.min(heading.bottom, row - 1)).some((above) =>
    view.runs(above).some((run) => run.column === column && run.text === text),
  );
}
