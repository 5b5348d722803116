import type { Finding } from '../../core/check/Finding';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { PickedFile } from './PickedFile';
import type { Problem } from './Problem';

/** Other workbooks, checked in the pane without opening them. */
export interface CheckedFiles {
  readonly names: readonly string[];
  /** The files themselves, in the order of `names`: read again for the cells around a finding. */
  readonly picked: readonly PickedFile[];
  readonly tables: readonly PerformanceTable[];
  /** The file of each table. */
  readonly fileOfTable: readonly string[];
  readonly findings: readonly Finding[];
  readonly hintsLeftOut: number;
  /** Sheets about a whole department, which are not checked. */
  readonly departments: readonly string[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}
