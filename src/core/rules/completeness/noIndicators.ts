import type { TableRule } from '../Rule';

/** A table without a single indicator, whatever else it says: it states no target. */
export const noIndicators: TableRule<'completeness/no-indicators'> = {
  id: 'completeness/no-indicators',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ coverage, title, area }) {
    if (!coverage.recognised || coverage.indicators.state !== 'absent') return [];
    return [{ cell: title?.cell ?? { row: area.top, column: area.left }, found: null, params: {} }];
  },
};
