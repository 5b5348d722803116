import { projectTerm } from '../../facts/projectTerm';
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
    if (table.year === null || NEXT_YEAR.test(name)) return null;
    const years = (reading.dates ?? []).flatMap((date) => (date.year === null ? [] : [date.year]));
    if (years.length === 0 || isNamed(years, table)) return null;
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (period === 'medium-term') {
      const since = startOfMediumTerm(table.year, table);
      return last < since
        ? { cell: valueCell, found: value, params: { year: String(table.year), since: String(since) } }
        : null;
    }
    // A stretch of time that takes in the year is about the year too; a project of several years ends in a later one.
    if (first <= table.year && table.year <= last) return null;
    if (first > table.year && projectTerm(table) === 'several') return null;
    return { cell: valueCell, found: value, params: { year: String(table.year), since: '' } };
  },
};

/** The project's own period or name says one of the years. */
function isNamed(years: readonly number[], { fields }: PerformanceTable): boolean {
  const texts = `${fields.projectPeriod?.text ?? ''} ${fields.projectName?.text ?? ''}`;
  return years.some((year) => texts.includes(String(year)));
}

/** The first year of 中期目标（2025年—2027年）; where the label names none, the table's own. */
function startOfMediumTerm(year: number, { mediumTermGoal }: PerformanceTable): number {
  const named = mediumTermGoal?.label.match(/20\d\d/g)?.map(Number) ?? [];
  return Math.min(year, ...named);
}
