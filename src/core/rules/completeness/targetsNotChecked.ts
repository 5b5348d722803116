import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/** Targets of other units or stages (乙县 beside 甲县, 优秀值 beside 合格值): one of each indicator is read and checked. */
export const targetsNotChecked: TableRule<'completeness/targets-not-checked'> = {
  id: 'completeness/targets-not-checked',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const further = table.furtherTargets ?? [];
    const unread = unreadCells(
      table,
      further.flatMap(({ cells }) => cells),
    );
    if (!unread) return [];
    const headings = further.flatMap(({ heading }) => (heading === '' ? [] : quoted(heading)));
    const read = further[0]?.read ?? '';
    const params = {
      ...unread.params,
      headings: [...new Set(headings)].join(''),
      read: read === '' ? '' : quoted(read),
    };
    return [{ cell: unread.cell, found: null, params }];
  },
};

function quoted(heading: string): string {
  return `“${heading.replace(/\s+/g, '')}”`;
}
