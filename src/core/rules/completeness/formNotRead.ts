import type { TableRule } from '../Rule';

/** A sheet that looks like a form in words that nobody taught us: it is named, never passed over. */
export const formNotRead: TableRule<'completeness/form-not-read'> = {
  id: 'completeness/form-not-read',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ coverage, title, area }) {
    if (coverage.recognised) return [];
    const cell = title?.cell ?? { row: area.top, column: area.left };
    return [{ cell, found: title?.text ?? null, params: {} }];
  },
};
