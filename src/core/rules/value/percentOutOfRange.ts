import { compare, decimal, ZERO } from '../../money/decimal';
import { isShare, mayBeOvershot } from '../../facts/indicatorNames';
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
    if (!(isAbove || isBelow) || !(group.kind === 'satisfaction' || isShare(name))) return null;
    // A plan can be overfulfilled and a ward overfilled, though few set out to.
    const above = group.kind !== 'satisfaction' && mayBeOvershot(name) ? 'usual' : 'sure';
    const limit = isBelow ? 'below' : above;
    return {
      cell: valueCell,
      found: valueText(indicator),
      params: { name, limit },
      severity: limit === 'usual' ? 'warning' : 'error',
    };
  },
};
