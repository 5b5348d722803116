import { AIM } from '../../text/comparatorSigns';
import type { Period } from '../../glossary/form';
import { cellAddress } from '../../grid/address';
import { isPageMark } from '../lines/pageMark';
import type { Run } from '../lines/Run';
import { filledRowsBetween, trimmedAt } from '../lines/sheetView';
import { surelyEndsBlock } from '../lines/sureEnd';
import type { Claims } from '../sections/claims';
import type { IndicatorSection } from '../sections/Section';
import { groupList, type GroupList, type PlacedGroup } from './groupList';
import { turnedBack } from './turnedBack';
import type { IndicatorColumns } from '../columns/IndicatorColumns';
import type { ColumnRole } from '../labels/columns';
import type { FurtherTargets, IndicatorGroup } from '../PerformanceTable';
import { readIndicatorRows, type IndicatorBlock } from './readIndicatorRows';
import type { TableReading } from '../sections/TableReading';

export interface IndicatorsReading {
  readonly groups: readonly IndicatorGroup[];
  /** Last row of the indicator blocks, 0-based; -1 where there are none. */
  readonly bottom: number;
  /** Last column of the targets, -1 where there are none. */
  readonly targetsTo: number;
  readonly furtherTargets: readonly FurtherTargets[];
  /** Whether names and values share their cells. */
  readonly mixed: boolean;
}

/** What else of a table tells which period the sides of its indicators speak of. */
export interface PeriodsSaid {
  /** The form speaks of 中期, 长期 or 实施期 beside the year. */
  readonly mediumTerm: boolean;
  /** The annual side stands left of the other. */
  readonly annualFirst: boolean;
}

/** Reads the sections of indicators of a table into groups, in the order of their rows, the left side first. */
export function readIndicators(
  reading: TableReading,
  sections: readonly IndicatorSection[],
  periods: PeriodsSaid,
): IndicatorsReading {
  let bottom = -1;
  let before: IndicatorBlock | undefined;
  const placed: PlacedGroup[] = [];
  const taken = new Set<GroupList>();
  const furtherTargets: FurtherTargets[] = [];
  let targetsTo = -1;
  let mixed = false;
  for (const section of sections) {
    const claims = claimsOf(reading, section);
    const { columns, first, last: end } = section;
    const block: IndicatorBlock = { columns, first, last: end, lists: listsFor(section, periods, before) };
    claimHeading(section, claims);
    const read = readIndicatorRows(section.view, block, claims);
    const last = section.cellOf ? section.bottom : Math.max(section.columns.bottom, read);
    bottom = Math.max(bottom, Math.min(last, reading.area.bottom));
    for (const list of block.lists) {
      if (!section.cellOf) taken.add(list);
      else for (const group of list.finished()) placed.push(turnedBack(group, section.cellOf));
    }
    before = section.cellOf ? undefined : block;
    for (const further of furtherTargetsOf(section)) furtherTargets.push(further);
    if (section.cellOf) continue;
    for (const { value, inOneCell, bounds } of section.columns.sides) {
      targetsTo = Math.max(targetsTo, value.to);
      mixed ||= inOneCell || bounds !== undefined;
    }
  }
  if (sections.length === 0) bottom = findNamesWithoutValues(reading);
  for (const list of taken) for (const group of list.finished()) placed.push(group);
  // Those of one list are in order; sorting keeps the order of the lists.
  if (taken.size !== 1 || sections.some(({ cellOf }) => cellOf))
    placed.sort((one, other) => one.row - other.row);
  return { groups: placed.map((entry) => entry.group), bottom, targetsTo, furtherTargets, mixed };
}

/** Targets that stand beside those that are read, each column with its heading. */
function furtherTargetsOf({ view, columns, first, last, cellOf }: IndicatorSection): FurtherTargets[] {
  const further: FurtherTargets[] = [];
  for (const { targets, from } of columns.asides) {
    if (!targets) continue;
    const cells = filledRowsBetween(view, first, last)
      .filter((row) => trimmedAt(view, row, from) !== '')
      .map((row) => cellOf?.({ row, column: from }) ?? cellAddress(row, from));
    const heading = trimmedAt(view, columns.bottom, from);
    const read = trimmedAt(view, columns.bottom, columns.sides[0]?.value.from ?? from);
    if (cells.length > 0) further.push({ heading, read, cells });
  }
  return further;
}

/** The claims of a section, made in the view that it is read in. */
function claimsOf({ claims }: TableReading, { cellOf }: IndicatorSection): Claims {
  if (!cellOf) return claims;
  return {
    claim(row, column, kind) {
      const cell = cellOf({ row, column });
      claims.claim(cell.row, cell.column, kind);
    },
    kindOf(row, column) {
      const cell = cellOf({ row, column });
      return claims.kindOf(cell.row, cell.column);
    },
  };
}

/**
 * Below 一级指标 | 二级指标 | 三级指标 without a column of values and without values beside the names nothing can be
 * read: the names find no place. Returns the last row with one, -1 for none.
 */
function findNamesWithoutValues({ view, area, headEnd, claim }: TableReading): number {
  let bottom = -1;
  if (headEnd > area.bottom || !view.isHeader(headEnd)) return bottom;
  const names = view.runs(headEnd).findLast(({ label }) => isNameRole(label.column?.role));
  if (!names) return bottom;
  for (const row of filledRowsBetween(view, headEnd + 1, area.bottom)) {
    if (surelyEndsBlock(view, row)) break;
    const name = view.runs(row).find((run) => run.column >= names.column);
    if (!name || isPageMark([name])) continue;
    for (const run of view.runs(row)) if (run.column < name.column) claim(run, 'printed');
    bottom = row;
  }
  return bottom;
}

/** Whatever its words, a heading is printed; what a person was to reach is not. */
function claimHeading({ view, columns: { top, bottom } }: IndicatorSection, claims: Claims): void {
  for (const row of filledRowsBetween(view, top, bottom)) {
    for (const run of view.runs(row)) if (!isTarget(run)) claims.claim(row, run.column, 'printed');
  }
}

/** 指标名称 | 发布预警次数 | 指标值 | ≥60次 reads like a heading; the target in it is none. */
function isTarget({ label: { compact } }: Run): boolean {
  const first = compact.charCodeAt(0);
  return first < FIRST_IDEOGRAPH && TARGET.test(compact);
}

const FIRST_IDEOGRAPH = 0x3400;
const TARGET = new RegExp(`^${AIM}\\d`);

function isNameRole(role: ColumnRole | undefined): boolean {
  return role === 'level2' || role === 'name' || role === 'detail';
}

/** A heading repeated at a page break goes on with the groups above it. */
function listsFor(
  { columns, period }: IndicatorSection,
  said: PeriodsSaid,
  before: IndicatorBlock | undefined,
): readonly GroupList[] {
  const periods = periodsOf(columns, period, said);
  // 内容 | 目标 below a block with levels: its rows are of none of them; nor are those of one side without a level.
  const same =
    before?.lists.length === periods.length &&
    hasLevels(columns) === hasLevels(before.columns) &&
    columns.sides.every(
      ({ level2 }, at) => (level2 === null) === (before.columns.sides[at]?.level2 === null),
    ) &&
    periods.every((each, index) => before.lists[index]?.period === each);
  return same ? before.lists : periods.map((each) => groupList(each));
}

function hasLevels({ level1, heads, sides }: IndicatorColumns): boolean {
  return level1 !== null || heads !== null || sides.some((side) => side.level1 ?? side.level2 ?? side.head);
}

/**
 * The period of each side: what its headings say, else the section's. Of two sides beside each other one is that of the
 * medium term only where the form speaks of it: 产出指标 left and 效益指标 right are both of the year.
 */
function periodsOf(
  { sides }: IndicatorColumns,
  period: Period,
  { mediumTerm, annualFirst }: PeriodsSaid,
): Period[] {
  const [first] = sides;
  const shareNames = sides.every(({ name }) => name.from === first?.name.from);
  const said = mediumTerm || sides.some((side) => side.period !== null);
  return sides.map((side, index) => {
    if (side.period !== null) return side.period;
    if (shareNames || !said || sides.some(({ level1 }) => level1 !== null && !mediumTerm)) return period;
    return (index === 0) === annualFirst ? 'annual' : 'medium-term';
  });
}
