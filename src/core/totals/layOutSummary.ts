import type { SheetPlan } from '../layout/SheetPlan';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingTotals } from './FundingTotals';

export interface SummaryOptions {
  /** The sheet's name; 汇总 where not given. */
  readonly sheetName?: string;
  /** A line below the title, as the caller words it: "截至 2024年3月1日 14:32". */
  readonly asOf?: string;
  /**
   * The file of each table, for a sum over many files: the rows then carry the file and values instead of formulas
   * that point into this workbook.
   */
  readonly paths?: readonly string[];
}

/** Lays out the summary sheet of the tables that `totals` was made of. */
export function layOutSummary(
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
  options: SummaryOptions = {},
): SheetPlan {
  throw new Error(`${String(tables.length)} ${totals.unit} ${String(options.sheetName)}`);
}
