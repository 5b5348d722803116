import type { Severity } from '../../glossary/finding';
import type { IndicatorKind } from '../../glossary/form';
import type { CellAddress } from '../../grid/address';
import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import type { Detection, TableRule } from '../Rule';

type Family = 'output' | 'benefit';

/** What 财预〔2021〕101号 asks of every project, and what it leaves to the project; the rest is used where it fits. */
const ASKED: Readonly<Partial<Record<IndicatorKind, Severity>>> = {
  quantity: 'warning',
  quality: 'warning',
  timeliness: 'info',
  cost: 'info',
  satisfaction: 'info',
};

/**
 * A group that the form prints without a tag, left empty: all of 产出 or of 效益, or one of the kinds that nearly every
 * project has. Groups with a tag are the business of required-group-empty.
 */
export const groupEmpty: TableRule<'completeness/group-empty'> = {
  id: 'completeness/group-empty',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['completeness/annual-side-empty', 'completeness/required-group-empty'],
  check({ groups, area }) {
    const annual = groups.filter(({ period }) => period === 'annual');
    // A table without any indicator is told as such; most have some in every group.
    if (annual.every(isEmpty) || !annual.some(isEmpty)) return [];
    const detections: Detection<'completeness/group-empty'>[] = [];
    const told = new Set<Family>();
    for (const family of ['output', 'benefit'] as const) {
      const own = annual.filter((group) => familyOf(group) === family);
      if (own.length === 0 || !own.every(isEmpty)) continue;
      told.add(family);
      const [first] = own.filter(({ requirement }) => requirement === null);
      const cell = first && placeOf(first, area);
      const name = family === 'output' ? '产出指标' : '效益指标';
      if (cell) detections.push({ cell, found: null, params: { group: name }, severity: 'warning' });
    }
    const filled = new Set(annual.filter((group) => !isEmpty(group)).map(({ kind }) => kind));
    for (const group of annual) {
      const severity = group.kind === null ? undefined : ASKED[group.kind];
      const family = familyOf(group);
      if (!severity || !group.level2Cell || group.requirement !== null || filled.has(group.kind)) continue;
      if (family !== null && told.has(family)) continue;
      filled.add(group.kind);
      const shared = isShared(group, groups);
      const cell = (shared ? group.blankSlots[0]?.nameCell : placeOf(group, area)) ?? group.level2Cell;
      const name = shared ? `年度${groupName(group)}` : groupName(group);
      detections.push({ cell, found: null, params: { group: name }, severity });
    }
    return detections;
  },
};

/** The name of a group; below the heads of a list, which stand above all its projects, the cell that one of them left blank. */
function placeOf(
  { level1Cell, level2Cell, blankSlots }: IndicatorGroup,
  { top }: PerformanceTable['area'],
): CellAddress | null {
  const head = level2Cell ?? level1Cell;
  return (head && head.row < top ? blankSlots[0]?.nameCell : null) ?? head;
}

/** 质量指标 left of 中期 and 年度 stands beside what 中期 has of it: the blank of the year is the place. */
function isShared({ level2Cell: own }: IndicatorGroup, groups: readonly IndicatorGroup[]): boolean {
  return groups.some(
    ({ period, level2Cell, indicators }) =>
      period !== 'annual' &&
      indicators.length > 0 &&
      level2Cell?.row === own?.row &&
      level2Cell?.column === own?.column,
  );
}

function isEmpty({ indicators }: IndicatorGroup): boolean {
  return indicators.length === 0;
}

function familyOf({ level1, kind }: IndicatorGroup): Family | null {
  if (kind === 'satisfaction' || (kind === 'cost' && !/产出/.test(level1 ?? ''))) return null;
  if (kind === 'quantity' || kind === 'quality' || kind === 'timeliness' || /产出|完成/.test(level1 ?? ''))
    return 'output';
  return /效益|效果|成效|影响/.test(level1 ?? '') || kind !== null ? 'benefit' : null;
}
