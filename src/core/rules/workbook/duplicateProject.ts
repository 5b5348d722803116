import type { PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../indicatorNames';
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
    for (const [index, table] of tables.entries()) {
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
        params: { sheet: other.sheet },
        related: [{ sheet: other.sheet, table: first.table, ...other.fields.projectName.cell }],
      });
    }
    return detections;
  },
};

const MOST_UNITS = 64;
/** A name of fewer characters begins too many others: 区人 is nobody. */
const SHORTEST = 4;

/** The unit's name without its code, brackets and 本级. */
function bareUnit(text: string): string {
  const bare = text
    .replace(/[[(（【〔]\s*[\dA-Za-z-]+\s*[\])）】〕]|^\s*[\dA-Za-z-]{3,}|[\dA-Za-z-]{3,}\s*$/g, '')
    .replace(/[(（【][^()（）【】]*[)）】]?/g, '');
  return comparableName(bare).replace(/(?:机关)?(?:本级|机关)$/, '');
}

function isOneUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !long.startsWith(short)) return false;
  return long.length - short.length <= LONGEST_REST || !ENDS_A_UNIT.test(short);
}

/** 街道办 of 街道办事处 was cut, or written short. */
const LONGEST_REST = 2;

/** 市教育局 is whole: 市教育局幼儿园 is another unit. */
const ENDS_A_UNIT =
  /(?:局|委|办|院|校|中心|站|所|会|队|处|府|司|馆|团|社|部|园|公司|大学|学|镇|乡|村|街道|厅|科|室|庭|场|厂)$/;

function keyOf({ fields, year, kind }: PerformanceTable): string | null {
  const name = comparableName(fields.projectName?.text ?? '');
  if (name === '' || /^[*×X]+$/.test(fields.projectName?.text ?? '')) return null;
  return [name, year ?? '', kind].join('|');
}
