import { placeFrom } from '../../grid/ascending';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** How the names of units end. A name that ends otherwise and begins a longer one was cut off. */
const WHOLE =
  /(局|委|委员会|办|办公室|院|校|中心|站|所|会|队|处|府|司|馆|团|社|部|园|公司|大学|小学|中学|学院|镇|乡|街道|村|本级|机关|大|厅|科|室|庭|场|厂|店|库|台|报|网|市|县|区|党校|幼儿园|人大|政协|妇联|工会|联合会)$/;

/** The unit's name stands in full in another table of the same department. */
export const unitNameCut: WorkbookRule<'workbook/unit-name-cut'> = {
  id: 'workbook/unit-name-cut',
  category: 'workbook',
  severity: 'info',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const names = new Map<string, Set<string>>();
    for (const { fields } of tables) {
      const department = fields.department?.text ?? '';
      const unit = fields.implementingUnit?.text.trim() ?? '';
      if (unit === '') continue;
      const known = names.get(department);
      if (known) known.add(unit);
      else names.set(department, new Set([unit]));
    }
    const ordered = new Map<string, readonly string[]>();
    const unitsOf = (department: string): readonly string[] => {
      const units = ordered.get(department) ?? [...(names.get(department) ?? [])].sort();
      ordered.set(department, units);
      return units;
    };
    const detections: WorkbookDetection<'workbook/unit-name-cut'>[] = [];
    for (const [table, { fields }] of tables.entries()) {
      const unit = fields.implementingUnit;
      const text = unit?.text.trim() ?? '';
      if (!unit || text.length < 4 || WHOLE.test(text)) continue;
      // In their order a longer name stands right behind the one that it begins with.
      const units = unitsOf(fields.department?.text ?? '');
      const whole = units[placeFrom(units, text) + 1];
      if (whole?.startsWith(text))
        detections.push({ table, cell: unit.cell, found: text, expected: whole, params: { whole } });
    }
    return detections;
  },
};
