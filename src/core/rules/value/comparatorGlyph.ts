import { unusualSignIn } from '../../text/comparatorSigns';
import { inPlainWriting, rewritten, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isTurned } from './wrongDirection';

/** ≥≥: a sign that was typed twice. */
const DOUBLED = /([≥≤≠])\1+/;

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
    // Where the sign points the wrong way, another one is due.
    if (isTurned(indicator, group)) return null;
    const found = valueText(indicator);
    const glyph = unusualSignIn(found) || (DOUBLED.exec(found)?.[0] ?? '');
    const params = { glyph, due: reading.comparator ?? '' };
    return rewritten({ cell: valueCell, found, params }, inPlainWriting(indicator, group));
  },
};
