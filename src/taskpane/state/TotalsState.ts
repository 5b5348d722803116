import type { SheetCell } from '../../core/glossary/finding';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { ChartBy } from '../../core/totals/summary/summaryChart';
import type { GroupBy } from '../../core/totals/summary/summaryGroups';
import type { CheckedFiles } from './CheckedFiles';
import type { Job } from './Job';
import type { Problem } from './Problem';
import type { SumDecisions } from './sumDecisions';

/** An amount of a file that is not open, which the person wants to see among its cells. */
export interface AmountPlace extends SheetCell {
  readonly path: string;
}

/** That amount with its sheet, and the files of which it is one. */
export interface AmountAround {
  readonly place: AmountPlace;
  readonly grid: SheetGrid;
  readonly files: CheckedFiles;
}

export interface TotalsState {
  readonly asked: boolean;
  readonly job: Job;
  /** The sheet that was written, for the sentence that says so. */
  readonly written: string | null;
  readonly problem: Problem | null;
  /** Tables that the person counts or leaves out. */
  readonly decisions: SumDecisions;
  /** The roll with 批复数 as pasted. */
  readonly roll: string;
  /** By what the projects of the summary sheet have subtotals; null for none. */
  readonly groupBy: GroupBy | null;
  /** The chart of the summary sheet; null for the one that it has. */
  readonly chart: ChartBy | 'none' | null;
  /** The open workbook is summed with the chosen files. */
  readonly withBook: boolean;
  /** Excel refused the chart: the sheet is written without it. */
  readonly chartRefused: boolean;
  readonly around: AmountAround | null;
}
