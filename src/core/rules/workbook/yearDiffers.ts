import type { PerformanceTable } from '../../table/PerformanceTable';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/**
 * The table's year is not that of most of its kind: what was done in 2024 is told beside what is planned for 2025. Two
 * tables of two years have no "most", nor have a few that name a year among many that name none.
 */
export const yearDiffers: WorkbookRule<'workbook/year-differs'> = {
  id: 'workbook/year-differs',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const examples = new Map(
      [...new Set(tables.map(({ kind }) => kind))].map((kind) => [kind, exampleOfMost(tables, kind)]),
    );
    const detections: WorkbookDetection<'workbook/year-differs'>[] = [];
    for (const [table, { year, yearCell, kind }] of tables.entries()) {
      const example = examples.get(kind) ?? -1;
      const other = tables[example];
      if (!other || year === null || year === other.year || !yearCell) continue;
      detections.push({
        table,
        cell: yearCell,
        found: String(year),
        expected: String(other.year),
        params: { year: String(year), most: String(other.year) },
        related: other.yearCell ? [{ sheet: other.sheet, table: example, ...other.yearCell }] : [],
      });
    }
    return detections;
  },
};

/** The first table whose year more than half of all tables of the kind bear; -1 where no year does. */
function exampleOfMost(tables: readonly PerformanceTable[], kind: PerformanceTable['kind']): number {
  const counts = new Map<number | null, number>();
  let all = 0;
  for (const table of tables) {
    if (table.kind !== kind) continue;
    all += 1;
    counts.set(table.year, (counts.get(table.year) ?? 0) + 1);
  }
  const most = [...counts].find(([year, count]) => year !== null && count * 2 > all)?.[0];
  return most === undefined ? -1 : tables.findIndex((table) => table.kind === kind && table.year === most);
}
