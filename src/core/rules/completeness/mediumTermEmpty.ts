import { projectTerm } from '../../facts/projectTerm';
import type { CellAddress } from '../../grid/address';
import { labelText } from '../funding/amounts';
import { isMediumTermBegun } from '../mediumTerm';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';

/**
 * The medium term of a form is blank, or all of its indicators are, while the annual side is filled in. Of a project of one
 * year nobody asks for it; where the form does not tell how long it takes, it is a hint.
 */
export const mediumTermEmpty: TableRule<'completeness/medium-term-empty'> = {
  id: 'completeness/medium-term-empty',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { mediumTermFunding, mediumTermGoal, groups, fields } = table;
    if (!mediumTermGoal && mediumTermFunding?.total?.state !== 'blank') return [];
    const own = groups.filter(({ period }) => period === 'medium-term');
    if (own.some(({ indicators }) => indicators.length > 0) || !isAnnualFilled(table)) return [];
    const term = projectTerm(table);
    if (term === 'one') return [];
    const what = isMediumTermBegun(table) ? 'indicators' : 'all';
    const cell = what === 'all' ? firstCell(table) : own.find(({ level2Cell }) => level2Cell)?.level2Cell;
    if (!cell) return [];
    const params = {
      labels: labelsOf(table),
      what,
      term: term === null ? '' : (fields.projectPeriod?.text.trim() ?? ''),
    } as const;
    return [{ cell, found: null, params, severity: term === null ? 'info' : 'warning' }];
  },
};

function isAnnualFilled({ groups }: PerformanceTable): boolean {
  return groups.some(({ period, indicators }) => period === 'annual' && indicators.length > 0);
}

function firstCell({ mediumTermFunding, mediumTermGoal }: PerformanceTable): CellAddress | undefined {
  return (mediumTermFunding?.total ?? mediumTermGoal)?.cell;
}

/** “中期资金总额”“中期目标”: as the form prints them, without the years in brackets. */
function labelsOf({ mediumTermFunding, mediumTermGoal }: PerformanceTable): string {
  const total = mediumTermFunding?.total;
  const labels = [total ? labelText(total) : '', mediumTermGoal?.label ?? ''];
  return labels
    .map((label) => label.replace(/[(（].*$/s, '').replace(/[\s:：]/g, ''))
    .filter((label) => label !== '')
    .map((label) => `“${label}”`)
    .join('');
}
