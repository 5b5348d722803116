import type { IndicatorRule } from '../Rule';

/** 9-7次. */
export const rangeReversed: IndicatorRule<'value/range-reversed'> = {
  id: 'value/range-reversed',
  category: 'value',
  severity: 'error',
  fixable: null,
  needs: 'indicator',
  check({ reading, value, valueCell }) {
    if (!reading.irregularities.includes('range-reversed')) return null;
    // The reading puts the numbers in the order written.
    const [low = '', high = ''] = reading.numbers;
    return { cell: valueCell, found: value, params: { low, high } };
  },
};
