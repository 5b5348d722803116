import { inPlainWriting, rewritten, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** A blank between the parts of a value: ≥ 90%. */
export const straySpace: IndicatorRule<'value/stray-space'> = {
  id: 'value/stray-space',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'indicator',
  appliesTo: { irregularities: ['inner-space'] },
  check(indicator, group) {
    const { reading, valueCell } = indicator;
    // 2026/7/9 0:00:00 is how a date shows, not how it was typed.
    if (reading.numbers.length === 0 || /\d:\d\d/.test(indicator.value)) return null;
    const found = { cell: valueCell, found: valueText(indicator), params: {} };
    return rewritten(found, inPlainWriting(indicator, group));
  },
};
