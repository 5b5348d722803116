import { comparableName } from '../../facts/indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Shorter goals ("保障机关正常运转") may well be those of two projects. */
const LONG_ENOUGH = 30;

/** A long annual goal that is word for word another project's. */
export const copiedGoal: WorkbookRule<'workbook/copied-goal'> = {
  id: 'workbook/copied-goal',
  category: 'workbook',
  severity: 'info',
  fixable: null,
  scope: 'workbook',
  suppressedBy: ['workbook/duplicate-project'],
  check(tables) {
    const first = new Map<string, number>();
    const detections: WorkbookDetection<'workbook/copied-goal'>[] = [];
    for (const [table, { goals, fields }] of tables.entries()) {
      const annual = goals.filter((goal) => goal.period === 'annual');
      const text = comparableName(annual.map((goal) => goal.text).join(''));
      const place = annual[0];
      if (!place || text.length < LONG_ENOUGH) continue;
      const index = first.get(text);
      const other = index === undefined ? undefined : tables[index];
      if (index === undefined || !other) {
        first.set(text, table);
        continue;
      }
      const project = other.fields.projectName?.text ?? other.sheet;
      if (comparableName(project) === comparableName(fields.projectName?.text ?? '')) continue;
      const source = other.goals.find((goal) => goal.period === 'annual');
      detections.push({
        table,
        cell: place.cell,
        found: place.text,
        params: { project },
        related: source ? [{ sheet: other.sheet, table: index, ...source.cell }] : [],
      });
    }
    return detections;
  },
};
