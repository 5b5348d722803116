import { compare, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import { convert } from '../../money/unit';
import type { FundingAmount } from '../PerformanceTable';
import type { Source } from './Source';

/** A form with more sources than these is not asked: the ways to part them double with each. */
const MOST = 12;
/** Of two, one is below the other or none is. */
const FEWEST = 3;

/**
 * 其中:财政拨款 | 180, 其中:中央补助 | 100, 其他资金 | 20 of 200: what a second 其中 (or levels that come to the source above
 * them) tells of a source, where the total is exactly what remains. By source whether it is below another; null where
 * nothing of the kind makes up the total.
 */
export function nestedSources(
  total: FundingAmount | null,
  sources: readonly Source[],
  below: readonly boolean[],
): boolean[] | null {
  // Asked of every table: nearly all have a source or two.
  if (!total?.amount || sources.length < FEWEST) return null;
  const first = sources.flatMap((_, index) => (below[index] ? [] : [index]));
  if (first.length < FEWEST || first.length > MOST) return null;
  if (!first.some((index, place) => place > 0 && mayBeBelow(sources[index]))) return null;
  const amounts = first.map((index) => amountIn(sources[index], total));
  const excess = subtract(sum(amounts), total.amount);
  const nested = compare(excess, ZERO) > 0 ? nestedFrom(1, excess) : null;
  if (!nested) return null;
  const flags = [...below];
  for (const place of nested) flags[first[place] ?? 0] = true;
  return flags;

  /** The places from `start` on that are below others and come to `rest` together. */
  function nestedFrom(start: number, rest: Decimal): readonly number[] | null {
    if (compare(rest, ZERO) === 0) return [];
    for (let place = start; place < first.length; place++) {
      const source = sources[first[place] ?? 0];
      if (!mayBeBelow(source)) continue;
      const parent = amounts[place - 1] ?? ZERO;
      for (let end = place + 1; end <= first.length; end++) {
        const run = sum(amounts.slice(place, end));
        if (compare(run, parent) > 0 || compare(run, rest) > 0) break;
        if (compare(run, ZERO) === 0 || (!source?.label?.ofWhich && compare(run, parent) !== 0)) continue;
        // What follows those below one source is of the first rank.
        const others = nestedFrom(end + 1, subtract(rest, run));
        if (others) return [...range(place, end), ...others];
      }
    }
    return null;
  }
}

function mayBeBelow(source: Source | undefined): boolean {
  return source?.label?.ofWhich === true || source?.label?.nature === 'level';
}

function amountIn(source: Source | undefined, { unit }: FundingAmount): Decimal {
  const amount = source?.amount;
  return amount?.amount ? convert(amount.amount, amount.unit, unit) : ZERO;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, step) => from + step);
}
