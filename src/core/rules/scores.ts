import { compare, decimal, sum, ZERO, type Decimal } from '../money/decimal';
import { isStroke } from '../facts/masks';
import type { BesideCell, Indicator, ScoreRow, Scores } from '../table/PerformanceTable';

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

/** The rows whose weight is one with that of the row below, by a merge, while each has a score of its own. */
export function sharingWeight(rows: readonly ScoreRow[]): ReadonlySet<ScoreRow> {
  return new Set(
    rows.filter((row, at) => {
      const below = rows[at + 1];
      return row.weight !== null && below?.weight === null && below.score !== null;
    }),
  );
}

/** A blank, 0, or 十 and 待定, which nobody adds up; a stroke is an answer. */
function isNoWeight(weight: BesideCell | null): boolean {
  if (!weight) return false;
  const points = pointsOf(weight);
  return points === null ? !/[\d#]/.test(weight.text) && !isStroke(weight.text) : Number(points) === 0;
}

/** Rows that name an indicator and bear no weight that counts; parts of another row bear none of their own. */
export function withoutWeight(rows: readonly ScoreRow[]): ScoreRow[] {
  let whole: ScoreRow | null = null;
  let first: Indicator | null = null;
  return rows.filter((row) => {
    const { indicator, weight } = row;
    if (!isNoWeight(weight)) {
      [whole, first] = [row, null];
      return false;
    }
    if (indicator === null || indicator.name === '') return false;
    first ??= indicator;
    return !isPartOf(whole, first, indicator);
  });
}

/** 其中桃树种植面积, and the crops below ★补助粮食作物种植面积, which bears their weight and no number: all are counted in 亩. */
function isPartOf(whole: ScoreRow | null, first: Indicator, { name, value, reading }: Indicator): boolean {
  if (!whole) return false;
  if (/^其中/.test(name)) return true;
  return (whole.indicator?.value ?? '') === '' && value !== '' && reading.unit === first.reading.unit;
}

const HUNDRED = decimal('100') ?? ZERO;
const NINETY = decimal('90') ?? ZERO;

/**
 * What all weights may come to: what their heading prints, else 100, or what 预算执行率 leaves of it, 90 as a rule. Beside
 * 10 points of it in the head 100 more would be 110, unless it is one of the rows again.
 */
export function dueWeights({ whole, execution, rows }: Scores): readonly Decimal[] {
  if (whole !== null && whole !== 100) return [decimal(String(whole)) ?? HUNDRED];
  const ofMoney = pointsOf(execution?.weight ?? null);
  if (ofMoney !== null) {
    const rest = decimal(String(100 - Number(ofMoney))) ?? NINETY;
    return executionRow(rows) ? [rest, HUNDRED] : [rest];
  }
  return whole === null ? [NINETY, HUNDRED] : [HUNDRED, NINETY];
}

/** The row 预算执行率 among the indicators, whose points are added with theirs. */
export function executionRow(rows: readonly ScoreRow[]): ScoreRow | undefined {
  return rows.find(({ indicator }) => /^(?:项目)?(?:预算|资金)执行率$/.test(indicator?.name ?? ''));
}

/**
 * Which of {@link dueWeights} to propose for weights that come to `added`: what the form prints, 100 with 预算执行率 among
 * the rows, else the nearest.
 */
export function proposedWeight(scores: Scores, added: Decimal): Decimal {
  const due = dueWeights(scores);
  const [first = added] = due;
  if (scores.whole !== null || scores.execution?.weight) return first;
  const printed = pointsOf(scores.total?.weight ?? null);
  if (printed !== null && isOneOf(printed, due)) return printed;
  if (executionRow(scores.rows)) return HUNDRED;
  const away = (one: Decimal): number => Math.abs(Number(added) - Number(one));
  return due.reduce((nearest, one) => (away(one) < away(nearest) ? one : nearest), first);
}

export function isOneOf(amount: Decimal, due: readonly Decimal[]): boolean {
  return due.some((one) => compare(amount, one) === 0);
}
