import { surelyEndsBlock } from '../lines/sureEnd';
import { withBounds } from './bounds';
import { headingsByContent, isCoarse } from './headingsByContent';
import type { AsideColumn, Heading, IndicatorColumns, IndicatorSide, Span } from './IndicatorColumns';
import { withDecidedValue, withWordsOrNumbers } from './decidedValue';
import { furtherOf, withTheirNames } from './furtherColumns';
import { inOwnWords } from './headingsInOwnWords';
import { withLevelsBelowName } from './levelsBelowName';
import { showsValues } from './nameAndValue';
import { kindOverNames, levelAsHeading, levelOfFurther, levelsAbove } from './levelHeads';
import { withNatures } from './natures';
import { readHeadings } from './readHeadings';
import { emptySide, finishSide, partSides, spanOf, type DraftSide } from './sides';
import { textsBelow } from './textsBelow';
import { isLevelName } from '../labels/levels';
import { trimmedAt, type SheetView } from '../lines/sheetView';

/**
 * Reads the heading of an indicator block, of one row or of two. `row` is a header row (headerRows). Null where no name or no value column can be made out.
 */
export function readIndicatorColumns(view: SheetView, row: number): IndicatorColumns | null {
  const { headings: asPrinted, top, bottom } = readHeadings(view, row);
  const known = withNatures(view, withBounds(view, asPrinted, bottom), bottom + 1);
  const printed = withWordsOrNumbers(view, known, bottom);
  const headings = headingsByContent(
    view,
    withDecidedValue(view, inOwnWords(view, printed, bottom), bottom),
    bottom + 1,
  );
  const level1 = level1Of(headings);
  const sides = partSides(headings);
  const usable = sides.filter((side) => side.name && side.value);
  if (usable.length === 0) return inOneColumn(view, { headings: printed, level1, top, bottom });
  const heads = level1 === undefined ? levelsAbove(view, top, usable) : [];
  return {
    level1: level1 ? spanOf(headings, level1) : levelsWithoutHeading(view, headings, usable, bottom + 1),
    heads: levelAsHeading(view, row, { after: -1, before: usable[0]?.name?.column ?? 0 }),
    sides: usable.map((side, index) => {
      const read = withLevelsBelowName(view, finishSide(headings, side), bottom + 1);
      const own = {
        ...asOneCell(view, read, bottom + 1),
        head: heads[index] ?? levelOfFurther(view, row, usable, index) ?? kindOverNames(view, bottom, read),
      };
      return namesStand(view, own, bottom + 1) ? { ...own, namesStand: true } : own;
    }),
    asides: withTheirNames(
      headings
        .filter((heading) => heading !== level1 && !usable.some((side) => isOfSide(side, heading)))
        .map((heading) => asideOf(view, bottom, headings, heading, usable[0]?.value?.column)),
    ),
    top: heads[0]?.row ?? top,
    bottom,
  };
}

/** 产出指标 and 效益指标 in a column left of level 2 whose heading is blank; null for none. */
function levelsWithoutHeading(
  view: SheetView,
  headings: readonly Heading[],
  [side, another]: readonly DraftSide[],
  first: number,
): Span | null {
  const left = side?.level2?.column ?? side?.name?.column ?? 0;
  if (!side || another || side.level1) return null;
  for (let column = left - 1; column >= Math.max(view.left, left - MOST_LEFT); column--) {
    if (headings.some((heading) => heading.column <= column && heading.end >= column)) return null;
    if (isCoarse(view, column, first)) return { from: column, to: column };
  }
  return null;
}

/** The label of the block and a running number may stand left of the levels. */
const MOST_LEFT = 3;

/**
 * 三级指标 | 指标值 over 养护里程50公里 merged over both: the side with name and value in one cell, where all that stands below
 * is so: nothing stands below 指标值, or the same texts once more where merges were undone. Where the sheet tells its merges and none covers both, 指标值 is left blank.
 */
function asOneCell(view: SheetView, side: IndicatorSide, first: number): IndicatorSide {
  const { name, value } = side;
  if (side.inOneCell || name.to + 1 !== value.from) return side;
  let merged = 0;
  let parted = 0;
  for (let row = first; row < first + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    const text = trimmedAt(view, row, name.from);
    if (surelyEndsBlock(view, row) || text === '') break;
    const beside = trimmedAt(view, row, value.from);
    if (beside !== '' && beside !== text) return side;
    merged++;
    if (showsValues(text, view.readers)) parted++;
  }
  const whole = { from: name.from, to: value.to };
  return parted < 2 || parted * 2 < merged || isLeftBlank(view, side, first)
    ? side
    : { ...side, name: whole, value: whole, signed: whole, inOneCell: true };
}

/** Whether the cells of the names end before the column of the values, which stands empty. */
function isLeftBlank(view: SheetView, { name, value }: IndicatorSide, first: number): boolean {
  if (view.grid.merges === undefined || trimmedAt(view, first, value.from) !== '') return false;
  const end = view.merges.endOf(first, name.from) ?? name.from;
  return end < value.from;
}

/** Whether 三级指标 beside 指标内容 holds the names of most rows. */
function namesStand(view: SheetView, { name, detail }: IndicatorSide, first: number): boolean {
  // 三级指标 left of 四级指标 is the name of a row that goes no deeper.
  if (!detail || detail.from < name.from) return false;
  let own = 0;
  let without = 0;
  for (let row = first; row < first + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    if (trimmedAt(view, row, name.from) !== '') own++;
    else if (trimmedAt(view, row, detail.from) !== '') without++;
  }
  return own > 0 && own >= 2 * without;
}

/** Rows below the heading that are looked at for names with their values. */
const ROWS_LOOKED_AT = 40;

/** Without a column of values: names and values in one cell, where most cells below the heading show both. */
function inOneColumn(
  view: SheetView,
  block: { headings: readonly Heading[]; level1: Heading | undefined; top: number; bottom: number },
): IndicatorColumns | null {
  const { headings, level1, top, bottom } = block;
  // Right of 二级指标, 预期产出 is no level.
  const level2 =
    headings.findLast(({ role, known }) => role === 'level2' && known) ??
    headings.findLast(({ role }) => role === 'level2') ??
    null;
  const last = level2 ?? level1;
  if (!last) return null;
  const name = headings.find(
    (heading) => mayHoldBoth(heading, last) && holdsBoth(view, headings, heading, bottom + 1),
  );
  if (!name || isLeftOfTargets(view, headings, name, bottom + 1)) return null;
  const side = finishSide(headings, { ...emptySide(), level2, name, value: name });
  return {
    level1: level1 ? spanOf(headings, level1) : null,
    heads: null,
    sides: [{ ...side, inOneCell: true }],
    asides: withTheirNames(
      headings
        .filter((heading) => heading !== level1 && heading !== level2 && heading !== name)
        .map((heading) => asideOf(view, bottom, headings, heading)),
    ),
    top,
    bottom,
  };
}

/** 指标1: 会议人数 | 383名 below headings in words of their own: a number in the name is no value where those stand beside it. */
function isLeftOfTargets(
  view: SheetView,
  headings: readonly Heading[],
  name: Heading,
  first: number,
): boolean {
  return headings.some(({ column, known }) => {
    if (known || column <= name.column) return false;
    const texts = textsBelow(view, column, first);
    return (
      texts.length > 1 &&
      texts.filter((text) => /^[^\u3400-\u9fff]{0,3}\d/.test(text)).length * 2 > texts.length
    );
  });
}

/** 三级指标, 指标内容, or right of the levels what is called in other words; 指标值 where nothing else can hold the names. */
function mayHoldBoth({ role, known, column }: Heading, last: Heading): boolean {
  if (role === 'name' || role === 'detail') return true;
  return column > last.column && (role === 'value' || !known);
}

function holdsBoth(view: SheetView, headings: readonly Heading[], heading: Heading, first: number): boolean {
  const { from } = spanOf(headings, heading);
  let filled = 0;
  let both = 0;
  for (let row = first; row < first + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    const text = trimmedAt(view, row, from);
    if (text === '') continue;
    filled++;
    // 数量指标(10分) has points and no value.
    if (showsValues(text, view.readers) && !isLevelName(view.readers.label(text).key)) both++;
  }
  return both >= 2 && both * 2 >= filled;
}

/** 指标类型 beside 一级指标 is no level of its own: the last heading of level 1 before level 2 counts. */
function level1Of(headings: readonly Heading[]): Heading | undefined {
  const next = headings.find((heading) => heading.role === 'level2' || heading.role === 'name');
  return headings.findLast(
    (heading) => heading.role === 'level1' && (next === undefined || heading.column < next.column),
  );
}

function asideOf(
  view: SheetView,
  bottom: number,
  headings: readonly Heading[],
  heading: Heading,
  read?: number,
): AsideColumn {
  const { known } = heading;
  const span = spanOf(headings, heading);
  // Of a side whose targets nobody found, or of one that repeats the headings of another.
  if (heading.role === 'name' || heading.role === 'level2' || repeats(view, bottom, headings, heading))
    return { ...span, known, unread: true, targets: false };
  return {
    ...span,
    known,
    ...furtherOf(view, span, { bottom, known, isValue: heading.role === 'value', read }),
  };
}

/** 指标内容 | 指标值 | 指标内容 | 指标值: a further side, which may hold indicators as the first one does. */
function repeats(view: SheetView, bottom: number, headings: readonly Heading[], heading: Heading): boolean {
  if (heading.role !== 'value' && heading.role !== 'detail') return false;
  const text = trimmedAt(view, bottom, heading.column);
  const before = headings.filter(({ column }) => column < heading.column);
  return text !== '' && before.some(({ column }) => trimmedAt(view, bottom, column) === text);
}

/** Named one by one: this is asked of every heading of every table. */
function isOfSide(side: DraftSide, heading: Heading): boolean {
  return (
    side.name === heading ||
    side.value === heading ||
    side.level2 === heading ||
    side.level1 === heading ||
    side.requirement === heading ||
    side.detail === heading ||
    side.comparator === heading ||
    side.unit === heading ||
    side.direction === heading ||
    side.nature === heading
  );
}
