import { isReachedColumn, periodBelowValue, standsBeside, type ColumnRole } from '../labels/columns';
import type { Label } from '../labels/Label';
import { familyOfLevel1 } from '../labels/levels';
import { filledRow, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { Heading } from './IndicatorColumns';
import { datedKey, isTime, targetAmongTimes } from './timeColumns';

/** The headings of a block over one or two rows: of the lower row where it says more. */
export function readHeadings(
  view: SheetView,
  row: number,
): { headings: Heading[]; top: number; bottom: number } {
  const main = headingsOf(view, row);
  const above = filledRow(view, row, -1);
  if (above !== null && hasUpperHeadings(view, above)) {
    const upper = headingsOf(view, above);
    return { headings: joined(upper, main, view, row), top: above, bottom: row };
  }
  const below = filledRow(view, row);
  if (below !== null && (view.isHeader(below) || isLowerHeading(view, main, below))) {
    return { headings: joined(main, headingsOf(view, below), view, below), top: row, bottom: below };
  }
  const over = above === null ? [] : headingsOver(view, main, above, row);
  if (above === null || over.length === 0) return { headings: main, top: row, bottom: row };
  return { headings: [...main, ...over].sort((a, b) => a.column - b.column), top: above, bottom: row };
}

/**
 * 全县 beside 其中：乡镇 over 一级指标 | 二级指标 | 三级指标 | | 甲镇 | 乙镇: headings merged down over columns that the row of the heading
 * leaves blank. `above`: the row right above it.
 */
function headingsOver(view: SheetView, main: readonly Heading[], above: number, row: number): Heading[] {
  const runs = view.runs(above);
  const last = main.at(-1);
  if (above !== row - 1 || runs.length < 2 || !last || runs.some(({ label }) => label.title)) return [];
  const isOver = ({ column, end }: Run): boolean =>
    column > (main[0]?.column ?? column) &&
    end < last.column &&
    main.every((heading) => heading.end < column || heading.column > end) &&
    Number(view.merges.above(row, column)?.top) === above;
  return runs.filter(isOver).map(({ column, end, label }) => {
    const { role, period } = label.column ?? { role: 'aside' as const, period: null };
    return { column, end, role, period, known: label.column !== null };
  });
}

function headingsOf(view: SheetView, row: number): Heading[] {
  const headings: Heading[] = [];
  const runs = view.runs(row);
  const roles = runs.map((run) => run.label.column?.role);
  // 绩效指标 | 二级指标 | 三级指标: the block's label heads the column of level 1.
  const level2 = roles.indexOf('level2');
  const blockHeaders = (index: number): boolean => !roles.includes('level1') && index < level2;
  // 指标类别 | 绩效指标 | 目标值: right of the levels it heads the names.
  const finest = Math.max(roles.indexOf('level1'), level2);
  const namesFollow = !roles.includes('name') && (finest >= 0 || roles.includes('value'));
  for (const [index, run] of runs.entries()) {
    // 指标 left of 一级指标 or of 三级指标 is the block's label, not the head of the names; 指标 | 目标值 | 指标 | 目标值 are sides.
    const next = roles.slice(index + 1).find((role) => isLevelRole(role) || role === 'value');
    const isBlock = run.label.indicatorBlock && isLevelRole(next);
    const column = isBlock ? null : run.label.column;
    const isName = namesFollow && index > finest;
    // 绩效指标 | 明细指标 | 目标值: levels may stand below it.
    const mayHeadLevels = index === 0 && finest < 0;
    if (!column && run.label.indicatorBlock && !blockHeaders(index) && !isName && !mayHeadLevels) continue;
    const unknown = isLevelHeading(run.label) ? 'level2' : roleOfBlock(run.label, isName, mayHeadLevels);
    const { role, period } = column ?? { role: unknown, period: null };
    const known = column !== null || (role === 'aside' && standsBeside(run.label.key));
    headings.push({ column: run.column, end: run.end, role, period, known });
  }
  return withGoalsAsValues(headings, runs);
}

/** 二级指标 | 三级指标 | 年度目标 | 二级指标 | 三级指标 | 年度目标: right of names, with no value of their own, stands the target. */
function withGoalsAsValues(headings: Heading[], runs: readonly Run[]): Heading[] {
  const ofTargets = soleGoal(headings, runs);
  return headings.map((heading, index) => {
    if (heading === ofTargets) return { ...heading, role: 'value', known: true };
    const goal = runs.find(({ column }) => column === heading.column)?.label.goal;
    if (heading.known || !goal || goal.reached) return heading;
    const isOfSide = ({ role }: Heading): boolean => !isLevelRole(role) && role !== 'detail';
    const before = headings.slice(0, index).findLast((other) => !isOfSide(other) || other.role === 'value');
    const next = headings.findIndex((other, at) => at > index && !isOfSide(other));
    const after = headings.slice(index + 1, next < 0 ? undefined : next);
    const isTarget =
      (before?.role === 'name' || before?.role === 'detail') && !after.some(({ role }) => role === 'value');
    return isTarget ? { ...heading, role: 'value', period: goal.period, known: true } : heading;
  });
}

/** 工作内容 | 本年目标 | 责任科室: the one goal among headings none of which says 指标值, right of any level or name. */
function soleGoal(headings: readonly Heading[], runs: readonly Run[]): Heading | null {
  if (headings.some(({ role }) => role === 'value')) return null;
  const [goal, another] = headings.filter(({ column, known }) => {
    const run = known ? undefined : runs.find((other) => other.column === column);
    return run?.label.goal?.reached === false;
  });
  if (!goal || another) return null;
  const first = headings.find(({ role }) => isLevelRole(role));
  return (first?.column ?? -1) < goal.column ? goal : null;
}

function roleOfBlock(label: Label, isName: boolean, mayHeadLevels: boolean): ColumnRole {
  if (!label.indicatorBlock || (mayHeadLevels && !isName)) return 'aside';
  return isName ? 'name' : 'level1';
}

/** 产出指标 in the place of a heading: what stands below it are the names of level 2. */
export function isLevelHeading({ column, key, namesLevel }: Label): boolean {
  return column === null && namesLevel && familyOfLevel1(key) !== null;
}

function isLevelRole(role: ColumnRole | undefined): boolean {
  return role === 'level1' || role === 'level2' || role === 'name';
}

/** A row of value headings above the row with the levels: 年度指标值 | 实际完成值 | 分值. */
function hasUpperHeadings(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  const roles = runs.map((run) => run.label.column?.role);
  return (
    roles.includes('value') &&
    runs.every((run) => run.label.column !== null || run.label.indicatorBlock || run.label.key.length <= 2)
  );
}

/** Of 一季度 … 全年 or 2024年 | 2025年 below 指标值, the one that is the year's target. */
function targetOfParts(view: SheetView, row: number, parts: readonly Run[]): Run | null {
  const times = parts.filter(({ label }) => isTime(label.key));
  const index =
    times.length === 0
      ? null
      : targetAmongTimes(
          view,
          row,
          times.map(({ label }) => datedKey(label)),
        );
  return index === null ? null : (times[index] ?? null);
}

/** A row below the heading that parts the value column, with nothing in the columns of levels and names. */
function isLowerHeading(view: SheetView, main: readonly Heading[], row: number): boolean {
  const value = main.find((heading) => heading.role === 'value');
  if (!value) return false;
  const next = main.find((heading) => heading.column > value.end);
  const runs = view.runs(row);
  const left = Math.min(
    ...main.filter((heading) => heading.role !== 'aside').map((heading) => heading.column),
  );
  const besideValue = runs.filter((run) => run.column >= left);
  if (besideValue.length === 0) return false;
  const within = besideValue.filter(
    (run) => run.column >= value.column && (next === undefined || run.column < next.column),
  );
  if (within.length === 0 || besideValue.some((run) => run.column < value.column)) return false;
  return within.length >= 2 || within.some((run) => run.label.column !== null);
}

/** The upper heading says what its columns are; the lower one parts them. Of two values the first that is no past one. */
function joined(
  upper: readonly Heading[],
  lower: readonly Heading[],
  view: SheetView,
  row: number,
): Heading[] {
  const byColumn = new Map<number, Heading>();
  const parted = new Set<number>();
  const runs = view.runs(row);
  for (const heading of upper) {
    const next = upper.find((other) => other.column > heading.end);
    const parts = runs.filter(
      (run) => run.column >= heading.column && (next === undefined || run.column < next.column),
    );
    const parting = heading.role === 'value' && parts.length > 0;
    if (!parting) byColumn.set(heading.column, heading);
    const target = parting ? targetOfParts(view, row, parts) : null;
    const besideMedium = parts.some(({ label }) => periodBelowValue(label.key) === 'medium-term');
    for (const part of parting ? parts : []) {
      const own = lower.find((other) => other.column === part.column && other.known);
      const isOtherTime = isTime(part.label.key) && part !== target;
      const role = own?.role ?? (isOtherTime || isReachedColumn(part.label.key) ? 'aside' : 'value');
      const said = periodBelowValue(part.label.key) ?? own?.period;
      const period =
        said ?? (role === 'value' ? (part === target && besideMedium ? 'annual' : heading.period) : null);
      parted.add(part.column);
      // 2027年 beside 2026年 is a target of its own.
      byColumn.set(part.column, { column: part.column, end: part.end, role, period, known: !isOtherTime });
    }
  }
  for (const heading of lower) {
    if (parted.has(heading.column)) continue;
    if (heading.known || !byColumn.has(heading.column)) byColumn.set(heading.column, heading);
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
