import type { PerformanceTable } from '../table/PerformanceTable';

/**
 * Of each table the index of the one whose second page it is; null for nearly all. Title and 项目名称 were printed once more on the
 * next sheet, above the rest of the indicators: money and goal stand on the first page.
 */
export function secondPages(tables: readonly PerformanceTable[]): readonly (number | null)[] {
  const pages: (number | null)[] = [];
  for (const [index, table] of tables.entries()) {
    const first = pages[index - 1] ?? index - 1;
    pages.push(isSecondPage(table, tables[first]) ? first : null);
  }
  return pages;
}

function isSecondPage(page: PerformanceTable, first: PerformanceTable | undefined): boolean {
  const { goals, funding } = page.coverage;
  // Of nearly every table this is all that is looked at.
  if (!first || goals.state !== 'absent' || funding.state !== 'absent') return false;
  const hasRest = first.goalCell !== null && first.groups.length > 0 && page.groups.length > 0;
  return hasRest && page.sheet !== first.sheet && isHeadAgain(page, first) && sharesNoName(page, first);
}

function isHeadAgain(page: PerformanceTable, first: PerformanceTable): boolean {
  if (!page.fields.projectName || titleOf(page) !== titleOf(first)) return false;
  return Object.values(page.fields).every(({ text }) =>
    Object.values(first.fields).some((field) => field.text === text),
  );
}

function titleOf({ title }: PerformanceTable): string {
  return (title?.text ?? '').replace(/[\s()（）]/g, '').replace(/续表?$/, '');
}

function sharesNoName(page: PerformanceTable, first: PerformanceTable): boolean {
  const names = new Set(first.groups.flatMap(({ indicators }) => indicators.map(({ name }) => name)));
  return page.groups.every(({ indicators }) => indicators.every(({ name }) => !names.has(name)));
}
