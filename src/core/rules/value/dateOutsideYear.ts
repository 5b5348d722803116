import { isYearNamed, projectTerm } from '../../facts/projectTerm';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { Reading } from '../../value/Reading';
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
    if (years.length === 0) return null;
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const until = period === 'annual' && first > table.year ? endBefore(reading, table) : null;
    if (until === null && isYearNamed(years, table)) return null;
    if (period === 'medium-term') {
      const since = startOfMediumTerm(table.year, table);
      return last < since
        ? {
            cell: valueCell,
            found: value,
            params: { year: String(table.year), since: String(since), until: '' },
          }
        : null;
    }
    // A stretch of time that takes in the year is about the year too; a project of several years ends in a later one.
    if (first <= table.year && table.year <= last) return null;
    if (until === null && first > table.year && projectTerm(table) === 'several') return null;
    return {
      cell: valueCell,
      found: value,
      params: { year: String(table.year), since: '', until: until ?? '' },
    };
  },
};

/** 2026年8月 of 2024年3月至2026年8月. */
const MONTH = /(20\d\d)\s*[年.\-/]\s*(1[0-2]|0?[1-9])(?!\d)/g;

/** The month in which 项目期 ends, where all dates of the value lie behind it; null where it names no end, or they don't. */
function endBefore({ dates = [] }: Reading, { fields }: PerformanceTable): string | null {
  const months = [...(fields.projectPeriod?.text ?? '').matchAll(MONTH)];
  const [, year, month] = months.at(-1) ?? [];
  if (months.length < 2 || dates.length === 0) return null;
  const end = Number(year) * 12 + Number(month);
  const isBehind = dates.every((date) => date.year !== null && date.year * 12 + (date.month ?? 1) > end);
  return isBehind ? `${Number(year)}年${Number(month)}月` : null;
}

/** The first year of 中期目标（2025年—2027年）; where the label names none, the table's own. */
function startOfMediumTerm(year: number, { mediumTermGoal }: PerformanceTable): number {
  const named = mediumTermGoal?.label.match(/20\d\d/g)?.map(Number) ?? [];
  return Math.min(year, ...named);
}
