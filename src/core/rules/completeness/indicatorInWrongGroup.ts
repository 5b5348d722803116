import type { IndicatorGroup } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import type { IndicatorRule } from '../Rule';

const BENEFITS = new Set<IndicatorGroup['kind']>(['economic', 'social', 'ecological', 'sustainability']);

/** 满意度 outside the satisfaction indicators. Only where the form shows groups by name. */
export const indicatorInWrongGroup: IndicatorRule<'completeness/indicator-in-wrong-group'> = {
  id: 'completeness/indicator-in-wrong-group',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  check({ name, nameCell }, group) {
    if (group.kind === null || group.kind === 'satisfaction') return null;
    // Hardly any name speaks of it.
    if (
      !name.includes('满意') ||
      !/满意(度|率|程度)\s*$/.test(name) ||
      /满意/.test(`${group.level1 ?? ''}${group.level2 ?? ''}`)
    )
      return null;
    // Among the benefits it stands for a benefit that nobody set; among the outputs it is only misplaced.
    const severity = BENEFITS.has(group.kind) ? 'warning' : 'info';
    return { cell: nameCell, found: name, params: { name, group: groupName(group) }, severity };
  },
};
