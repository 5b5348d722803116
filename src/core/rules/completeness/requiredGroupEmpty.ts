import type { IndicatorGroup } from '../../table/PerformanceTable';
import { groupKey, groupName, tagText } from '../groups';
import type { Detection, TableRule } from '../Rule';

/** A group that the form itself marks 必填 or 必填量化, without a single indicator. */
export const requiredGroupEmpty: TableRule<'completeness/required-group-empty'> = {
  id: 'completeness/required-group-empty',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ groups }) {
    if (!groups.some(isOpen)) return [];
    // A group may be printed again at a page break: it is filled where one of its pieces is.
    const filled = new Set(groups.filter((group) => group.indicators.length > 0).map(groupKey));
    const told = new Set<string>();
    const detections: Detection<'completeness/required-group-empty'>[] = [];
    for (const group of groups) {
      const { requirement, level2Cell } = group;
      const key = groupKey(group);
      if (!level2Cell || !isOpen(group) || filled.has(key) || told.has(key)) continue;
      told.add(key);
      detections.push({
        cell: level2Cell,
        found: null,
        params: { group: groupName(group), tag: tagText(requirement) },
      });
    }
    return detections;
  },
};

function isOpen({ requirement, indicators }: IndicatorGroup): boolean {
  return indicators.length === 0 && (requirement === 'required' || requirement === 'required-quantified');
}
