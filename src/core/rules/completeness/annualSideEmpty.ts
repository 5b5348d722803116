import type { TableRule } from '../Rule';

/** A form with two sides whose medium-term side is filled in and whose annual side is blank. */
export const annualSideEmpty: TableRule<'completeness/annual-side-empty'> = {
  id: 'completeness/annual-side-empty',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ groups }) {
    const annual = groups.filter((group) => group.period === 'annual');
    const place = annual.find((group) => group.level2Cell)?.level2Cell;
    if (!place || annual.some((group) => group.indicators.length > 0)) return [];
    const count = groups
      .filter((group) => group.period === 'medium-term')
      .reduce((sum, group) => sum + group.indicators.length, 0);
    return count === 0 ? [] : [{ cell: place, found: null, params: { count: String(count) } }];
  },
};
