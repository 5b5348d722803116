import type { TableRule } from '../Rule';
import { unreadCells } from '../unreadCells';

/**
 * 要求, 绩效标准, 承诺水平: what a target is measured by, or one said once more. The forms print such columns beside the
 * target, so that the person who fills them in has nothing to mend.
 */
const MEASURES = /(?:要求|标准|承诺.*|水平)$/;

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
    const measures = further.every(({ heading }) => MEASURES.test(heading.replace(/\s+/g, '')));
    return [{ cell: unread.cell, found: null, params, ...(measures && { severity: 'info' as const }) }];
  },
};

function quoted(heading: string): string {
  return `“${heading.replace(/\s+/g, '')}”`;
}
