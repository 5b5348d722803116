import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/** Texts stand where the goals should, and none or only some of them could be read. */
export const goalsNotRead: TableRule<'completeness/goals-not-read'> = {
  id: 'completeness/goals-not-read',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { coverage, goals } = table;
    if (!coverage.recognised) return [];
    const unread = unreadCells(table, coverage.goals.cells);
    if (!unread) return [];
    return [{ ...unread, params: { ...unread.params, some: goals.length > 0 ? 'some' : 'none' } }];
  },
};
