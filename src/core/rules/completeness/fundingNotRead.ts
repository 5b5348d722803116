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
    const { coverage, funding, area } = table;
    if (!coverage.recognised) return [];
    const unread = unreadCells(table, coverage.funding.cells);
    if (!unread) return [];
    const amounts = funding.total ? [funding.total, ...funding.parts] : funding.parts;
    // In a list the heads stand above the rows of all projects.
    const repeats = coverage.funding.cells.every(({ row, column }) =>
      amounts.some(
        ({ cell, labelCell }) => cell.column === column && cell.row < row && labelCell.row < area.top,
      ),
    );
    const some = amounts.length === 0 ? 'none' : repeats ? 'rows' : 'some';
    return [{ ...unread, params: { ...unread.params, some } }];
  },
};
