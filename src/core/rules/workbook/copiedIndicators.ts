import type { Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../../facts/indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Fewer rows may be alike by chance. */
const ENOUGH_ROWS = 5;

/** Tables of one signature that differ all the same are compared with so many of them. */
const MOST_ALIKE = 64;

/** All indicators but the costs, with their values, are another project's. */
export const copiedIndicators: WorkbookRule<'workbook/copied-indicators'> = {
  id: 'workbook/copied-indicators',
  category: 'workbook',
  severity: 'info',
  fixable: null,
  scope: 'workbook',
  suppressedBy: ['workbook/duplicate-project'],
  check(tables) {
    const known = new Map<number, { readonly table: number; readonly rows: readonly Indicator[] }[]>();
    const detections: WorkbookDetection<'workbook/copied-indicators'>[] = [];
    for (const [table, current] of tables.entries()) {
      const rows = rowsOf(current);
      const { projectName } = current.fields;
      if (rows.length < ENOUGH_ROWS || !projectName) continue;
      const signature = signatureOf(rows);
      const alike = known.get(signature) ?? [];
      const index = alike.find((candidate) => sameRows(candidate.rows, rows))?.table;
      const other = index === undefined ? undefined : tables[index];
      const project = other?.fields.projectName;
      if (index === undefined || !other || !project) {
        if (alike.length === 0) known.set(signature, alike);
        if (alike.length < MOST_ALIKE) alike.push({ table, rows });
        continue;
      }
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
function rowsOf({ groups }: PerformanceTable): Indicator[] {
  const rows: Indicator[] = [];
  for (const { indicators } of groups) {
    for (const indicator of indicators) {
      if (indicator.reading.kind !== 'money' && indicator.value !== '') rows.push(indicator);
    }
  }
  return rows;
}

function sameRows(a: readonly Indicator[], b: readonly Indicator[]): boolean {
  return (
    a.length === b.length && a.every(({ name, value }, i) => name === b[i]?.name && value === b[i]?.value)
  );
}

/** A number that equal rows share, and different ones seldom: to compare each table with a few, not with all. */
function signatureOf(rows: readonly Indicator[]): number {
  let signature = rows.length;
  for (const { name, value } of rows) {
    signature = (Math.imul(signature, 31) + name.length) | 0;
    for (let i = 0; i < value.length; i++) signature = (Math.imul(signature, 31) + value.charCodeAt(i)) | 0;
  }
  return signature;
}
