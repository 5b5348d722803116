import { unusualSignIn } from '../../text/comparatorSigns';
import { holdsOne, unitsOf } from '../../text/units';
import type { CellAddress } from '../../grid/address';
import type { Indicator, IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import type { Comparator, Irregularity } from '../../value/Reading';
import { inPlainWriting, rewritten, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isTurned } from '../direction';

/** ≥≥: a sign that was typed twice. */
const DOUBLED = /([≥≤≠])\1+/;
const MAY_BE_DOUBLED = unitsOf('≥≤≠');

/** ≧, >=, ═ and their like for ≥, ≤, =: at the sign's own cell where the form has one. */
export const comparatorGlyph: IndicatorRule<'value/comparator-glyph'> = {
  id: 'value/comparator-glyph',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'indicator',
  appliesTo: { irregularities: ['comparator-ascii', 'comparator-glyph'] },
  check(indicator, group, table) {
    // Where the sign points the wrong way, another one is due.
    if (isTurned(indicator, group)) return null;
    const glyph = glyphOf(indicator);
    const habit = habitsOf(table).get(glyph);
    const due = indicator.reading.comparator ?? '';
    if (!habit) {
      const { cell, found } = placeOf(indicator, glyph);
      return rewritten({ cell, found, params: { glyph, due, rows: '' } }, inPlainWriting(indicator, group));
    }
    if (habit.isOfSystem || habit.speaker !== indicator) return null;
    const rows = String(habit.rows.length);
    const fix = habit.rows.flatMap((row) => inPlainWriting(...row).fix ?? []);
    return { ...placeOf(habit.first, glyph), params: { glyph, due, rows }, fix, fixIsSafe: true };
  },
};

/** Where a sign stands, and what a person sees there. */
function placeOf(
  indicator: Indicator,
  glyph: string,
): { readonly cell: CellAddress; readonly found: string } {
  const { comparatorColumn, valueCell } = indicator;
  return comparatorColumn && glyph !== '' && comparatorColumn.text.includes(glyph)
    ? { cell: comparatorColumn.cell, found: comparatorColumn.text.trim() }
    : { cell: valueCell, found: valueText(indicator) };
}

/** The sign of a row that is written unusually, in its column or in its value; '' where all are plain. */
function glyphOf(indicator: Indicator): string {
  const text = valueText(indicator);
  return (
    unusualSignIn(indicator.comparatorColumn?.text ?? '') ||
    unusualSignIn(text) ||
    (holdsOne(text, MAY_BE_DOUBLED) ? (DOUBLED.exec(text)?.[0] ?? '') : '')
  );
}

type Row = readonly [Indicator, IndicatorGroup];

/** One sign that a table writes so where it is due, as often as plainly at least. */
interface Habit {
  readonly rows: readonly Row[];
  /** Where it is told, whatever stands in its value: a row above may be filled in tomorrow. */
  readonly first: Indicator;
  /** The first row whose value is read with it. */
  readonly speaker: Indicator | undefined;
  /** >= in the form's own column of signs: its system knows no other, and nobody can mend it there. */
  readonly isOfSystem: boolean;
}

/** Fewer values are slips of the hand, told one by one; a column of signs is filled in from a list. */
const FEWEST = 3;
const FEWEST_IN_COLUMN = 2;
const ASCII = /^[<>]=$/;

const known = new WeakMap<PerformanceTable, ReadonlyMap<string, Habit>>();

/** The unusual signs that are what a table writes as a rule, each with its rows. */
function habitsOf(table: PerformanceTable): ReadonlyMap<string, Habit> {
  const before = known.get(table);
  if (before) return before;
  const { rows, plain } = rowsOf(table);
  const habits = new Map<string, Habit>();
  for (const [glyph, own] of rows) {
    const speaker = own.find(([{ reading }]) => reading.irregularities.some(isUnusual))?.[0];
    const due = speaker?.reading.comparator;
    const [first] = own;
    const others = (due && plain.get(due)) ?? 0;
    if (!first || !due || own.length < others) continue;
    const inColumn = own.every(([{ comparatorColumn }]) => comparatorColumn?.text.trim() === glyph);
    const isOfSystem = inColumn && ASCII.test(glyph);
    const isEverywhere = isOfSystem && others === 0;
    if (isEverywhere || own.length >= (inColumn ? FEWEST_IN_COLUMN : FEWEST))
      habits.set(glyph, { rows: own, first: first[0], speaker, isOfSystem });
  }
  known.set(table, habits);
  return habits;
}

const isUnusual = (odd: Irregularity): boolean => odd === 'comparator-ascii' || odd === 'comparator-glyph';

/** The rows of each unusual sign, and how many there are of each that is written plainly. */
function rowsOf({ groups }: PerformanceTable): {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly plain: ReadonlyMap<Comparator, number>;
} {
  const rows = new Map<string, Row[]>();
  const plain = new Map<Comparator, number>();
  for (const group of groups) {
    for (const indicator of group.indicators) {
      const { comparator } = indicator.reading;
      const glyph = glyphOf(indicator);
      if ((glyph === '' && comparator === null) || isTurned(indicator, group)) continue;
      const own = rows.get(glyph);
      if (own) own.push([indicator, group]);
      else if (glyph !== '') rows.set(glyph, [[indicator, group]]);
      else if (comparator !== null) plain.set(comparator, (plain.get(comparator) ?? 0) + 1);
    }
  }
  return { rows, plain };
}
