import type { PerformanceTable } from '../PerformanceTable';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';

/** Where one table may stand: its columns are those of the view; rows 0-based, inclusive. */
export interface TableArea {
  readonly view: SheetView;
  readonly title: Run | null;
  /** First row that belongs to the table (title, or its first label). */
  readonly top: number;
  /** Headlines, year and unit lines above the title may stand from this row on. */
  readonly above: number;
  /** Last row before the next table begins. */
  readonly bottom: number;
  /** One row an indicator and many projects: the row that heads the columns. */
  readonly flatHeader: number | null;
  /** The table above whose headlines hold for this one, too: one title over several projects. */
  readonly before?: PerformanceTable | null;
}
