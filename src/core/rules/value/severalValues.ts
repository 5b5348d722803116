import type { IndicatorRule } from '../Rule';
import { isMeasuredTwice, targetsIn } from './targets';

/**
 * More than one value in a cell: 丰收节活动1次、夏令营活动1次、培训2期. Two measures of one thing (126户368人) are usual
 * and only hinted at; dates, ratios and names of standards are no values of their own.
 */
export const severalValues: IndicatorRule<'value/several-values'> = {
  id: 'value/several-values',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  suppressedBy: ['value/number-became-date', 'value/nonstandard-writing'],
  appliesTo: { irregularities: ['several-values'] },
  check({ value, valueCell }) {
    if (targetsIn(value) < 2) return null;
    const severity = isMeasuredTwice(value) ? 'info' : 'warning';
    return { cell: valueCell, found: value, params: {}, severity };
  },
};
