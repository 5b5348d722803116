import { asksDeadline, asksTerm } from '../nameMeanings';
import type { Reading } from '../../value/Reading';
import { unitOfName } from '../../value/unit/unitOfName';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const WHOLE_YEAR = /全年|年度/;

/** 每季度, 每月: how often, and not by when. */
const RHYTHM = /^每/;

/** 2026年, 一年内, 12个月: the year that the table is for, and no word of when in it. 批复后12个月 says from when. */
const A_YEAR = /^(?:20\d\d年度?内?|[≤=<]?(?:1年度?|12个?月|36[05][天日]))$/;

function isAYear({ kind, canonical }: Reading): boolean {
  return (kind === 'date' || kind === 'duration') && canonical !== null && A_YEAR.test(canonical);
}

/**
 * A stretch of time as timeliness: 全年, 2021年1月-12月; where the name asks by when, 2026年 and 一年内 as well. It sets no
 * date to be in time for.
 */
export const periodNotDeadline: IndicatorRule<'value/period-not-deadline'> = {
  id: 'value/period-not-deadline',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['date', 'duration'] },
  suppressedBy: [
    'value/not-quantified',
    'value/date-impossible',
    'value/date-outside-year',
    'value/number-became-date',
  ],
  check(indicator, group) {
    const { name, reading, value, valueCell, unitColumn } = indicator;
    if (group.kind !== 'timeliness' || asksTerm(name)) return null;
    const isStretch = reading.irregularities.includes('period');
    // 12 beside 月 may well be December, and so it may below 完成时间（月）.
    const isMonth = (unitColumn?.text.trim() || unitOfName(name)) === '月';
    const isYear = asksDeadline(name) && isAYear(reading) && !isMonth;
    if (!isStretch && !isYear) return null;
    // Done in the fourth quarter is in time by its end.
    const isWhole = isYear || WHOLE_YEAR.test(value);
    if (reading.kind === 'date' && reading.comparator === '=' && !isWhole) return null;
    // 巡查频次 | 每季度 answers what the name asks.
    if (RHYTHM.test(value.trim()) && /频/.test(name)) return null;
    const why = RHYTHM.test(value.trim()) ? 'rhythm' : isWhole ? 'year' : 'stretch';
    return { cell: valueCell, found: valueText(indicator), params: { name, why } };
  },
};
