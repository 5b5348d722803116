import type { PerformanceTable } from '../../table/PerformanceTable';
import type { RuleParams } from '../RuleParams';
import type { TableRule } from '../Rule';

/**
 * A target table on which the row of the project's name, of the funding or of the goal is not there at all, not even blank. What
 * stands there unread is told as such; forms of other kinds, lists and sheets without a title need none of these rows.
 */
export const sectionMissing: TableRule<'completeness/section-missing'> = {
  id: 'completeness/section-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['completeness/no-indicators'],
  check(table) {
    const { title, kind, coverage } = table;
    if (!title || kind !== 'target' || !coverage.recognised || !TARGET_FORM.test(title.text)) return [];
    if (isOfList(table)) return [];
    const missing: RuleParams['completeness/section-missing'] = {
      name: said(table.fields.projectName === undefined && coverage.head.state === 'absent'),
      funding: said(lacksFunding(table) && coverage.funding.state === 'absent'),
      goal: said(table.goalCell === null && table.goals.length === 0 && coverage.goals.state === 'absent'),
    };
    if (Object.values(missing).every((one) => one === '')) return [];
    return [{ cell: title.cell, found: null, params: missing }];
  },
};

/** 绩效指标表 alone is an annex to a form, and 续表 the rest of one. */
const TARGET_FORM = /(?:目标|申报).*[表书]\s*(?:[(（][^()（）]*[)）])?\s*$/s;

function said(is: boolean): '' | 'missing' {
  return is ? 'missing' : '';
}

function lacksFunding({ funding, mediumTermFunding }: PerformanceTable): boolean {
  return funding.total === null && funding.parts.length === 0 && mediumTermFunding === null;
}

/** The project's name stands in a column below its heading. */
function isOfList({ fields: { projectName } }: PerformanceTable): boolean {
  return projectName !== undefined && projectName.cell.row > projectName.labelCell.row;
}
