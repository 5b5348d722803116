import type { PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Fewer rows may be alike by chance. */
const ENOUGH_ROWS = 5;

/** All indicators but the costs, with their values, are another project's. */
export const copiedIndicators: WorkbookRule<'workbook/copied-indicators'> = {
  id: 'workbook/copied-indicators',
  category: 'workbook',
  severity: 'info',
  fixable: null,
  needs: 'workbook',
  silentAfter: ['workbook/duplicate-project'],
  check(tables) {
    const first = new Map<string, number>();
    const detections: WorkbookDetection<'workbook/copied-indicators'>[] = [];
    for (const [table, current] of tables.entries()) {
      const rows = rowsOf(current);
      const { projectName } = current.fields;
      if (rows.length < ENOUGH_ROWS || !projectName) continue;
      const key = rows.join('\n');
      const index = first.get(key);
      const other = index === undefined ? undefined : tables[index];
      if (index === undefined || !other?.fields.projectName) {
        first.set(key, table);
        continue;
      }
      const project = other.fields.projectName;
      if (comparableName(project.text) === comparableName(projectName.text)) continue;
      detections.push({
        table,
        cell: projectName.cell,
        found: projectName.text,
        params: { project: project.text, count: String(rows.length) },
        related: [{ sheet: other.sheet, table: index, ...project.cell }],
      });
    }
    return detections;
  },
};

/** In the order of the table: who copies doesn't rearrange. */
function rowsOf(table: PerformanceTable): string[] {
  const rows: string[] = [];
  for (const { indicators } of table.groups) {
    for (const { reading, name, value } of indicators) {
      if (reading.kind !== 'money' && value !== '') rows.push(`${name}|${value}`);
    }
  }
  return rows;
}
