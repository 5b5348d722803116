import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { CheckedFiles } from './CheckedFiles';
import type { PaneState } from './PaneState';

/** The tables of a sum over files, each with its file; '' for those of the open workbook, which come first where it is summed too. */
export interface SummedTables {
  readonly tables: readonly PerformanceTable[];
  readonly paths: readonly string[];
}

/** What is summed where files were chosen. */
export function summedTables(
  { tables, fileOfTable }: CheckedFiles,
  { book, totals }: Pick<PaneState, 'book' | 'totals'>,
): SummedTables {
  if (!totals.withBook || !book) return { tables, paths: fileOfTable };
  return {
    tables: [...book.tables, ...tables],
    paths: [...book.tables.map(() => ''), ...fileOfTable],
  };
}
