import { compact } from '../labels/normalise';
import type { TableArea } from './TableArea';
import type { PerformanceTable } from '../PerformanceTable';
import { placeFrom } from '../../grid/ascending';
import type { SheetView } from '../lines/sheetView';

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
    const row = sameRow(view, first, labelCell.row, top);
    const key = compact(label);
    return view.runs(row).some((run) => run.column === labelCell.column && run.label.compact === key);
  });
  return same ? previous : null;
}

/** The row that follows `top` as `row` follows `first`: empty rows between the rows of a form are no part of it. */
function sameRow(view: SheetView, first: number, row: number, top: number): number {
  const rows = view.filledRows();
  const steps = placeFrom(rows, row + 1) - placeFrom(rows, first + 1);
  return rows[placeFrom(rows, top) + steps] ?? rows.at(-1) ?? top;
}
