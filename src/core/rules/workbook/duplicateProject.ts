import type { PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Two tables of the same form for one project, unit and year. Two units may both have 办公经费. */
export const duplicateProject: WorkbookRule<'workbook/duplicate-project'> = {
  id: 'workbook/duplicate-project',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const first = new Map<string, number>();
    const detections: WorkbookDetection<'workbook/duplicate-project'>[] = [];
    for (const [index, table] of tables.entries()) {
      const { projectName } = table.fields;
      const key = keyOf(table);
      if (!projectName || key === null) continue;
      const other = first.get(key);
      const known = other === undefined ? undefined : tables[other];
      if (other === undefined || !known?.fields.projectName) {
        first.set(key, index);
        continue;
      }
      detections.push({
        table: index,
        cell: projectName.cell,
        found: projectName.text,
        params: { sheet: known.sheet },
        related: [{ sheet: known.sheet, table: other, ...known.fields.projectName.cell }],
      });
    }
    return detections;
  },
};

function keyOf({ fields, year, kind }: PerformanceTable): string | null {
  const name = comparableName(fields.projectName?.text ?? '');
  if (name === '' || /^[*×X]+$/.test(fields.projectName?.text ?? '')) return null;
  const unit = comparableName(fields.implementingUnit?.text ?? fields.department?.text ?? '');
  return [name, unit, year ?? '', kind].join('|');
}
