import { ALL_SIGNS, AIM } from '../../text/comparatorSigns';
import { kindOfLevel, soundsLikeLevel } from '../labels/levels';
import { filledColumn, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type { IndicatorColumns, IndicatorSide, Span } from './IndicatorColumns';
import { holdNamesAndValues } from './nameAndValue';
import { areNamesWrapped } from './wrappedNames';
import {
  areAlike,
  areMost,
  areSwapped,
  beginsWithWord,
  lookLikeNames,
  lookLikeTargets,
  startsAsTarget,
} from './textsBelow';

/** Names of a side with the values beside them, and the rows that both stand in. */
interface Pairs {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const FEWEST_PAIRS = 2;
const ROWS_LOOKED_AT = 40;
const ROWS_OF_LINES = 12;
/** Rows after which nearly every block has shown that its columns are what they were taken for. */
const FIRST_ROWS = 3;

/**
 * Whether the names and values of a block can be what its columns were taken for. False where the names are numbers, targets,
 * kinds of indicators, lines of longer names or one remark in all rows, or the values are words, while names or targets stand in a column of which
 * nothing is known: such columns were not understood, and what stands in them is to be told as unread. `first` and `last`:
 * rows of the block, 0-based.
 */
export function holdsIndicators(
  view: SheetView,
  columns: IndicatorColumns,
  first: number,
  last: number,
): boolean {
  const rows = filledRowsBetween(view, first, Math.min(last, first + ROWS_LOOKED_AT - 1));
  return columns.sides.every((side) => {
    if (areNamesWrapped(view, side, rows.slice(0, ROWS_OF_LINES))) return false;
    if (side.inOneCell || arePlain(pairsOf(view, side, rows.slice(0, FIRST_ROWS)))) return true;
    const pairs = pairsOf(view, side, rows);
    return pairs.rows.length < FEWEST_PAIRS || arePossible(view, columns, pairs);
  });
}

function pairsOf(view: SheetView, side: IndicatorSide, rows: readonly number[]): Pairs {
  const names: string[] = [];
  const values: string[] = [];
  const filled = rows.filter((row) => {
    const name = textIn(view, row, side.name);
    const value = textIn(view, row, side.value);
    if (name === '' || value === '') return false;
    names.push(name);
    values.push(value);
    return true;
  });
  return { rows: filled, names, values };
}

/** 1, 指标1: beside the name. */
const COUNTED = /^(?:指标)?\s*\d{1,2}[:：.、]?$/;

function mayCount(text: string): boolean {
  return !beginsWithWord(text) || text.startsWith('指标');
}

/** The first text of a row in the columns of a span; of 1 | 养护里程 or 指标1 | 养护里程 the second. */
function textIn(view: SheetView, row: number, { from, to }: Span): string {
  const column = filledColumn(view, row, from, to);
  const text = column < 0 ? '' : trimmedAt(view, row, column);
  if (column === to || !mayCount(text) || !COUNTED.test(text)) return text;
  const next = filledColumn(view, row, column + 1, to);
  return next < 0 ? text : trimmedAt(view, row, next);
}

const PLAIN_NAME = new RegExp(`^[^\\d${ALL_SIGNS}]{3,}$`);
const COUNTED_NAME = new RegExp(`^指标\\d{1,2}[:：]\\s*[\\u3400-\\u4e0c\\u4e0e-\\u9fff][^${ALL_SIGNS}]{2,}$`);

/** 维修水闸 | ≥12座: words that differ from row to row, none of which names a kind, and a number beside each. */
function arePlain({ names, values }: Pairs): boolean {
  return (
    names.length === FIRST_ROWS &&
    new Set(names).size === names.length &&
    names.every((name, row) => isPlain(name, values[row] ?? '') && !name.endsWith('指标'))
  );
}

/** A number in a name that the form counts (指标1: 二类桥梁2座) is no value where a target stands beside it. */
function isPlain(name: string, value: string): boolean {
  return PLAIN_NAME.test(name) ? /\d/.test(value) : startsAsTarget(value) && COUNTED_NAME.test(name);
}

const NUMBER = /^[\d.,]+$/;

function arePossible(view: SheetView, columns: IndicatorColumns, { rows, names, values }: Pairs): boolean {
  const isKind = (text: string): boolean => {
    const { key } = view.readers.label(text);
    return soundsLikeLevel(key) && kindOfLevel(key) !== null;
  };
  if (areMost(names, isNumberOrTarget) || areSwapped(names, values)) return false;
  if (areAlike(names) && new Set(values).size > 1) return false;
  // Of the two the values answer sooner: hardly any holds a name.
  if (holdNamesAndValues(values, view.readers) && holdNamesAndValues(names, view.readers)) return false;
  const areKinds = areMost(names, isKind);
  const areWords = !lookLikeTargets(values);
  if (!areKinds && !areWords) return true;
  const others = otherColumns(view, columns, rows);
  return !others.some(
    (texts) => (areKinds && areNames(texts)) || (areWords && areMost(texts, (text) => TARGET.test(text))),
  );
}

function isNumberOrTarget(name: string): boolean {
  return !beginsWithWord(name) && (NUMBER.test(name) || TARGET.test(name));
}

const SHORTEST_NAME = 4;

function areNames(texts: readonly string[]): boolean {
  return (
    texts.length > 1 &&
    lookLikeNames(texts) &&
    texts.some((text) => text.length >= SHORTEST_NAME) &&
    new Set(texts).size * 2 > texts.length
  );
}

const TARGET = new RegExp(`^${AIM}\\s*\\d|^\\d[\\d.,]*\\s*[%％]`);

/** The texts of each column that is neither of the side nor known to stand beside the targets. */
function otherColumns(
  view: SheetView,
  { level1, asides, sides }: IndicatorColumns,
  rows: readonly number[],
): readonly (readonly string[])[] {
  const known = [level1, ...asides.filter((aside) => aside.known), ...sides.flatMap(spansOf)];
  const isKnown = (column: number): boolean =>
    known.some((span) => span !== null && column >= span.from && column <= span.to);
  const columns = new Map<number, string[]>();
  for (const row of rows) {
    for (const { column, text } of view.runs(row)) {
      if (isKnown(column)) continue;
      const texts = columns.get(column);
      if (texts) texts.push(text.trim());
      else columns.set(column, [text.trim()]);
    }
  }
  return [...columns.values()];
}

function spansOf(side: IndicatorSide): readonly (Span | null)[] {
  const { level1, level2, requirement, name, detail, comparator, value, unit, direction } = side;
  return [level1, level2, requirement, name, detail, comparator, value, unit, direction];
}
