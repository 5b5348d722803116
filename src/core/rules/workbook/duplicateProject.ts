import { toA1 } from '../../grid/address';
import type { PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../../facts/indicatorNames';
import { secondPages } from '../../facts/secondPages';
import { bareUnit, isOneUnit } from '../../facts/unitNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/**
 * Two tables of the same form for one project, unit and year. Two units may both have 办公经费; a unit's name that was
 * cut short, bears its code or stands with 本级 in brackets is the same unit.
 */
export const duplicateProject: WorkbookRule<'workbook/duplicate-project'> = {
  id: 'workbook/duplicate-project',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const known = new Map<string, { readonly table: number; readonly unit: string }[]>();
    const detections: WorkbookDetection<'workbook/duplicate-project'>[] = [];
    const pages = secondPages(tables);
    for (const [index, table] of tables.entries()) {
      if (pages[index] !== null) continue;
      const { projectName, implementingUnit, department } = table.fields;
      const key = keyOf(table);
      if (!projectName || key === null) continue;
      const unit = bareUnit(implementingUnit?.text ?? department?.text ?? '');
      const places = known.get(key);
      if (!places) {
        known.set(key, [{ table: index, unit }]);
        continue;
      }
      const first = places.find((place) => isOneUnit(place.unit, unit));
      if (!first) {
        // Many units with a project of one name are compared with a few of them, not each with all.
        if (places.length < MOST_UNITS) places.push({ table: index, unit });
        continue;
      }
      const other = tables[first.table];
      if (!other?.fields.projectName) continue;
      detections.push({
        table: index,
        cell: projectName.cell,
        found: projectName.text,
        params: {
          sheet: other.sheet,
          cell: isOtherRow(other, table) ? toA1(other.fields.projectName.cell) : '',
        },
        related: [{ sheet: other.sheet, table: first.table, ...other.fields.projectName.cell }],
      });
    }
    return detections;
  },
};

const MOST_UNITS = 64;
function keyOf({ fields, year, kind }: PerformanceTable): string | null {
  const name = comparableName(fields.projectName?.text ?? '');
  if (name === '' || /^[*×X]+$/.test(fields.projectName?.text ?? '')) return null;
  return [name, year ?? '', kind].join('|');
}

/** Two rows of one list, or two tables one below the other. */
function isOtherRow(a: PerformanceTable, b: PerformanceTable): boolean {
  return a.sheet === b.sheet && a.fields.projectName?.cell.row !== b.fields.projectName?.cell.row;
}
