import type { IndicatorRule } from '../Rule';
import { isSaidInWords } from './saidInWords';

/**
 * A quality without a degree: 保障, 合规, 是. Where the name itself asks 是否…, 是 or 否 is at least an answer, so it
 * weighs less.
 */
export const notGraded: IndicatorRule<'value/not-graded'> = {
  id: 'value/not-graded',
  category: 'value',
  severity: 'info',
  fixable: null,
  needs: 'indicator',
  looksAt: { kinds: ['qualitative'] },
  silentAfter: [
    'value/not-quantified',
    'completeness/placeholder-left',
    'value/number-missing',
    'value/sentence',
  ],
  check({ name, reading, value, valueCell }) {
    if (reading.grading === undefined || reading.grading === 'graded' || isSaidInWords(value)) return null;
    if (reading.irregularities.includes('not-applicable') || reading.irregularities.includes('placeholder'))
      return null;
    return {
      cell: valueCell,
      found: value,
      params: { name },
      severity: reading.grading === 'yes-no' && !/是否|有无/.test(name) ? 'warning' : 'info',
    };
  },
};
