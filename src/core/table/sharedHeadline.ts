import type { TableArea } from './findTables';
import type { PerformanceTable } from './PerformanceTable';

/**
 * The table above, where one headline stands over several projects: the area has none of its own, and the labels from
 * the project's name down to the total and the indicators are those of the table above, each at its place. Else null.
 */
export function underSameHeadline(
  area: TableArea,
  previous: PerformanceTable | undefined,
): PerformanceTable | null {
  const name = previous?.fields.projectName;
  const total = previous?.funding.total;
  if (!previous || !name || !total || area.title !== null) return null;
  const fields = Object.values(previous.fields).filter((field) => field.labelCell.row >= name.labelCell.row);
  const labels = [...fields, total, ...previous.funding.parts];
  const same = labels.every(({ label, labelCell }) =>
    area.view
      .runs(labelCell.row - name.labelCell.row + area.top)
      .some((run) => run.column === labelCell.column && run.text.trim() === label),
  );
  return same ? previous : null;
}
