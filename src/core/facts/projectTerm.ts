import type { PerformanceTable } from '../table/PerformanceTable';

/** Whether a project is done within a year or takes several; null where its form does not tell. */
export type ProjectTerm = 'one' | 'several' | null;

const SEVERAL =
  /长期|常年|跨年|(?<!\d)(?:[2-9]|[1-9]\d)\s*年|(?<![〇零一二三四五六七八九])[二两三四五六七八九十]\s*年|(?<!\d)(?:1[3-9]|[2-9]\d)\s*个?月/;
const ONE =
  /(?<!\d)1\s*年|(?<![〇零一二三四五六七八九十])[一壹]\s*年|当年|本年|年内|全年|一次性|(?<!\d)(?:\d|1[0-2])\s*个月/;

/** Whether the project's own period or name says one of the years. */
export function isYearNamed(
  years: readonly number[],
  { fields: { projectPeriod, projectName } }: Pick<PerformanceTable, 'fields'>,
): boolean {
  const texts = `${projectPeriod?.text ?? ''} ${projectName?.text ?? ''}`;
  return years.some((year) => texts.includes(String(year)));
}

/** What 项目期 says (3年, 2026年至2028年), or else 一次性项目 of 项目属性. */
export function projectTerm({
  fields: { projectPeriod, projectAttribute },
}: Pick<PerformanceTable, 'fields'>): ProjectTerm {
  const text = projectPeriod?.text ?? '';
  const years = new Set(text.match(/20\d\d/g));
  if (years.size > 1 || SEVERAL.test(text)) return 'several';
  if (years.size === 1 || ONE.test(text)) return 'one';
  return projectAttribute?.text.includes('一次性') ? 'one' : null;
}
