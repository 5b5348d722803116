import type { Indicator } from '../../table/PerformanceTable';
import { groupKey, groupName } from '../groups';
import { comparableName } from '../indicatorNames';
import type { Detection, TableRule } from '../Rule';

/**
 * The same name twice in one group and period. "其中" rows repeat under different heads; a name whose values are of
 * different kinds (63人 and 100%) names two things, if badly.
 */
export const duplicateIndicator: TableRule<'completeness/duplicate-indicator'> = {
  id: 'completeness/duplicate-indicator',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  needs: 'table',
  check({ groups, sheet }) {
    const detections: Detection<'completeness/duplicate-indicator'>[] = [];
    const first = new Map<string, Indicator>();
    for (const group of groups) {
      for (const indicator of group.indicators) {
        const name = comparableName(indicator.name);
        if (name.length < 2 || name.startsWith('其中')) continue;
        const key = `${groupKey(group)}|${name}`;
        const other = first.get(key);
        if (!other) first.set(key, indicator);
        else if (other.nameCell.row !== indicator.nameCell.row && alike(other, indicator)) {
          detections.push({
            cell: indicator.nameCell,
            found: indicator.name,
            params: { name: indicator.name, group: groupName(group) },
            related: [{ sheet, ...other.nameCell }],
          });
        }
      }
    }
    return detections;
  },
};

function alike(a: Indicator, b: Indicator): boolean {
  return a.reading.kind === b.reading.kind && a.reading.unit === b.reading.unit;
}
