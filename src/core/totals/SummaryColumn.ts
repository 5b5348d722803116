import type { PlanCell } from '../layout/SheetPlan';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, FundingTotals, UncountedAmount } from './FundingTotals';
import type { SummaryStyle } from './summaryStyles';

/** What one row of the summary is made of. */
export interface SummaryProject {
  readonly table: PerformanceTable;
  readonly row: FundingRow;
  readonly uncounted: readonly UncountedAmount[];
  /** The file, where the sum is over many: nothing then points into this workbook. */
  readonly path: string | null;
}

/** References to the cells of one row, as its formulas need them. */
export interface SummaryReferences {
  readonly total: string;
  /** All sources: F5:H5; null where there is none. */
  readonly sources: string | null;
  /** One by one: F5, G5, H5. */
  readonly eachSource: readonly string[];
  readonly difference: string;
}

/** A project with the place of its row: `number` counts from 1. */
export interface SummaryRow extends SummaryProject {
  readonly number: number;
  readonly at: SummaryReferences;
}

/** The 合计 row, as a column sees it. */
export interface SumRow {
  readonly totals: FundingTotals;
  /** The projects' cells of this column: F4:F9. */
  readonly area: string;
  /** Those of the column of totals. */
  readonly totalArea: string;
  /** The rows are all that was to be summed: no file was left out. */
  readonly isAll: boolean;
}

/** A column of the summary: all that there is to say of it stands here. */
export interface SummaryColumn {
  /** The name by which layout and formulas find those they point to; several sources share one. */
  readonly tells?: 'projectName' | 'total' | 'source' | 'difference';
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly style: SummaryStyle;
  /** What it holds in a project's row. */
  content(row: SummaryRow): PlanCell['content'];
  /** What it holds in the 合计 row, and how that looks; blank where it has none. */
  readonly sum?: {
    readonly style: SummaryStyle;
    content(row: SumRow): PlanCell['content'];
  };
}
