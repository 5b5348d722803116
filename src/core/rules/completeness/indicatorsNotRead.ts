import { indicatorsOf } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/** Texts stand where the indicators should, and none or only some of them could be read: the check is not whole. */
export const indicatorsNotRead: TableRule<'completeness/indicators-not-read'> = {
  id: 'completeness/indicators-not-read',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    if (!table.coverage.recognised) return [];
    const unread = unreadCells(table, table.coverage.indicators.cells);
    if (!unread) return [];
    const some = indicatorsOf(table).length > 0 ? 'some' : 'none';
    return [{ ...unread, params: { ...unread.params, some } }];
  },
};
