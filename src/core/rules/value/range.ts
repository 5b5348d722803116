import type { IndicatorRule } from '../Rule';

/** 7-9次: no line between reached and missed. ±3% is a tolerance, not a range. */
export const range: IndicatorRule<'value/range'> = {
  id: 'value/range',
  category: 'value',
  severity: 'warning',
  fixable: null,
  needs: 'indicator',
  silentAfter: ['value/range-reversed'],
  check({ reading, value, valueCell }) {
    const [low, high] = reading.numbers;
    if (reading.kind !== 'range' || reading.comparator !== 'between') return null;
    if (low === undefined || high === undefined) return null;
    return { cell: valueCell, found: value, params: { low, high, unit: reading.unit ?? '' } };
  },
};
