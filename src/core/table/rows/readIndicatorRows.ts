import { isNumberRow } from '../lines/numberRow';
import { isPageMark } from '../lines/pageMark';
import type { GroupList } from './groupList';
import type { IndicatorColumns, IndicatorSide, SideOfPeriod, Span } from '../columns/IndicatorColumns';
import { levelRowsOf, type LevelRow } from '../columns/levelRows';
import { familyOfLevel1, soundsLikeLevel } from '../labels/levels';
import { besideTargets, isHeld, isLeftUnread } from './besideTargets';
import { isMisplaced, isRemark, repeatsHeadings } from './oddRows';
import { reachedRowsOf } from './reachedRows';
import { namelessCell } from './namelessCell';
import { readIndicatorRow } from './indicatorRow';
import { readLines } from './linesOfRow';
import type { RowReading } from './RowReading';
import { asLevel, bothLevels, levelsInName, tagIn } from './levelsOfRow';
import { readLevelTexts, type LevelText } from './levelTexts';
import type { Run } from '../lines/Run';
import type { Claims } from '../sections/claims';
import { filledRow, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';

/** Rows of indicators below one heading, and the groups of each side that they go to. */
export interface IndicatorBlock {
  readonly columns: IndicatorColumns;
  /** First and last row of indicators. */
  readonly first: number;
  readonly last: number;
  readonly lists: readonly GroupList[];
  /** Whether a row of these texts stands between the rows of indicators and holds none. */
  readonly parts?: (runs: readonly Run[]) => boolean;
}

/** One side while its rows are read: its groups, and what its level cells say of a row. */
interface SideOfRows {
  readonly side: SideOfPeriod;
  readonly list: GroupList;
  /** Of its own level 1; null where that is the block's. */
  readonly own: ((row: number) => LevelText | undefined) | null;
  readonly level2: (row: number) => LevelText | undefined;
  readonly levelAt: (row: number) => LevelRow | null;
}

const NO_LEVELS: readonly LevelText[] = [];
const UNREAD: RowReading = { kind: 'unread' };
const HEADING: RowReading = { kind: 'heading' };

/**
 * Reads the rows of a block into its groups, claims the cells that found their place, and returns the last row in which
 * anything of the block stands (-1 for none).
 */
export function readIndicatorRows(view: SheetView, block: IndicatorBlock, claims: Claims): number {
  const { columns, first, last } = block;
  const level1 = rowByRow(columns.level1 ? readLevelTexts(view, columns.level1, first, last) : NO_LEVELS);
  block.lists.forEach((list, index) => {
    const head = columns.sides[index]?.head ?? columns.heads;
    if (head) list.head(head.row, { ...head, level: view.readers.level(head.text) }, !head.isKind);
  });
  const sides: SideOfRows[] = [];
  block.lists.forEach((list, index) => {
    const side = withSharedLevel(block, index);
    if (!side) return;
    const texts = side.level2 ? readLevelTexts(view, side.level2, first, last) : NO_LEVELS;
    const own = side.level1 ? rowByRow(readLevelTexts(view, side.level1, first, last)) : null;
    const levelAt = levelRowsOf(view, { columns, side, first, last });
    sides.push({ side: { ...side, period: list.period }, list, own, level2: rowByRow(texts), levelAt });
  });
  const read: RowReading[] = [];
  const headings = repeatsHeadings(view, columns);
  const reached = reachedRowsOf(view, columns, first, last);
  let bottom = -1;
  for (const row of filledRowsBetween(view, first, last)) {
    const runs = view.runs(row);
    const isHeading = headings(row);
    if (isHeading || isPageMark(runs) || isNumberRow(runs) || block.parts?.(runs)) {
      const level = isHeading ? runs.find(({ column }) => column === columns.heads?.column) : undefined;
      if (level) for (const { list } of sides) list.head(row, levelTextOf(view, level), true);
      for (const run of runs) claims.claim(row, run.column, 'printed');
      continue;
    }
    bottom = row;
    const text1 = level1(row);
    if (reached?.isReached(runs)) {
      for (const run of runs) claims.claim(row, run.column, 'aside');
      continue;
    }
    for (let index = 0; index < sides.length; index++) {
      const of = sides[index];
      if (!of) continue;
      const { list, own, level2, levelAt } = of;
      const upper = own ? own(row) : text1;
      const lower = level2(row);
      const level = levelAt(row);
      if (level) list.head(row, levelTextOf(view, level.run), level.upper);
      read[index] = level ? HEADING : readSide(view, row, of, [upper, lower], block);
    }
    for (const run of runs) {
      if (isLeftUnread(read, columns, run)) continue;
      const kind = isHeld(read, run.column)
        ? 'read'
        : reached?.isKind(run)
          ? 'printed'
          : besideTargets(columns, run);
      if (kind) claims.claim(row, run.column, kind);
    }
  }
  return bottom;
}

/** 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值, 中期 beside 年度: the one column of level 2 is that of both sides. */
function withSharedLevel({ columns, lists }: IndicatorBlock, index: number): IndicatorSide | undefined {
  const side = columns.sides[index];
  if (!side || columns.heads || (side.level1 ?? side.level2 ?? side.head)) return side;
  const left = columns.sides[index - 1];
  // Beside a side of the same period, further names: where they are blank, none is missing.
  if (!left || left.head || lists[index - 1]?.period === lists[index]?.period) return side;
  return { ...side, level1: left.level1, level2: left.level2 };
}

/** The text of a row, where there is one. Rows must be asked for from top to bottom. */
function rowByRow(texts: readonly LevelText[]): (row: number) => LevelText | undefined {
  let next = 0;
  return (row) => {
    while ((texts[next]?.row ?? row) < row) next++;
    const text = texts[next];
    return text?.row === row ? text : undefined;
  };
}

function levelTextOf(view: SheetView, { row, column, label }: Run): LevelText {
  return { text: label.key, level: view.readers.level(label.key), row, column };
}

function readSide(
  view: SheetView,
  row: number,
  { side, list }: SideOfRows,
  [text1, text2]: readonly [LevelText | undefined, LevelText | undefined],
  { columns, first, last }: IndicatorBlock,
): RowReading {
  const lines = readLines(view, row, side);
  if (lines?.kind === 'unread' || isMisplaced(view, row, side)) return UNREAD;
  const inName = side.level2 ? null : levelsInName(view, row, side, text1);
  const [level1, level2] = side.level2
    ? [asLevel(text1), asLevel(text2)]
    : (inName?.levels ?? bothLevels(view, asLevel(text1)));
  const { level2: finer, name } = side;
  const level1Span = side.level1 ?? columns.level1;
  const nameless =
    finer && !text2
      ? namelessCell(view, row, { level1: level1Span, level2: finer, name, first, last })
      : null;
  const begins = list.enter(row, level1, level2, nameless);
  const tag = tagIn(view, row, side, text2);
  if (tag) list.tag(tag);
  const found = lines ?? withNameOfRow(readIndicatorRow(view, row, side), text1, text2);
  const reading = inName ? withNameAlone(found, inName.name) : found;
  if (
    reading.kind === 'indicator' &&
    reading.indicator.value === '' &&
    (isRemark(reading.indicator.name) ||
      isPartsHeader(view, row, side, columns.asides, reading.indicator.name))
  ) {
    return HEADING;
  }
  addTo(view, list, reading, begins);
  return reading;
}

/** `begins`: a group begins in the row. */
function addTo(view: SheetView, list: GroupList, reading: RowReading, begins: boolean): void {
  if (reading.kind === 'indicator') list.addIndicator(reading.indicator);
  else if (reading.kind === 'ellipsis') list.addEllipsis(reading.cell);
  else if (reading.kind === 'blank-slot') list.addBlankSlot(reading.slot);
  else if (reading.kind === 'empty' && begins) list.addBlankSlot(reading.slot);
  else if (reading.kind === 'indicators') {
    for (const { indicator, level } of reading.clauses) {
      const { row, column } = indicator.nameCell;
      const own = level === null ? undefined : { text: level, level: view.readers.level(level), row, column };
      if (own) list.enter(row, undefined, own, null);
      list.addIndicator(indicator);
    }
  }
}

/** 预算执行率 over the levels and the names, with a value beside it: its own name, since it is no level's. */
function withNameOfRow(
  reading: RowReading,
  text1: LevelText | undefined,
  text2: LevelText | undefined,
): RowReading {
  if (reading.kind !== 'indicator' || reading.indicator.name !== '' || !text1 || text2) return reading;
  const { name } = text1.level;
  if (name === '' || soundsLikeLevel(name) || familyOfLevel1(name) !== null) return reading;
  const nameCell = { row: text1.row, column: text1.column };
  // 资金 | 120 | 60 among the targets of districts is money.
  if (MONEY.test(name) && BARE_NUMBER.test(reading.indicator.value)) return UNREAD;
  return { kind: 'indicator', indicator: { ...reading.indicator, name, nameCell } };
}

const MONEY = /^(?:项目|补助|下达|分配|安排)?(?:资金|经费|预算|金额)(?:总?额|数)?$/;
const BARE_NUMBER = /^\d[\d,.]*$/;

/**
 * ★补助各类瓜果种植面积 with its points and no value, over 梨树种植面积 and 桃树种植面积 with values and no points: the
 * rows below are what it consists of. Without the star, or 其中 below it, it waits for its value.
 */
function isPartsHeader(
  view: SheetView,
  row: number,
  side: SideOfPeriod,
  asides: readonly Span[],
  name: string,
): boolean {
  const below = filledRow(view, row);
  if (below === null) return false;
  const next = readIndicatorRow(view, below, side);
  if (next.kind !== 'indicator' || next.indicator.value === '') return false;
  const nameBelow = next.indicator.name;
  if (!nameBelow.startsWith('其中') && (!STAR.test(name) || STAR.test(nameBelow))) return false;
  const [here, under] = [row, below].map((of) => (side.level2 ? trimmedAt(view, of, side.level2.from) : ''));
  if (under !== '' && under !== here) return false;
  return asides.some(
    ({ from }) => POINTS.test(trimmedAt(view, row, from)) && trimmedAt(view, below, from) === '',
  );
}

const STAR = /^[★☆*＊]/;
const POINTS = /^\d{1,3}(?:\.\d+)?分?$/;

function withNameAlone(reading: RowReading, name: string): RowReading {
  return reading.kind === 'indicator'
    ? { kind: 'indicator', indicator: { ...reading.indicator, name } }
    : reading;
}
