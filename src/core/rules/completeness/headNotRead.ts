import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/** A head without a name of the project that could be read, though texts stand in it. */
export const headNotRead: TableRule<'completeness/head-not-read'> = {
  id: 'completeness/head-not-read',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    if (!table.coverage.recognised) return [];
    const unread = unreadCells(table, table.coverage.head.cells);
    return unread ? [unread] : [];
  },
};
