import { compare, decimal, sum, ZERO, type Decimal } from '../../money/decimal';
import type { BesideCell, ScoreRow } from '../../table/PerformanceTable';

const POINTS = /^(\d{1,3}(?:\.\d+)?)\s*[%％分]?$/;

/** The points of a cell: 20, 20分, 20%; null for a blank, a stroke or anything else. */
export function pointsOf(cell: BesideCell | null): Decimal | null {
  const [, points] = POINTS.exec(cell?.text.trim() ?? '') ?? [];
  return points === undefined ? null : decimal(points);
}

/** The sum of the weights of some rows. */
export function weightOf(rows: readonly ScoreRow[]): Decimal {
  return sum(rows.flatMap(({ weight }) => pointsOf(weight) ?? []));
}

/** Rows that name an indicator and bear no weight, or one of 0. */
export function withoutWeight(rows: readonly ScoreRow[]): ScoreRow[] {
  return rows.filter(
    ({ indicator, weight }) =>
      indicator !== null &&
      indicator.name !== '' &&
      (weight?.text === '' || Number(pointsOf(weight) ?? 1) === 0),
  );
}

const HUNDRED = decimal('100') ?? ZERO;
const NINETY = decimal('90') ?? ZERO;

/** What all weights may come to: 100, or what 预算执行率 leaves of it, 90 as a rule. */
export function dueWeights(execution: Decimal | null): readonly Decimal[] {
  return execution === null
    ? [NINETY, HUNDRED]
    : [decimal(String(100 - Number(execution))) ?? NINETY, HUNDRED];
}

export function isOneOf(amount: Decimal, due: readonly Decimal[]): boolean {
  return due.some((one) => compare(amount, one) === 0);
}
