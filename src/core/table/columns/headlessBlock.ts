import { asidesOf, besidesTarget, headingAbove } from './headlessHeading';
import { isLevel, mostOften, sidesOf, targetOf, type LevelRow } from './headlessTarget';
import { holdsTarget } from '../find/targetTexts';
import { furtherOf } from './furtherColumns';
import type { IndicatorColumns, Span } from './IndicatorColumns';
import { marksBeside } from './signsAndUnits';
import { familyOfLevel1, isLevelName, kindOfLevel, namesLevel, soundsLikeLevel } from '../labels/levels';
import { holdNamesAndValues } from './nameAndValue';
import { filledRow, filledRowsBetween, type SheetView } from '../lines/sheetView';
import { repeatedHeads, rowsBelowHeads } from './repeatedHeads';
import { lookLikeTargets } from './textsBelow';
import type { Run } from '../lines/Run';

/** An indicator block without a heading in known words: its columns as its rows show them, and its first row. */
export interface HeadlessBlock {
  readonly columns: IndicatorColumns;
  /** The row of a heading in words of its own, else that of the first indicator. */
  readonly top: number;
  readonly first: number;
}

const FEWEST_ROWS = 3;

/**
 * Finds the indicators of a form that prints no 一级指标 … 指标值 above them, or other words (指标维度 | 指标事项 | 目标要求),
 * by the names of the levels that its rows begin with. Null where fewer than three rows do, or where they do not show
 * names and values.
 */
export function findHeadlessBlock(view: SheetView, top: number, bottom: number): HeadlessBlock | null {
  const begun: (readonly Run[])[] = [];
  for (const row of filledRowsBetween(view, top, bottom)) {
    const runs = withoutBlockLabel(view.runs(row));
    if (runs.length > 1 && isLevel(runs[0])) begun.push(runs);
  }
  const heads = repeatedHeads(begun);
  const led = heads.length === 0 ? begun : rowsBelowHeads(view, heads, bottom);
  if (led.length < FEWEST_ROWS) return null;
  // 群众满意度 is a level's name and an indicator's, so the column of the finest level is that of most rows.
  const known = mostOften(led.map(finestLevel));
  const start = withLevelRow(view, led[0]?.[0]?.row ?? top, top);
  const heading = heads[0] ?? headingAbove(view, start, top);
  const besides = besidesTarget(heading, known, led);
  const all = led.map((runs): LevelRow => {
    return {
      levels: runs.filter((run) => run.column <= known),
      rest: runs.filter((run) => run.column > known && !besides.has(run.column)),
    };
  });
  // A level whose indicators nobody filled in has nothing beside it.
  const filled = all.filter(({ rest }) => rest.length > 0);
  const first = all[0]?.levels[0];
  // 质量, 进度 and 成本 alone are words of many forms; 工作质量 is one of them but right of 项目完成.
  const names = new Set(
    filled.flatMap(({ levels }) => {
      const key = levels.at(-1)?.label.key ?? '';
      return namesLevel(key) || (levels.length > 1 && !isLevelName(key)) ? key : [];
    }),
  );
  const said = names.size + heads.length + (families(all).size > 1 ? 1 : 0);
  if (!first || said < 2 || filled.length < FEWEST_ROWS || filled.length * 2 < all.length) return null;
  const rows = withOwnLevel(view, filled);
  const level = mostOften(rows.map(({ levels }) => levels.at(-1)?.column ?? known));
  const left = all.reduce((least, { levels }) => Math.min(least, levels[0]?.column ?? level), level);
  let name = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (const { rest } of rows) {
    name = Math.min(name, rest[0]?.column ?? name);
    right = Math.max(right, rest.at(-1)?.end ?? right);
  }
  const target = targetOf(view, rows, name, right, heading);
  if (!target) return null;
  const sides = sidesOf(heading, target);
  const marks = marksBeside(led, target.value);
  for (const mark of [marks.comparator, marks.unit]) if (mark) besides.delete(mark.from);
  // 扣分 between the levels, or left of the names, is of neither.
  const upTo = (from: number, to: number): Span => ({
    from,
    to: Math.min(to, ...[...besides].filter((column) => column > from).map((column) => column - 1)),
  });
  const own = upTo(level, name - 1);
  // 数量指标, 质量指标 … alone are names of level 2; 产出指标, 效益指标 … of level 1.
  const hasLevel2 =
    left < level ||
    heads.length > 0 ||
    rows.every(({ levels }) => kindOfLevel(levels[0]?.label.key ?? '') !== null);
  const columns: IndicatorColumns = {
    heads: heads[0]?.[0] ?? null,
    level1: left < level ? upTo(left, level - 1) : hasLevel2 ? null : own,
    sides: sides.map((side) => ({
      level1: null,
      head: null,
      level2: hasLevel2 ? own : null,
      requirement: null,
      detail: null,
      direction: null,
      ...marks,
      ...side,
    })),
    asides: [
      ...[...besides].map((column) => ({
        from: column,
        to: column,
        known: true,
        unread: false,
        targets: false,
      })),
      ...asidesOf(heading, Math.max(...sides.map(({ value }) => value.to)), right)
        .filter(({ from }) => !besides.has(from) && from !== marks.unit?.from)
        .map((aside) => ({
          ...aside,
          ...furtherOf(view, aside, { bottom: start - 1, known: false, isValue: false }),
        })),
    ],
    // The row of a heading, or none.
    top: heading[0]?.row ?? start,
    bottom: heading[0]?.row ?? start - 1,
  };
  return { columns, top: topWithUnknown(view, columns, top), first: start };
}

/**
 * 过程 | 资金管理 | 预算执行率 | =100% above 产出指标 | …: rows with names and values beside levels that nobody knows. They are not read,
 * and belong to the block all the same. The first of them and of the heading above them; that of the block where there are none.
 */
function topWithUnknown(view: SheetView, { top, sides: [side] }: IndicatorColumns, first: number): number {
  let last = top;
  let holds = false;
  for (let row = filledRow(view, top, -1); row !== null && row >= first; row = filledRow(view, row, -1)) {
    const runs = view.runs(row);
    const isHead =
      runs.some(({ label }) => label.field ?? label.funding ?? label.inline) || isKnownAside(runs);
    const fills = ({ from, to }: Span): boolean => runs.some(({ column }) => column >= from && column <= to);
    if (!side || isHead || runs.length < FEWEST_ROWS || !fills(side.name) || !fills(side.value)) break;
    last = row;
    holds ||= holdsTarget(runs);
  }
  return holds ? last : top;
}

function isKnownAside(runs: readonly Run[]): boolean {
  return runs.some(({ label }) => label.aside || label.ends);
}

/**
 * 项目完成 | 工作数量 | 养护里程 | 50公里: what stands right of the known level is a level in words of its own where the texts
 * behind it are no targets and those after them are.
 */
function withOwnLevel(view: SheetView, rows: readonly LevelRow[]): readonly LevelRow[] {
  const textsAt = (index: number): string[] => rows.flatMap(({ rest }) => rest[index]?.text.trim() ?? []);
  const [second, third] = [textsAt(1), textsAt(2)];
  // Names may read like levels: 群众满意度.
  if (rows.filter(({ rest }) => isLevel(rest[1])).length * 2 > rows.length) return rows;
  const overNames = third.length === 0 && isLevelOverNames(view, textsAt(0), second);
  if (!overNames && (third.length * 2 < rows.length || lookLikeTargets(second) || !lookLikeTargets(third)))
    return rows;
  return rows.map(({ levels, rest }) => ({ levels: [...levels, ...rest.slice(0, 1)], rest: rest.slice(1) }));
}

/** 工作数量 | 养护里程50公里 below 项目完成: the level in words of its own, the name and the value in one cell. */
function isLevelOverNames(view: SheetView, levels: readonly string[], both: readonly string[]): boolean {
  const sounding = levels.filter((text) => soundsLikeLevel(view.readers.label(text).key)).length;
  const repeat = new Set(levels).size < levels.length;
  return (repeat || sounding * 2 > levels.length) && holdNamesAndValues(both, view.readers);
}

function families(rows: readonly LevelRow[]): Set<string> {
  return new Set(rows.flatMap(({ levels }) => familyOfLevel1(levels[0]?.label.key ?? '') ?? []));
}

/** 产出目标 in a row of its own above the first indicators heads them. */
function withLevelRow(view: SheetView, first: number, top: number): number {
  const above = filledRow(view, first, -1);
  const [level, beside] = above === null || above < top ? [] : view.runs(above);
  return level !== undefined && beside === undefined && isLevel(level) ? level.row : first;
}

function withoutBlockLabel(runs: readonly Run[]): readonly Run[] {
  const [first, second] = runs;
  // 绩效目标 | 产出指标 | 数量指标: left of levels it labels the block.
  const isLabel = first?.label.indicatorBlock ?? false;
  return isLabel || (first?.label.goal && isLevel(second)) ? runs.slice(1) : runs;
}

/** The column of the last of the levels' names that a row begins with, where anything follows. */
function finestLevel(runs: readonly Run[]): number {
  let end = 1;
  while (end < runs.length - 1 && isLevel(runs[end])) end++;
  return runs[end - 1]?.column ?? 0;
}
