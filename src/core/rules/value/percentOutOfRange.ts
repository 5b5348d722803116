import { compare, decimal, shift, trimmed, ZERO } from '../../money/decimal';
import { isBoundedShare, isShare, isUnwanted, mayBeOvershot } from '../../facts/indicatorNames';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import type { Reading } from '../../value/Reading';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

/** A share above 100% or below 0. Growth and the like may be, so only names that are shares for sure are judged. */
export const percentOutOfRange: IndicatorRule<'value/percent-out-of-range'> = {
  id: 'value/percent-out-of-range',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['percent', 'range'] },
  check(indicator, group) {
    const { name, reading, valueCell } = indicator;
    if (reading.unit !== '%' || reading.comparator === '±') return null;
    // >100% is as far out of reach as 101%.
    const isAbove = reading.numbers.some(
      (n) => compare(n, HUNDRED) > 0 || (reading.comparator === '>' && compare(n, HUNDRED) === 0),
    );
    const isBelow = reading.numbers.some((n) => compare(n, ZERO) < 0);
    if (isPartWithSign(indicator, group))
      return {
        cell: valueCell,
        found: valueText(indicator),
        params: { name, limit: 'part', due: asWhole(reading) },
        severity: 'warning',
      };
    if (!(isAbove || isBelow) || !(group.kind === 'satisfaction' || isShare(name))) return null;
    // A plan can be overfulfilled and a ward overfilled, though few set out to.
    const above = group.kind !== 'satisfaction' && mayBeOvershot(name) ? 'usual' : 'sure';
    const limit = isBelow ? 'below' : above;
    return {
      cell: valueCell,
      found: valueText(indicator),
      params: { name, limit, due: '' },
      severity: limit === 'usual' ? 'warning' : 'error',
    };
  },
};

const HALF = decimal('0.5') ?? ZERO;
const ONE = decimal('1') ?? ZERO;
/** Few are to be the best. */
const OF_FEW = /优[秀良]|良好/;

/** 满意度 ≥0.95%: a part of one with a % behind it; 95% was meant. */
function isPartWithSign({ name, reading }: Indicator, { kind }: IndicatorGroup): boolean {
  const [number, another] = reading.numbers;
  if (number === undefined || another !== undefined || reading.kind !== 'percent') return false;
  if (compare(number, HALF) < 0 || compare(number, ONE) > 0 || reading.comparator === '≤') return false;
  return (kind === 'satisfaction' ? !isUnwanted(name) : isBoundedShare(name)) && !OF_FEW.test(name);
}

function asWhole({ comparator, numbers: [number = ZERO] }: Reading): string {
  return `${comparator ?? ''}${trimmed(shift(number, 2))}%`;
}
