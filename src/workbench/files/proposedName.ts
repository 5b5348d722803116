import type { IWorkbookData } from '@univerjs/core';

/** How many rows of a sheet can be its heading. */
const HEADING_ROWS = 6;
const LONGEST = 40;

/**
 * The name under which a new workbook is saved first, without its ending: the heading of the first form in it and its
 * year, 项目支出预算绩效目标表（2026年）. null where no sheet is headed as a form.
 */
export function proposedName(data: Pick<IWorkbookData, 'sheetOrder' | 'sheets'>): string | null {
  for (const id of data.sheetOrder) {
    const heading = headingOf(data.sheets[id]?.cellData);
    const title = heading.find((text) => text.length <= LONGEST && /绩效.*表$/.test(text));
    if (title === undefined) continue;
    const year = heading.map((text) => /(?:^|\D)(20\d\d)年/.exec(text)?.[1]).find(Boolean);
    return year === undefined || title.includes(year) ? title : `${title}（${year}年）`;
  }
  return null;
}

/** The texts of a sheet's first rows, without blanks and without what no name of a file may have. */
function headingOf(cells: IWorkbookData['sheets'][string]['cellData']): string[] {
  const rows = Array.from({ length: HEADING_ROWS }, (_, row) => Object.values(cells?.[row] ?? {}));
  return rows
    .flat()
    .flatMap((cell) => (typeof cell?.v === 'string' ? [cell.v.replace(/[\s\\/:*?"<>|]/g, '')] : []));
}
