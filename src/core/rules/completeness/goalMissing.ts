import type { TableRule } from '../Rule';

/** The form has a place for the annual goal, and nothing stands there. */
export const goalMissing: TableRule<'completeness/goal-missing'> = {
  id: 'completeness/goal-missing',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ goalCell, goals }) {
    if (!goalCell || goals.some((goal) => goal.period === 'annual' && hasWords(goal.text))) return [];
    const printed = goals.find((goal) => goal.period === 'annual')?.text ?? null;
    return [{ cell: goalCell, found: printed, params: {} }];
  },
};

/** More than the "目标1: 目标2: ……" that the form prints. */
function hasWords(text: string): boolean {
  return text.replace(/目标\s*\d*\s*[:：]?|[\s….。、·-]/g, '') !== '';
}
