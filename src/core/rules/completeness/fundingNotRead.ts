import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/** Amounts in words that nobody taught us: they are in no sum. */
export const fundingNotRead: TableRule<'completeness/funding-not-read'> = {
  id: 'completeness/funding-not-read',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { coverage, funding } = table;
    if (!coverage.recognised) return [];
    const unread = unreadCells(table, coverage.funding.cells);
    if (!unread) return [];
    const some = funding.total !== null || funding.parts.length > 0 ? 'some' : 'none';
    return [{ ...unread, params: { ...unread.params, some } }];
  },
};
