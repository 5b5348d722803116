import { unusualSignIn } from '../../text/comparatorSigns';
import { inPlainWriting, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** ≧, >=, ═ and their like for ≥, ≤, =. */
export const comparatorGlyph: IndicatorRule<'value/comparator-glyph'> = {
  id: 'value/comparator-glyph',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'indicator',
  appliesTo: { irregularities: ['comparator-ascii', 'comparator-glyph'] },
  check(indicator, group) {
    const { reading, valueCell } = indicator;
    return {
      cell: valueCell,
      found: valueText(indicator),
      params: { glyph: unusualSignIn(valueText(indicator)), due: reading.comparator ?? '' },
      ...inPlainWriting(indicator, group),
    };
  },
};
