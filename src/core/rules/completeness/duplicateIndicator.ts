import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
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
  scope: 'table',
  check({ groups, sheet }) {
    const detections: Detection<'completeness/duplicate-indicator'>[] = [];
    const known = new Map<string, Place[]>();
    for (const group of groups) {
      for (const indicator of group.indicators) {
        const name = comparableName(indicator.name);
        if (name.length < 2 || name.startsWith('其中')) continue;
        const places = known.get(name);
        if (!places) {
          known.set(name, [{ group, indicator }]);
          continue;
        }
        const first = places.find((place) => groupKey(place.group) === groupKey(group));
        if (!first) places.push({ group, indicator });
        else if (
          first.indicator.nameCell.row !== indicator.nameCell.row &&
          alike(first.indicator, indicator)
        ) {
          detections.push({
            cell: indicator.nameCell,
            found: indicator.name,
            params: { name: indicator.name, group: groupName(group) },
            related: [{ sheet, ...first.indicator.nameCell }],
          });
        }
      }
    }
    return detections;
  },
};

interface Place {
  readonly group: IndicatorGroup;
  readonly indicator: Indicator;
}

function alike(a: Indicator, b: Indicator): boolean {
  if (a.reading.kind !== b.reading.kind) return false;
  if (a.reading.unit === b.reading.unit) return true;
  // 480 and 480公里 are the same target, once without its unit.
  const [x, y] = [a.reading.numbers, b.reading.numbers];
  return (a.reading.unit === null || b.reading.unit === null) && x.length === 1 && x.join() === y.join();
}
