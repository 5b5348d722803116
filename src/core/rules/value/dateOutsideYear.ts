import type { PerformanceTable } from '../../table/PerformanceTable';
import type { IndicatorRule } from '../Rule';

/** 次年项目验收: another year by its name. */
const NEXT_YEAR = /次年|明年|下一?年度?|翌年|跨年|上年|往年|质保/;

/** A date in another year than the table's, unless the project itself runs over several years. */
export const dateOutsideYear: IndicatorRule<'value/date-outside-year'> = {
  id: 'value/date-outside-year',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['date'] },
  suppressedBy: ['value/date-impossible', 'value/number-became-date'],
  check({ name, reading, value, valueCell, period }, _group, table) {
    const { year } = table;
    if (year === null || period !== 'annual') return null;
    const years = (reading.dates ?? []).flatMap((date) => (date.year === null ? [] : [date.year]));
    // A stretch of time that takes in the year is about the year too.
    if (years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years))) return null;
    if (NEXT_YEAR.test(name) || runsOn(table, years)) return null;
    return { cell: valueCell, found: value, params: { year: String(year) } };
  },
};

/** The project's own period names the year, or says that it lasts longer than one. */
function runsOn(
  { fields: { projectPeriod, projectName } }: PerformanceTable,
  years: readonly number[],
): boolean {
  const texts = `${projectPeriod?.text ?? ''} ${projectName?.text ?? ''}`;
  if (years.some((year) => texts.includes(String(year)))) return true;
  return /长期|[2-9二两三四五六七八九十]\s*年|跨年|(?<!\d)[1-9]\d\s*年/.test(projectPeriod?.text ?? '');
}
