import { isUnwanted } from '../facts/indicatorNames';
import { inOneUnit } from '../facts/measures';
import { compare, shift, ZERO, type Decimal } from '../money/decimal';
import type { Indicator, PerformanceTable, ScoreRow } from '../table/PerformanceTable';
import type { Reading, ValueKind } from '../value/Reading';
import { readValue } from '../value/readValue';
import { pointsOf } from './scores';

/** Fewer results may be what somebody began with. */
const FEWEST = 2;

/**
 * The rows of a form that was filled in after the year: half of its indicators at least have a result or a score. None
 * for any other form, a blank one or one that is filled in during the year among them.
 */
export function accountedRows({ kind, scores }: PerformanceTable): readonly ScoreRow[] {
  if (kind !== 'self-evaluation' && kind !== 'review') return [];
  const rows = (scores?.rows ?? []).filter(({ indicator }) => indicator !== null);
  const filled = rows.filter(
    ({ reached, score }) => (reached !== null && reached.text !== '') || pointsOf(score) !== null,
  );
  return filled.length >= FEWEST && filled.length * 2 >= rows.length ? rows : [];
}

/** A result as it is compared with its target: a number alone beside a column of units has the unit of that column. */
export function resultOf({ reading: { unit }, unitColumn }: Indicator, text: string): Reading {
  const result = readValue(text);
  const isBare = result.unit === null && unitColumn !== undefined && unit !== null;
  if (!isBare || !isNumberAlone(text)) return result;
  // 0.96 beside a column of % is what the sheet holds of 96%.
  return unit === '%' && Number(text) < 1 ? result : readValue(`${text.trim()}${unit}`);
}

function isNumberAlone(text: string): boolean {
  return /^\d[\d.,]*$/.test(text.trim());
}

/**
 * How much of a target was reached, 1 for all of it; null where the two can't be compared. A number alone is taken for one
 * in the target's unit, as long as it is of its size: 0.5 for 5000人 was meant in 万人, and says nothing.
 */
export function shareReached(indicator: Indicator, text: string): number | null {
  const { kind, numbers, unit } = indicator.reading;
  const result = resultOf(indicator, text);
  const [target, reached] = [numbers[0], result.numbers[0]];
  if (target === undefined || reached === undefined || numbers.length > 1 || result.numbers.length > 1)
    return null;
  if (!MEASURED.has(kind) || compare(target, ZERO) <= 0) return null;
  const isBare = result.unit === null && unit !== null;
  if (isBare && !isNumberAlone(text)) return null;
  const told = isBare && unit === '%' ? percentageOf(reached, target) : reached;
  const pair = told && inOneUnit(target, unit, told, isBare ? unit : result.unit);
  if (!pair) return null;
  const [due, done] = [Number(pair[0]), Number(pair[1])];
  const share = !isCeiling(indicator) ? done / due : done <= due ? 1 : due / done;
  return isBare && (share < OF_ITS_SIZE || share > 1) ? null : share;
}

const MEASURED: ReadonlySet<ValueKind> = new Set<ValueKind>(['count', 'percent', 'money', 'duration']);
const OF_ITS_SIZE = 0.1;

/** 0.96 for ≥95% is how a sheet holds 96%; for ≥2% nobody can tell. */
function percentageOf(reached: Decimal, target: Decimal): Decimal | null {
  if (Number(reached) > 1) return reached;
  return Number(target) > 10 ? shift(reached, 2) : null;
}

/** Less is better: by the sign, or where there is none by the name. */
function isCeiling({ reading: { comparator }, name }: Indicator): boolean {
  return comparator === '≤' || comparator === '<' || (comparator === null && isUnwanted(name));
}

/** Done after the day that was due, as far as both say: 2025年11月 for 2025年9月底前. A day without a year is of the year due. */
export function isLate({ reading: { kind, comparator, dates = [] } }: Indicator, text: string): boolean {
  if (kind !== 'date' || comparator === '≥' || comparator === '>') return false;
  const due = dates.at(-1);
  const told = readValue(text);
  const done = told.kind === 'date' ? told.dates?.at(-1) : undefined;
  if (!due?.year || !done || (done.year === null && done.month === null)) return false;
  const parts = [
    [done.year ?? due.year, due.year],
    [done.month, due.month],
    [done.day, due.day],
  ] as const;
  for (const [one, other] of parts) {
    if (one === null || other === null) return false;
    if (one !== other) return one > other;
  }
  return false;
}
