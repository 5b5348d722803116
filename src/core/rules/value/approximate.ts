import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** 约30人, 30人左右, 30余人: nobody can say whether 28 is enough. */
export const approximate: IndicatorRule<'value/approximate'> = {
  id: 'value/approximate',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['approximate'] },
  suppressedBy: ['value/range', 'completeness/placeholder-left'],
  check(indicator) {
    if (indicator.reading.numbers.length === 0) return null;
    return { cell: indicator.valueCell, found: valueText(indicator), params: {} };
  },
};
