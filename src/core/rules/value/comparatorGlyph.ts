import { inPlainWriting } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const SIGNS = /[≧≦⩾⩽≽≼⪰⪯═＝＞＜﹥﹤〉〈>=<]+/;

/** ≧, >=, ═ and their like for ≥, ≤, =. */
export const comparatorGlyph: IndicatorRule<'value/comparator-glyph'> = {
  id: 'value/comparator-glyph',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  needs: 'indicator',
  check(indicator) {
    const { reading, value, valueCell, comparatorColumn } = indicator;
    const odd = reading.irregularities;
    if (!odd.includes('comparator-ascii') && !odd.includes('comparator-glyph')) return null;
    const written = comparatorColumn?.text.trim() ? comparatorColumn.text : value;
    return {
      cell: valueCell,
      found: comparatorColumn?.text.trim() ? written + value : value,
      params: { glyph: SIGNS.exec(written)?.[0] ?? written, due: reading.comparator ?? '' },
      ...inPlainWriting(indicator),
    };
  },
};
