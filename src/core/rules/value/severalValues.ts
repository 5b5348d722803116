import type { IndicatorRule } from '../Rule';

/** More than one value in a cell: 丰收节活动1次、夏令营活动1次、培训2期. */
export const severalValues: IndicatorRule<'value/several-values'> = {
  id: 'value/several-values',
  category: 'value',
  severity: 'warning',
  fixable: null,
  needs: 'indicator',
  check({ reading, value, valueCell }) {
    if (!reading.irregularities.includes('several-values')) return null;
    return { cell: valueCell, found: value, params: {} };
  },
};
