import { surelyEndsBlock } from '../sections/endsBlock';
import { headingsByContent } from './headingsByContent';
import { isReachedColumn, periodBelowValue, type ColumnRole } from '../labels/columns';
import type { Period } from '../../glossary/form';
import { withLevelsBelowName } from './levelsBelowName';
import { partNameAndValue } from './nameAndValue';
import { filledRow, trimmedAt, type SheetView } from '../lines/sheetView';

/** Columns that one heading covers, 0-based, inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One side of the block: level 2, name and value, and what belongs to them. */
export interface IndicatorSide {
  readonly period: Period;
  readonly level2: Span | null;
  readonly requirement: Span | null;
  readonly name: Span;
  /** 指标内容 beside 三级指标: the name where that is empty. */
  readonly detail: Span | null;
  readonly comparator: Span | null;
  readonly value: Span;
  /** The value's columns, and where it is the last heading those right of it that a sign's number and unit may take. */
  readonly signed: Span;
  readonly unit: Span | null;
  /** 指标方向性, where no column of signs says more. */
  readonly direction: Span | null;
  /** Name and value stand in one cell: 培训人数≥100人. */
  readonly inOneCell: boolean;
}

export interface IndicatorColumns {
  readonly level1: Span | null;
  readonly sides: readonly IndicatorSide[];
  /** Columns that are no part of the target (权重, 实际完成值, 备注), or the value of a further area. */
  readonly asides: readonly Span[];
  /** First and last row of the heading, 0-based. */
  readonly top: number;
  readonly bottom: number;
}

/** A cell of the heading and the columns it stands over, 0-based. */
export interface Heading {
  readonly column: number;
  readonly end: number;
  readonly role: ColumnRole;
  readonly period: Period | null;
  /** False for a heading in words of its own: printed, and the end of the columns before it. */
  readonly known: boolean;
}

/**
 * Reads the heading of an indicator block, of one row or of two. `row` is a header row (headerRows); `period` the one
 * of the block where its columns do not tell; `annualFirst` where the annual side stands left.
 * Null where no name or no value column can be made out.
 */
export function readIndicatorColumns(
  view: SheetView,
  row: number,
  period: Period,
  annualFirst: boolean,
): IndicatorColumns | null {
  const { headings: printed, top, bottom } = readHeadings(view, row);
  const headings = headingsByContent(view, withTarget(withName(printed)), bottom + 1);
  const level1 = level1Of(headings);
  const sides = partSides(headings);
  const usable = sides.filter((side) => side.name && side.value);
  if (usable.length === 0) return inOneColumn(view, { headings: printed, level1, top, bottom }, period);
  const names = new Set(usable.map((side) => side.name)).size;
  return {
    level1: level1 ? spanOf(headings, level1) : null,
    sides: usable.map((side, index) => {
      const own = side.value?.period ?? periodOfSide(index, names, period, annualFirst);
      return withLevelsBelowName(view, finishSide(headings, side, own), bottom + 1);
    }),
    asides: headings
      .filter((heading) => heading !== level1 && !isUsed(usable, heading))
      .map((heading) => spanOf(headings, heading)),
    top,
    bottom,
  };
}

/** Rows below the heading that are looked at for names with their values. */
const ROWS_LOOKED_AT = 40;

/** Without a column of values: names and values in one cell, where most cells below the heading show both. */
function inOneColumn(
  view: SheetView,
  block: { headings: readonly Heading[]; level1: Heading | undefined; top: number; bottom: number },
  period: Period,
): IndicatorColumns | null {
  const { headings, level1, top, bottom } = block;
  const level2 = headings.findLast((heading) => heading.role === 'level2') ?? null;
  const last = level2 ?? level1;
  const name =
    headings.find((heading) => heading.role === 'name' || heading.role === 'detail') ??
    headings.find((heading) => !heading.known && last !== undefined && heading.column > last.column);
  if (!last || !name) return null;
  const span = spanOf(headings, name);
  let filled = 0;
  let both = 0;
  for (let row = bottom + 1; row <= bottom + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    const text = trimmedAt(view, row, span.from);
    if (text === '') continue;
    filled++;
    if (partNameAndValue(text, view.readers)) both++;
  }
  if (both < 2 || both * 2 < filled) return null;
  const side = finishSide(headings, { ...emptySide(), level2, name, value: name }, period);
  return {
    level1: level1 ? spanOf(headings, level1) : null,
    sides: [{ ...side, inOneCell: true }],
    asides: headings
      .filter((heading) => heading !== level1 && heading !== level2 && heading !== name)
      .map((heading) => spanOf(headings, heading)),
    top,
    bottom,
  };
}

/** 指标类型 beside 一级指标 is no level of its own: the last heading of level 1 before level 2 counts. */
function level1Of(headings: readonly Heading[]): Heading | undefined {
  const next = headings.find((heading) => heading.role === 'level2' || heading.role === 'name');
  return headings.findLast(
    (heading) => heading.role === 'level1' && (next === undefined || heading.column < next.column),
  );
}

/** Where no heading says 三级指标, the one in words of its own between the levels and the target is the name's. */
function withName(headings: readonly Heading[]): readonly Heading[] {
  if (headings.some((heading) => heading.role === 'name' || heading.role === 'detail')) return headings;
  const level = headings.findLast((heading) => heading.role === 'level1' || heading.role === 'level2');
  const target = headings.find((heading) => heading.role === 'value' || heading.role === 'comparator');
  if (!level || !target) return headings;
  const name = headings.find(
    (heading) => !heading.known && heading.column > level.column && heading.column < target.column,
  );
  return headings.map((heading) => (heading === name ? { ...heading, role: 'name' } : heading));
}

/** Where no heading says 指标值, the first one in words of its own after the names is a target's: that of the first area. */
function withTarget(headings: readonly Heading[]): readonly Heading[] {
  if (headings.some((heading) => heading.role === 'value')) return headings;
  const name = headings.findLast((heading) => heading.role === 'name' || heading.role === 'detail');
  const target = headings.find((heading) => !heading.known && name && heading.column > name.column);
  return headings.map((heading) => (heading === target ? { ...heading, role: 'value' } : heading));
}

function isUsed(sides: readonly DraftSide[], heading: Heading): boolean {
  return sides.some((side) => Object.values(side).includes(heading));
}

function periodOfSide(index: number, names: number, period: Period, annualFirst: boolean): Period {
  if (names < 2) return period;
  return (index === 0) === annualFirst ? 'annual' : 'medium-term';
}

/** The headings of a block over one or two rows: of the lower row where it says more. */
function readHeadings(view: SheetView, row: number): { headings: Heading[]; top: number; bottom: number } {
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
  return { headings: main, top: row, bottom: row };
}

function headingsOf(view: SheetView, row: number): Heading[] {
  const headings: Heading[] = [];
  const runs = view.runs(row);
  const roles = runs.map((run) => run.label.column?.role);
  // 绩效指标 | 二级指标 | 三级指标: the block's label heads the column of level 1.
  const blockHeads = !roles.includes('level1') && roles.includes('level2');
  // 指标类别 | 绩效指标 | 目标值: right of the levels it heads the names.
  const level1 = roles.indexOf('level1');
  const headsNames = level1 >= 0 && !roles.includes('name') && !roles.includes('level2');
  for (const [index, run] of runs.entries()) {
    // 指标 left of 一级指标 or of 三级指标 is the block's label, not the head of the names.
    const isBlock = run.label.indicatorBlock && roles.slice(index + 1).some(isLevelRole);
    const column = isBlock ? null : run.label.column;
    const isName = headsNames && index > level1;
    if (!column && run.label.indicatorBlock && !blockHeads && !isName) continue;
    const unknown: ColumnRole = run.label.indicatorBlock ? (isName ? 'name' : 'level1') : 'aside';
    const { role, period } = column ?? { role: unknown, period: null };
    headings.push({ column: run.column, end: run.end, role, period, known: column !== null });
  }
  return headings;
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
  const runs = view.runs(row);
  for (const heading of upper) {
    const next = upper.find((other) => other.column > heading.end);
    const parts = runs.filter(
      (run) => run.column >= heading.column && (next === undefined || run.column < next.column),
    );
    const parting = heading.role === 'value' && parts.length > 0;
    if (!parting) byColumn.set(heading.column, heading);
    for (const part of parting ? parts : []) {
      const own = lower.find((other) => other.column === part.column && other.known);
      const role = own?.role ?? (isReachedColumn(part.label.key) ? 'aside' : 'value');
      const said = own?.period ?? periodBelowValue(part.label.key);
      const period = said ?? (role === 'value' ? heading.period : null);
      byColumn.set(part.column, { column: part.column, end: part.end, role, period, known: true });
    }
  }
  for (const heading of lower) {
    if (heading.known || !byColumn.has(heading.column)) byColumn.set(heading.column, heading);
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** A number and a unit beside their sign, with a column put in between. */
const SIGNED_COLUMNS = 3;

interface DraftSide {
  level2: Heading | null;
  requirement: Heading | null;
  name: Heading | null;
  detail: Heading | null;
  comparator: Heading | null;
  value: Heading | null;
  unit: Heading | null;
  direction: Heading | null;
}

/** A second 二级 or 三级指标 after a value starts a second side; a second value of another period shares the names. */
function partSides(headings: readonly Heading[]): DraftSide[] {
  const sides: DraftSide[] = [];
  let side = emptySide();
  let shared: DraftSide | null = null;
  const hasSigns = headings.some((heading) => heading.role === 'comparator');
  for (const heading of headings) {
    if (heading.role === 'aside' || heading.role === 'level1') continue;
    if (heading.role === 'direction' && hasSigns) continue;
    const { role } = heading;
    const startsSide = role === 'level2' || role === 'name';
    if (startsSide && side.value && (side[role] !== null || role === 'level2')) {
      sides.push(side);
      if (shared) sides.push(shared);
      side = emptySide();
      shared = null;
    }
    if (role === 'value' && side.value) {
      const other = heading.period !== null && heading.period !== side.value.period;
      if (other && !shared) shared = { ...side, value: heading };
    } else {
      side[role] ??= heading;
    }
  }
  sides.push(side);
  if (shared) sides.push(shared);
  return sides.map((draft) => (draft.name ? draft : { ...draft, name: draft.detail, detail: null }));
}

function emptySide(): DraftSide {
  return {
    level2: null,
    requirement: null,
    name: null,
    detail: null,
    comparator: null,
    value: null,
    unit: null,
    direction: null,
  };
}

function finishSide(headings: readonly Heading[], side: DraftSide, period: Period): IndicatorSide {
  const span = (heading: Heading | null): Span | null => (heading ? spanOf(headings, heading) : null);
  const nowhere: Span = { from: 0, to: -1 };
  const value = span(side.value) ?? nowhere;
  const last = !headings.some((heading) => heading.column > value.from);
  return {
    period,
    level2: span(side.level2),
    requirement: span(side.requirement),
    name: span(side.name) ?? nowhere,
    detail: span(side.detail),
    comparator: span(side.comparator),
    value,
    signed: last ? { from: value.from, to: value.to + SIGNED_COLUMNS } : value,
    unit: span(side.unit),
    direction: span(side.direction),
    inOneCell: false,
  };
}

/** From a heading's column to the one before the next heading; the last heading covers its own columns alone. */
function spanOf(headings: readonly Heading[], heading: Heading): Span {
  const next = headings.find((other) => other.column > heading.column);
  return { from: heading.column, to: next ? next.column - 1 : heading.end };
}
