import { mayBeNegative } from '../../facts/indicatorNames';
import { compare, ZERO } from '../../money/decimal';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** An amount of money, a number of things or a time below zero: 成本 -5万元. */
export const negativeValue: IndicatorRule<'value/negative-value'> = {
  id: 'value/negative-value',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['count', 'money', 'duration'] },
  check(indicator) {
    const { name, reading, valueCell } = indicator;
    const [number] = reading.numbers;
    if (number === undefined || compare(number, ZERO) >= 0 || mayBeNegative(name, reading.unit)) return null;
    const of = reading.kind === 'money' ? 'money' : reading.kind === 'duration' ? 'time' : 'count';
    return { cell: valueCell, found: valueText(indicator), params: { name, of } };
  },
};
