import type { IndicatorRule } from '../Rule';
import { restBehindNumber, targetsIn } from './targets';

/** Longer than any grade that these tables use: 严格执行相关制度规定 has 10 characters. */
const LONGEST_GRADE = 18;

/** What may follow a number without burying it: 3000元左右, 20年一遇, 5处(含续建). */
const LONGEST_REST = 5;

/** A sentence in the value cell: a number buried in it can't be measured against, prose can't at all. */
export const sentence: IndicatorRule<'value/sentence'> = {
  id: 'value/sentence',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['other', 'qualitative'] },
  suppressedBy: [
    'value/number-became-date',
    'value/not-quantified',
    'value/several-values',
    'completeness/placeholder-left',
  ],
  check({ reading, value, valueCell }) {
    const buried =
      reading.kind === 'other' &&
      reading.irregularities.includes('number-in-sentence') &&
      (value.trim().length > LONGEST_GRADE ||
        (targetsIn(value) > 0 && restBehindNumber(value) > LONGEST_REST));
    const prose =
      reading.kind === 'qualitative' && reading.grading !== 'graded' && value.trim().length > LONGEST_GRADE;
    if (!buried && !prose) return null;
    return { cell: valueCell, found: value, params: {}, severity: buried ? 'warning' : 'info' };
  },
};
