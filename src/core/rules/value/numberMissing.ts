import type { IndicatorRule } from '../Rule';

/** A sign or a unit alone: ≥, 公里, ≥ %. */
export const numberMissing: IndicatorRule<'value/number-missing'> = {
  id: 'value/number-missing',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['number-missing'] },
  suppressedBy: ['completeness/placeholder-left'],
  check({ value, valueCell }) {
    if (value.trim() === '') return null;
    return { cell: valueCell, found: value, params: {} };
  },
};
