import { compact } from '../labels/normalise';
import type { TableArea } from './TableArea';
import type { PerformanceTable } from '../PerformanceTable';
import { filledRow, type SheetView } from '../lines/sheetView';

/**
 * The table above, where one headline stands over several projects: the area has none of its own, and the labels from
 * the project's name down to the total and its sources are those of the table above, each at its place. Else null.
 */
export function underSameHeadline(
  area: TableArea,
  previous: PerformanceTable | undefined,
): PerformanceTable | null {
  const name = previous?.fields.projectName;
  const total = previous?.funding.total;
  if (!previous || !name || !total || area.title !== null) return null;
  const { view, top } = area;
  const first = name.labelCell.row;
  const fields = Object.values(previous.fields).filter((field) => field.labelCell.row >= first);
  const same = [...fields, total, ...previous.funding.parts].every(({ label, labelCell }) => {
    const row = filledRowAfter(view, top, filledRowsBetween(view, first, labelCell.row));
    const key = compact(label);
    return view.runs(row).some((run) => run.column === labelCell.column && run.label.compact === key);
  });
  return same ? previous : null;
}

/** Empty rows between the rows of a form are no part of it. */
function filledRowsBetween(view: SheetView, from: number, to: number): number {
  let count = 0;
  for (let row = from + 1; row <= to; row++) if (view.runs(row).length > 0) count++;
  return count;
}

function filledRowAfter(view: SheetView, from: number, count: number): number {
  let row = from;
  for (let step = 0; step < count; step++) row = filledRow(view, row) ?? row;
  return row;
}
