import { filledRow, type SheetView } from '../lines/sheetView';
import { isFilledDown } from '../lines/filledDown';
import type { Run } from '../lines/Run';

/**
 * The first column of an indicator block that stands right of the head, row beside row: the rows right below its heading
 * begin with labels of the head, left of it. Null where the block stands below the head, as it does in nearly all forms.
 */
export function blockBesideHead(view: SheetView, header: number): number | null {
  const first = filledRow(view, header);
  const below = first === null ? undefined : view.runs(first)[0];
  if (first === null || !below?.label.strong) return null;
  const heading = view.runs(header).find((run) => run.label.column !== null || run.label.indicatorBlock);
  if (
    !heading ||
    !isHeadLabel(below, heading.column) ||
    isFilledDown(view, { top: header, bottom: header }, below)
  )
    return null;
  const second = filledRow(view, first);
  const next = second === null ? undefined : view.runs(second)[0];
  return next && isHeadLabel(next, heading.column) ? heading.column : null;
}

function isHeadLabel({ column, label }: Run, before: number): boolean {
  if (column >= before || label.indicatorBlock) return false;
  return label.field !== null || label.goal !== null || label.aside || label.funding?.ambiguous === false;
}
