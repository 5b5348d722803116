import { checkAcross, type AcrossFinding } from '../check/checkAcross';
import type { CheckOptions } from '../check/CheckOptions';
import type { Finding } from '../check/Finding';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { SheetNote } from './sheetNotes';
import type { RollComparison } from '../totals/roll/RollComparison';
import type { FundingTotals } from '../totals/FundingTotals';
import type { SumOptions } from '../totals/SumOptions';
import { sumFunding } from '../totals/sumFunding';

/** One workbook as checked: its tables and findings, or why it could not be read. */
export interface CheckedFile {
  /** As the person named it. */
  readonly path: string;
  /** A sentence for the person; null where the file was read. */
  readonly error: string | null;
  readonly tables: readonly PerformanceTable[];
  readonly findings: readonly Finding[];
  /** Hints that the profile does not show; absent where it shows all. */
  readonly hintsLeftOut?: number;
  /** Hidden sheets that were counted, sheets that were not read or are about a department; absent where there are none. */
  readonly sheets?: readonly SheetNote[];
}

/** What a run over any number of workbooks comes to. */
export interface Report {
  readonly files: readonly CheckedFile[];
  /** Findings that only the files together could show. */
  readonly across: readonly AcrossFinding[];
  /** Over the tables of all files, in their order. */
  readonly totals: FundingTotals;
  /** The path of each table of `totals`. */
  readonly paths: readonly string[];
  /** How the sum compares with a roll, where there is one. */
  readonly roll?: RollComparison;
  /** Files of the folders that are no spreadsheets and were not looked at; absent where there are none. */
  readonly otherFiles?: readonly string[];
  /** Why the sum is not over all that belongs to it, as a sentence; absent where it is. */
  readonly partial?: string;
  /** What else must be known of the sum, a sentence each: how it compares with a roll. */
  readonly notes?: readonly string[];
}

/** Puts the checked files together: compares them with each other (unless `compared` is false) and sums their funding. */
export function makeReport(
  files: readonly CheckedFile[],
  options: CheckOptions = {},
  sum: Omit<SumOptions, 'paths'> = {},
  compared = files.length > 1,
): Report {
  const tables = files.flatMap((file) => file.tables);
  const paths = files.flatMap((file) => file.tables.map(() => file.path));
  return {
    files,
    across: compared && files.length > 1 ? checkAcross(files, options) : [],
    totals: sumFunding(tables, { ...sum, paths }),
    paths,
  };
}
