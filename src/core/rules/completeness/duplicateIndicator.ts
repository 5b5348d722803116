import { toA1, type CellAddress } from '../../grid/address';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupKey, groupName } from '../groups';
import { comparableName } from '../../facts/indicatorNames';
import { asksCount } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';

/**
 * The same name twice on one side of the form: in one group, or in two with the same value or with numbers of the same
 * unit. "其中" rows repeat under different heads; a name whose values are of different kinds (63人 and 100%) names two things, if badly.
 */
export const duplicateIndicator: TableRule<'completeness/duplicate-indicator'> = {
  id: 'completeness/duplicate-indicator',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ groups, sheet }) {
    if (!namesTwice(groups)) return [];
    const detections: Detection<'completeness/duplicate-indicator'>[] = [];
    const known = new Map<string, Place[]>();
    for (const group of groups) {
      for (const indicator of group.indicators) {
        const name = nameOf(indicator);
        if (name.length < 2 || name.startsWith('其中')) continue;
        const places = known.get(name);
        if (!places) {
          known.set(name, [{ group, indicator }]);
          continue;
        }
        const first = places.find(
          (place) => !isOneName(place.indicator, indicator) && isSame(place, { group, indicator }, name),
        );
        // So many values under one name are compared with a few, not each with all.
        if (places.length < MOST_PLACES) places.push({ group, indicator });
        if (!first) continue;
        const { nameCell } = first.indicator;
        const inOneCell = isAt(nameCell, indicator.nameCell);
        detections.push({
          cell: indicator.nameCell,
          found: indicator.name,
          params: {
            name: indicator.name,
            group: groupName(first.group),
            cell: inOneCell ? '' : toA1(nameCell),
            value: valueText(indicator),
            other: sameValue(first.indicator, indicator) ? '' : valueText(first.indicator),
          },
          related: inOneCell ? [] : [{ sheet, ...nameCell }],
        });
      }
    }
    return detections;
  },
};

const MOST_PLACES = 64;

/** Whether a name stands in two places; in most tables none does. */
function namesTwice(groups: readonly IndicatorGroup[]): boolean {
  const names = new Set<string>();
  let count = 0;
  for (const { indicators } of groups) {
    for (const indicator of indicators) names.add(nameOf(indicator));
    count += indicators.length;
  }
  return names.size < count;
}

/** One name merged over the values of several places stands there once; a cell that holds several indicators may hold one twice. */
function isOneName(one: Indicator, other: Indicator): boolean {
  return isAt(one.nameCell, other.nameCell) && !isAt(one.valueCell, other.valueCell);
}

function isAt(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

interface Place {
  readonly group: IndicatorGroup;
  readonly indicator: Indicator;
}

const NUMBERED = /^指标[\d一二三四五六七八九十]{1,2}(?=[\u4e00-\u9fff])/;

/** Without 指标N, marks and blanks: as a person would compare. */
function nameOf({ name }: Indicator): string {
  const comparable = comparableName(name);
  return comparable.startsWith('指标') ? comparable.replace(NUMBERED, '') : comparable;
}

/** Shorter names (合格率) may well stand for two things in two groups. */
const LONG_ENOUGH = 4;

function isSame(a: Place, b: Place, name: string): boolean {
  const [one, other] = [a.indicator.nameCell, b.indicator.nameCell];
  if ((one.row === other.row && one.column !== other.column) || a.group.period !== b.group.period)
    return false;
  const isOneGroup = groupKey(a.group) === groupKey(b.group);
  if (isOneGroup && asksOneMeasure(name) && areCounts(a.indicator, b.indicator)) return true;
  if (!alike(a.indicator, b.indicator)) return false;
  if (isOneGroup) return true;
  if (name.length < LONG_ENOUGH) return false;
  return a.indicator.reading.numbers.length > 0 || sameValue(a.indicator, b.indicator);
}

/** 补贴农机具数量 ≥900台 and ≥680户: the name says what is counted, so that one of both rows bears the name of another. 培训 may be 12期 and 300人. */
const asksOneMeasure = (name: string): boolean => name.length >= LONG_ENOUGH + 2 && asksCount(name);

function areCounts(a: Indicator, b: Indicator): boolean {
  return a.reading.kind === 'count' && b.reading.kind === 'count';
}

function alike(a: Indicator, b: Indicator): boolean {
  if (a.reading.kind !== b.reading.kind) return false;
  if (a.reading.unit === b.reading.unit) return true;
  // 480 and 480公里 are the same target, once without its unit.
  return (a.reading.unit === null || b.reading.unit === null) && sameValue(a, b);
}

function sameValue(a: Indicator, b: Indicator): boolean {
  const [x, y] = [a.reading.numbers, b.reading.numbers];
  return (
    x.length === y.length && x.join() === y.join() && (x.length > 0 || a.value.trim() === b.value.trim())
  );
}
