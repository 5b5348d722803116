import type { Finding } from '../../core/check/Finding';
import type { Severity } from '../../core/glossary/finding';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { RuleId } from '../../core/rules/RuleParams';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { StoredIgnore } from '../../port/WorkbookPort';
import type { CheckNotice } from './CheckNotice';
import type { CheckedFiles } from './CheckedFiles';
import type { Job } from './Job';
import type { Problem } from './Problem';

/**
 * The marks in the sheets. stale: the findings are others by now, and the sheets are left alone until the person asks.
 */
export type MarksState =
  | { readonly kind: 'none' }
  | { readonly kind: 'standing'; readonly stale: boolean }
  /** Of an earlier session, found when the pane was opened: they are offered to be cleared, on these sheets. */
  | { readonly kind: 'left'; readonly sheets: readonly string[] };

/** The finding that the person looks at. It stays when a new check no longer has it: then it is solved. */
export interface ChosenFinding {
  readonly key: string;
  readonly finding: Finding;
  /** Its place among the shown findings, from 0, when it was last seen there. */
  readonly at: number;
}

export type CheckView = 'list' | 'fix-all' | 'ignored' | 'export' | 'files' | 'filling';

/** How the list is put into groups: by file (by project, where one workbook is open), by unit, by kind of finding. */
export type Grouping = 'place' | 'unit' | 'rule';

/** What is searched for in the list; made where the words of the findings are at hand. */
export interface FindingSearch {
  readonly text: string;
  readonly matches: (finding: Finding, table: PerformanceTable | undefined, file: string | null) => boolean;
}

/** Cells of a sheet of a file that is not open, for the finding that is chosen. */
export interface CellsAround {
  /** Key of the finding. */
  readonly key: string;
  readonly grid: SheetGrid;
}

export interface CheckState {
  /** False until the person asks for a check; then every reading is checked. */
  readonly asked: boolean;
  readonly job: Job;
  readonly findings: readonly Finding[];
  /** Hints that the profile of the moment does not show. */
  readonly hintsLeftOut: number;
  /** Found only because a table was not begun: one line a table instead of one a cell. */
  readonly unfilled: readonly Finding[];
  readonly ignores: readonly StoredIgnore[];
  /** Only findings of these weights are listed; of all where there are none. */
  readonly only: readonly Severity[];
  readonly grouping: Grouping;
  readonly search: FindingSearch | null;
  /** Findings that the person is done with, by `doneKey`; kept until the pane closes. */
  readonly done: ReadonlySet<string>;
  readonly undoneOnly: boolean;
  readonly thisSheetOnly: boolean;
  /** The only sheets whose findings are listed: those of one of several files at hand. Null for all. */
  readonly onlySheets: readonly string[] | null;
  /**
   * Ids of the groups as they stood when something was mended since the check: they keep their places, whatever is left
   * in them. Empty: the worst first.
   */
  readonly order: readonly string[];
  /** Ids of the groups that are folded, and of the gatherings of one mistake that are open: those come folded. */
  readonly closed: readonly string[];
  readonly chosen: ChosenFinding | null;
  readonly view: CheckView;
  readonly marks: MarksState;
  /** The only kind of finding that `fix-all` is about, safe or not; null for all that is safe. */
  readonly fixRule: RuleId | null;
  readonly notice: CheckNotice | null;
  readonly problem: Problem | null;
  readonly files: CheckedFiles | null;
  /** The files of a folder that are no spreadsheets, and were left out. */
  readonly otherFiles: readonly string[];
  readonly around: CellsAround | null;
  /** The cells around get more room than one row and its neighbours; the list has it otherwise. */
  readonly moreRows: boolean;
}
