import type { TableRule } from '../Rule';

/** 2025年1月至2025年12月: days, months or years of one stretch, and no number of years that would lead into another. */
const ONE_STRETCH = /^[\s\d年月日.\-/—－~～至到为期共(（)）:：]*$/;
const NUMBER_OF_YEARS = /(?<!\d)\d{1,2}\s*年/;

/** 项目期 names years, and the table's is none of them nor between them: copied from last year, most likely. */
export const periodOutsideYear: TableRule<'value/period-outside-year'> = {
  id: 'value/period-outside-year',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ year, kind, fields: { projectPeriod } }) {
    if (year === null || !projectPeriod || kind !== 'target') return [];
    const text = projectPeriod.text.trim();
    if (!ONE_STRETCH.test(text) || NUMBER_OF_YEARS.test(text)) return [];
    const years = (text.match(/20\d\d/g) ?? []).map(Number);
    if (years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years))) return [];
    return [{ cell: projectPeriod.cell, found: text, params: { year: String(year) } }];
  },
};
