import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** 7-9次: no line between reached and missed. ±3% is a tolerance, not a range. */
export const range: IndicatorRule<'value/range'> = {
  id: 'value/range',
  category: 'value',
  severity: 'warning',
  fixable: null,
  needs: 'indicator',
  silentAfter: ['value/range-reversed'],
  check(indicator) {
    const { reading, valueCell } = indicator;
    const [low, high] = reading.numbers;
    if (reading.kind !== 'range' || reading.comparator !== 'between') return null;
    if (low === undefined || high === undefined) return null;
    return { cell: valueCell, found: valueText(indicator), params: { low, high, unit: reading.unit ?? '' } };
  },
};
