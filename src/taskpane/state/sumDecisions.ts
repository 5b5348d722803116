import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { SumOptions } from '../../core/totals/SumOptions';

/** What the person decided of tables, by where each stands: it holds when the workbook is read again. */
export type SumDecisions = Readonly<Record<string, 'count' | 'leave'>>;

/** The place of a table: its file ('' for the open workbook), its sheet and first row. */
export function placeOfTable({ sheet, area }: PerformanceTable, path = ''): string {
  return `${path}|${sheet}!${area.top}:${area.left}`;
}

/** The decisions for the tables as they stand now; `paths` are their files, null in the open workbook. */
export function sumOptions(
  tables: readonly PerformanceTable[],
  decisions: SumDecisions,
  paths: readonly string[] | null = null,
): SumOptions {
  const byIndex = new Map<number, 'count' | 'leave'>();
  for (const [index, table] of tables.entries()) {
    const decided = decisions[placeOfTable(table, paths?.[index])];
    if (decided) byIndex.set(index, decided);
  }
  return { decisions: byIndex, ...(paths && { paths }) };
}
