import type { IndicatorRule } from '../Rule';

/** 2024年13月, 2月30日. */
export const dateImpossible: IndicatorRule<'value/date-impossible'> = {
  id: 'value/date-impossible',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['date-impossible'] },
  check: ({ value, valueCell }) => ({ cell: valueCell, found: value, params: {} }),
};
