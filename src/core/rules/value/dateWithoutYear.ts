import { readValue } from '../../value/readValue';
import { asksDeadline } from '../nameMeanings';
import { plainText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** Where the date itself begins, behind 截至, 力争 and the like. */
const DATE =
  /第?[0-9一二三四五六七八九十]+(?=[月季日号.~至到-]|$)|年度?[底末内中初]|[上下]半年|前[三3]季度|[春夏秋冬]季|汛期|春节|国庆|中秋/;
/** 月底前, 季度末: of every month, of every quarter. */
const RHYTHM = /^(?:月|季度?)[底末]/;

/** 建设周期 | 6月: in June, or for six months; nobody can tell. */
const BARE_MONTH = /^\d{1,2}月$/;
const ASKS_HOW_LONG = /(?:周期|工期|时长)\s*$/;

const YEAR_ALONE = /^20\d\d年度?内?$/;

/** 12月底前. The year of the table is meant, most likely; a person confirms it. */
export const dateWithoutYear: IndicatorRule<'value/date-without-year'> = {
  id: 'value/date-without-year',
  category: 'value',
  severity: 'info',
  fixable: 'risky',
  scope: 'indicator',
  appliesTo: { kinds: ['date'], irregularities: ['date-without-year'] },
  suppressedBy: ['value/date-impossible', 'value/number-became-date', 'value/time-and-rate'],
  check({ name, value, valueCell, period }, group, { year }) {
    // 运转月数 | 12月: twelve of them.
    if (/月数\s*$/.test(name)) return null;
    // "每年" in the value or the name: no one year is meant.
    const text = plainText(value, group);
    if (/每|次年|翌年|当年|本年|当月|下月|逐/.test(value) || /每[年月]|20\d\d年/.test(name)) return null;
    if (RHYTHM.test(text)) return null;
    const found = { cell: valueCell, found: value, params: { year: String(year ?? '') } };
    if (year === null || period !== 'annual' || (BARE_MONTH.test(value.trim()) && ASKS_HOW_LONG.test(name)))
      return found;
    const expected = withYear(text, year);
    // Proposed only where it reads as the same date, of that year.
    // The cell alone: a sign in a column of its own stays where it is.
    const reading = readValue(value);
    const reads = expected === null ? null : readValue(expected);
    if (expected === null || reads?.comparator !== reading.comparator) return found;
    if (reads.numbers.join() !== [String(year), ...reading.numbers].join()) return found;
    // Asked by when, 2026年内 says no more than the form of 2026 does.
    if (asksDeadline(name) && YEAR_ALONE.test(reads.canonical ?? '')) return found;
    return { ...found, expected, fix: [{ cell: valueCell, text: expected }] };
  },
};

/** The text with its year before the date: 力争2024年12月底前完成, 2024年底前. Null where no date is seen. */
function withYear(text: string, year: number): string | null {
  const date = DATE.exec(text);
  if (!date) return null;
  const before = text.slice(0, date.index).replace(/全年$/, '');
  const behind = text.slice(date.index);
  const mark = behind.startsWith('年') ? '' : /^\d+\.\d/.test(behind) ? '.' : '年';
  return before + String(year) + mark + behind;
}
