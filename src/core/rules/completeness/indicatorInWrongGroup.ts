import { groupName } from '../groups';
import type { IndicatorRule } from '../Rule';

/** 满意度 outside the satisfaction indicators. Only where the form shows groups by name. */
export const indicatorInWrongGroup: IndicatorRule<'completeness/indicator-in-wrong-group'> = {
  id: 'completeness/indicator-in-wrong-group',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  check({ name, nameCell }, group) {
    if (group.kind === null || group.kind === 'satisfaction') return null;
    if (!/满意(度|率|程度)\s*$/.test(name) || /满意/.test(`${group.level1 ?? ''}${group.level2 ?? ''}`))
      return null;
    return { cell: nameCell, found: name, params: { name, group: groupName(group) } };
  },
};
