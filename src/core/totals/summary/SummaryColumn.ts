import type { Finding } from '../../check/Finding';
import type { PlanCell } from '../../layout/SheetPlan';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow, UncountedAmount } from '../FundingTotals';
import type { SummaryStyle } from './summaryStyles';

/** What one row of the summary is made of. */
export interface SummaryProject {
  readonly table: PerformanceTable;
  readonly row: FundingRow;
  readonly uncounted: readonly UncountedAmount[];
  /** What a check found of it; null where none was made. */
  readonly findings: readonly Finding[] | null;
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

/** A row that adds up others, as a column sees it: 小计 of a group or 合计 of all. */
export interface SumRow {
  /** 合计 or 小计. */
  readonly label: string;
  /** Of which group; '' for 合计. */
  readonly name: string;
  /** The projects that it adds up. */
  readonly rows: readonly FundingRow[];
  /** The cells of this column that it adds up: F4:F9. */
  readonly area: string;
  /** Those of the column of totals. */
  readonly totalArea: string;
  /** Those of the column of numbers, where subtotals stand between: a row with a number is a project's. Null where none do. */
  readonly numbers: string | null;
  /** The rows are all that was to be summed: no file was left out. */
  readonly isAll: boolean;
}

/** A column of the summary: all that there is to say of it stands here. */
export interface SummaryColumn {
  /** The name by which layout and formulas find those they point to; several sources share one. */
  readonly tells?: 'number' | 'projectName' | 'unit' | 'total' | 'source' | 'difference';
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly style: SummaryStyle;
  /** What it holds in a project's row. */
  content(row: SummaryRow): PlanCell['content'];
  /** What it holds in the rows of sums, and how that looks; blank where it has none. */
  readonly sum?: {
    readonly style: 'sum' | 'sumText' | 'sumLabel';
    content(row: SumRow): PlanCell['content'];
  };
}
