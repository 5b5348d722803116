import type { Indicator, PerformanceTable, ScoreRow } from '../table/PerformanceTable';
import { readValue } from '../value/readValue';
import type { Reading } from '../value/Reading';
import { isUnwanted } from '../facts/indicatorNames';
import { pointsOf } from './value/scores';

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
  return isBare && /^\d[\d.,]*$/.test(text.trim()) ? readValue(`${text.trim()}${unit}`) : result;
}

/** How much of a target was reached, 1 for all of it; null where the two can't be compared. */
export function shareReached(indicator: Indicator, text: string): number | null {
  const { kind, numbers, unit } = indicator.reading;
  const result = resultOf(indicator, text);
  const [target, reached] = [numbers[0], result.numbers[0]];
  if (target === undefined || reached === undefined || numbers.length > 1 || result.numbers.length > 1)
    return null;
  if (!(kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'duration')) return null;
  if (result.unit !== unit || Number(target) <= 0) return null;
  if (!isCeiling(indicator)) return Number(reached) / Number(target);
  return Number(reached) <= Number(target) ? 1 : Number(target) / Number(reached);
}

/** Less is better: by the sign, or where there is none by the name. */
function isCeiling({ reading: { comparator }, name }: Indicator): boolean {
  return comparator === '≤' || comparator === '<' || (comparator === null && isUnwanted(name));
}
