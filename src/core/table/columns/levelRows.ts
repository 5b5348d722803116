import { familyOfLevel1, isLevelName, kindOfLevel, soundsLikeLevel } from '../labels/levels';
import type { Run } from '../lines/Run';
import { filledColumn, filledRow, filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { IndicatorColumns, IndicatorSide, Span } from './IndicatorColumns';

/** A row that names a level and nothing else: the rows below belong to it. */
export interface LevelRow {
  readonly run: Run;
  /** Level 1, else level 2. */
  readonly upper: boolean;
}

/** Rows of a block, and the columns of one side of it. */
interface BlockSide {
  readonly columns: IndicatorColumns;
  readonly side: IndicatorSide;
  readonly first: number;
  readonly last: number;
}

/**
 * Asks of the rows of a block, `first` to `last`, whether they only name a level: 一、产出指标 or 工作数量 above names with
 * their values, in a form without columns of levels; 产出指标 above rows that begin with 数量指标, in one with them.
 */
export function levelRowsOf(view: SheetView, block: BlockSide): (row: number) => LevelRow | null {
  const { columns, side } = block;
  if (side.level2) {
    return (row) => {
      const level = levelOverRows(view, columns, row);
      return level?.upper ? level : null;
    };
  }
  let unknown: ReadonlySet<number> | null = null;
  return (row) => {
    const run = loneName(view, columns, side, row);
    if (!run) return null;
    if (isLevelName(run.label.key) || isInOwnWords(view, block, run)) return { run, upper: isUpper(run) };
    unknown ??= unknownLevels(view, block);
    return unknown.has(row) ? { run, upper: false } : null;
  };
}

const SHORTEST = 2;
const LONGEST = 12;

/**
 * The text of a row that has nothing but a level's name in the columns of levels, where the next row goes on right of it,
 * or with a level of its own below it, up to a name and a value. Null for any other row, and for a level that nobody filled.
 */
export function levelOverRows(view: SheetView, columns: IndicatorColumns, row: number): LevelRow | null {
  const [run, second] = view.runs(row);
  const [side] = columns.sides;
  if (!run || second || !side?.level2) return null;
  const level1 = side.level1 ?? columns.level1;
  if (run.column < (level1 ?? side.level2).from || run.column >= side.name.from) return null;
  const { key } = run.label;
  if (key.length < SHORTEST || key.length > LONGEST || /\d/.test(key) || run.label.ends) return null;
  const below = filledRow(view, row);
  const next = below === null ? undefined : view.runs(below)[0];
  if (below === null || !next || !isFilled(view, below, side.name) || !isFilled(view, below, side.value)) {
    return null;
  }
  if (next.column > run.column) return { run, upper: level1 !== null && run.column <= level1.to };
  return level1 === null && next.column === run.column && isPartOf(next, key) ? { run, upper: true } : null;
}

/** 数量指标 below 产出指标 or 建设任务; not 质量指标 below 数量指标. */
function isPartOf({ label }: Run, upper: string): boolean {
  const kind = kindOfLevel(label.key);
  if (label.key === upper || kind === null || !soundsLikeLevel(label.key)) return false;
  const of = kindOfLevel(upper);
  return of === null || (of === kind && familyOfLevel1(upper) === 'satisfaction');
}

/** The text in the column of names, where nothing else stands in the columns of the side. */
function loneName(
  view: SheetView,
  { asides }: IndicatorColumns,
  side: IndicatorSide,
  row: number,
): Run | null {
  const runs = view.runs(row);
  const run = runs.find(({ column }) => column >= side.name.from);
  if (!run || run.column !== side.name.from) return null;
  const isBeside = ({ column }: Run): boolean =>
    asides.some(({ from, to }) => column >= from && column <= to);
  return runs.every((other) => other === run || isBeside(other)) ? run : null;
}

/** 工作数量, 群众评价, or any words merged over names and values: above a row with a name and its value, or a finer level. */
function isInOwnWords(view: SheetView, { columns, side, last }: BlockSide, run: Run): boolean {
  const { row, column, end, label } = run;
  const isMerged = Math.max(end, view.merges.endOf(row, column) ?? 0) >= side.value.from;
  if (!(isMerged ? isShort(run) : soundsLikeLevel(label.key))) return false;
  const below = filledRow(view, row);
  if (below === null || below > last) return false;
  if (isFilled(view, below, side.value)) return isFilled(view, below, side.name);
  const next = loneName(view, columns, side, below);
  return next !== null && soundsLikeLevel(next.label.key);
}

const UPPER_NUMBER = /^[一二三四五六七八九十]+[、.．]/;
const LOWER_NUMBER = /^[(（][一二三四五六七八九十\d]+[)）]/;

/** 一、产出指标, 效益指标, 项目完成; not （一）产出数量, 质量指标. */
function isUpper({ label: { key, compact } }: Run): boolean {
  if (UPPER_NUMBER.test(compact)) return true;
  return !LOWER_NUMBER.test(compact) && (UPPER_NAME.test(key) || isFamily(key));
}

const UPPER_NAME = /^(?:产出|效益|满意度|成本|项目完成|项目效益)指标$/;

function isFamily(key: string): boolean {
  return !isLevelName(key) && familyOfLevel1(key) !== null && kindOfLevel(key) === null;
}

const FEWEST = 2;
/** What an indicator is called: a row of these waits for its value. */
const OF_INDICATORS = /[率数量度额值比]$|(?:里程|面积|长度|时间|天数|成本|标准|情况|水平|程度)$/;

function isShort({ label: { key, compact } }: Run): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST && !/\d|^指标/.test(compact);
}

/**
 * Rows that name levels in words nobody knows, in a block that begins with one, has several, and ends with none: 建设任务
 * and 惠民实效, each above names with their values. Empty where any of them may be an indicator without a value.
 */
function unknownLevels(view: SheetView, { columns, side, first, last }: BlockSide): ReadonlySet<number> {
  const rows = new Set<number>();
  const none = new Set<number>();
  let isAfterLevel = false;
  let isFirst = true;
  for (const row of filledRowsBetween(view, first, last)) {
    const run = loneName(view, columns, side, row);
    if (isFirst && !run) return none;
    isFirst = false;
    if (run) {
      const mayBeIndicator = OF_INDICATORS.test(run.label.key) && !soundsLikeLevel(run.label.key);
      if (isAfterLevel || !isShort(run) || mayBeIndicator) return none;
      rows.add(row);
    }
    isAfterLevel = run !== null;
  }
  return isAfterLevel || rows.size < FEWEST ? none : rows;
}

function isFilled(view: SheetView, row: number, { from, to }: Span): boolean {
  return filledColumn(view, row, from, to) >= 0;
}
