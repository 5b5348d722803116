import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** The table's year is not that of most. Two tables of two years have no "most". */
export const yearDiffers: WorkbookRule<'workbook/year-differs'> = {
  id: 'workbook/year-differs',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const counts = new Map<number, number>();
    let dated = 0;
    for (const { year } of tables) {
      if (year === null) continue;
      dated += 1;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    const most = [...counts].find(([, count]) => count * 2 > dated)?.[0];
    if (most === undefined || counts.size < 2) return [];
    const example = tables.findIndex(({ year }) => year === most);
    const detections: WorkbookDetection<'workbook/year-differs'>[] = [];
    for (const [table, { year, yearCell }] of tables.entries()) {
      if (year === null || year === most || !yearCell) continue;
      const other = tables[example];
      detections.push({
        table,
        cell: yearCell,
        found: String(year),
        expected: String(most),
        params: { year: String(year), most: String(most) },
        related: other?.yearCell ? [{ sheet: other.sheet, table: example, ...other.yearCell }] : [],
      });
    }
    return detections;
  },
};
