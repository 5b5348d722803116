import type { IndicatorRule } from '../Rule';

/** 9-7次. */
export const rangeReversed: IndicatorRule<'value/range-reversed'> = {
  id: 'value/range-reversed',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['range-reversed'] },
  check({ reading, value, valueCell }) {
    // The reading puts the numbers in the order written.
    const [low = '', high = ''] = reading.numbers;
    return {
      cell: valueCell,
      found: value,
      params: { low, high, of: reading.kind === 'date' ? 'days' : 'numbers' },
    };
  },
};
