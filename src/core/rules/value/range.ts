import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** 18-26℃, 0-6岁, pH6-9: the band itself is the standard. */
const BAND = /^(?:℃|°C|摄氏度|岁|周岁|月龄)$/;

/** 7-9次: no line between reached and missed. ±3% is a tolerance, not a range. */
export const range: IndicatorRule<'value/range'> = {
  id: 'value/range',
  category: 'value',
  severity: 'warning',
  fixable: null,
  needs: 'indicator',
  looksAt: { kinds: ['range'] },
  silentAfter: ['value/range-reversed'],
  check(indicator) {
    const { reading, valueCell } = indicator;
    const [low, high] = reading.numbers;
    if (reading.comparator !== 'between') return null;
    if (low === undefined || high === undefined) return null;
    if (BAND.test(reading.unit ?? '') || /ph|酸碱/i.test(indicator.name + indicator.value)) return null;
    // A floor and a ceiling, each said with its sign, are two clear lines.
    if (reading.canonical?.includes('且')) return null;
    return { cell: valueCell, found: valueText(indicator), params: { low, high, unit: reading.unit ?? '' } };
  },
};
