import type { IndicatorRule } from '../Rule';

/** A sign or a unit alone: ≥, 公里, ≥ %. */
export const numberMissing: IndicatorRule<'value/number-missing'> = {
  id: 'value/number-missing',
  category: 'value',
  severity: 'error',
  fixable: null,
  needs: 'indicator',
  silentAfter: ['completeness/placeholder-left'],
  check({ reading, value, valueCell }) {
    if (value.trim() === '' || !reading.irregularities.includes('number-missing')) return null;
    return { cell: valueCell, found: value, params: {} };
  },
};
