import { inPlainWriting, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const SIGNS =
  /[≧≦⩾⩽≽≼⪰⪯≮≯═＝﹦＞＜﹥﹤〉〈》《>=<≤≥]*[±≧≦⩾⩽≽≼⪰⪯≮≯═＝﹦＞＜﹥﹤〉〈》《>=<]+|[+＋][/／]?[-－]|&[gl](?:t|e|t;=);?/;

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
      params: { glyph: SIGNS.exec(valueText(indicator))?.[0] ?? '', due: reading.comparator ?? '' },
      ...inPlainWriting(indicator, group),
    };
  },
};
