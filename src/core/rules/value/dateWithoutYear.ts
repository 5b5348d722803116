import type { IndicatorRule } from '../Rule';

/** 12月底前. The year of the table is meant, most likely; a person confirms it. */
export const dateWithoutYear: IndicatorRule<'value/date-without-year'> = {
  id: 'value/date-without-year',
  category: 'value',
  severity: 'info',
  fixable: 'risky',
  needs: 'indicator',
  looksAt: { kinds: ['date'], irregularities: ['date-without-year'] },
  silentAfter: ['value/date-impossible'],
  check({ name, value, valueCell, period }, _group, { year }) {
    // "每年" in the value or the name: no one year is meant.
    if (/每|次年|翌年|当年|本年|当月|下月|逐/.test(value) || /每[年月]|20\d\d年/.test(name)) return null;
    const found = { cell: valueCell, found: value, params: { year: String(year ?? '') } };
    if (year === null || period !== 'annual') return found;
    const text = value.trim().replace(/^([≥≤=<>]?\s*)/, `$1${year}年`);
    return { ...found, expected: text, fix: [{ cell: valueCell, text }] };
  },
};
