import type { TableFilling } from '../../core/check/filling';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { SheetNote } from '../../core/report/sheetNotes';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { ChartBy } from '../../core/totals/summary/summaryChart';

/** The workbook as last read; both 检查 and 汇总 show it. */
export interface Book {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly PerformanceTable[];
  /** Names of the sheets about a whole department, which are not checked. */
  readonly departments: readonly string[];
  /** What a person should know of sheets: hidden ones with tables, and those that could not be read. */
  readonly notes: readonly SheetNote[];
  /** Excel calculates only when it is told to: results of formulas may be old. */
  readonly manualCalculation: boolean;
  /** The chart on our summary sheet. */
  readonly summaryChart: ChartBy | null;
  /** Each sheet's id by its name, ours among them. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The file of each sheet, where several files are read as one workbook; null for the workbook that is open. */
  readonly fileOfSheet: ReadonlyMap<string, string> | null;
  /** How far each table is filled in. */
  readonly filling: readonly TableFilling[];
  readonly readAt: Date;
}

/** stale: edited since it was read; refreshing: being read again. */
export type Freshness = 'fresh' | 'stale' | 'refreshing';
