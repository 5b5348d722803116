import type { SumDecisions } from './sumDecisions';
import type { Grading } from '../../core/check/CheckOptions';
import type { Severity, SheetCell } from '../../core/glossary/finding';
import type { TableFilling } from '../../core/check/filling';
import type { RuleId } from '../../core/rules/RuleParams';
import type { Finding } from '../../core/check/Finding';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { ProfileId } from '../../core/rules/profiles';
import type { ChartBy } from '../../core/totals/summaryChart';
import type { GroupBy } from '../../core/totals/summaryGroups';
import type { SheetNote } from '../../core/report/sheetNotes';
import type { LostLabel } from '../../core/layout/labelsToRestore';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { Locale } from '../../core/words/Words';
import type { MarkTrouble } from '../../port/markTrouble';
import type { ExtraPart, HistoryEntry, SkipReason, StoredIgnore } from '../../port/WorkbookPort';
import type { PickedFile } from './PickedFile';
import type { Job } from './Job';
import type { Problem } from './Problem';

export type TabId = 'insert' | 'check' | 'totals';

export interface Settings {
  readonly locale: Locale;
  readonly profile: ProfileId;
  /** 定性指标要求分级: 严 or 一般. */
  readonly grading: Grading;
  /** Whether marks may be printed and handed in: nobody is asked to clear them then. */
  readonly keepsMarks: boolean;
}

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

export interface InsertForm {
  readonly standard: string;
  /** As typed. */
  readonly year: string;
  readonly department: string;
  readonly implementingUnit: string;
  readonly names: string;
  /** Blank tables where no names are given, as typed. */
  readonly count: string;
  /** The labels of the new tables are locked, without a password. */
  readonly lock: boolean;
}

export type InsertNotice =
  | {
      readonly kind: 'inserted';
      readonly count: number;
      readonly firstSheet: string;
      /** What Excel would not set; the tables themselves are whole. */
      readonly refused: readonly ExtraPart[];
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'undone'; readonly count: number };

export interface InsertState {
  readonly form: InsertForm;
  readonly job: Job;
  readonly notice: InsertNotice | null;
  /** Tables were inserted since the pane opened: what is left to fill in is told. */
  readonly followed: boolean;
}

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

/**
 * The marks in the sheets. stale: the findings are others by now, and the sheets are left alone until the person asks.
 */
export type MarksState =
  | { readonly kind: 'none' }
  | { readonly kind: 'standing'; readonly stale: boolean }
  /** Of an earlier session, found when the pane was opened: they are offered to be cleared, on these sheets. */
  | { readonly kind: 'left'; readonly sheets: readonly string[] };

export type CheckNotice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'fixed'; readonly cell: string; readonly text: string }
  | { readonly kind: 'fixed-all'; readonly done: number; readonly skipped: number }
  | { readonly kind: 'not-fixed'; readonly cell: string; readonly why: SkipReason }
  | { readonly kind: 'undone' }
  | { readonly kind: 'marks-cleared' }
  | { readonly kind: 'marks-cleared-but'; readonly sheets: readonly string[] }
  | { readonly kind: 'marks-failed'; readonly trouble: MarkTrouble }
  | { readonly kind: 'ignored'; readonly count: number }
  | { readonly kind: 'restored' }
  /** A folder without any workbook: how many other files it holds. */
  | { readonly kind: 'no-workbooks'; readonly count: number }
  | { readonly kind: 'copied' }
  | { readonly kind: 'not-copied' }
  /** `surely`: in a browser of its own. Whether Excel's pane could download can't be known. */
  | { readonly kind: 'exported'; readonly name: string; readonly surely: boolean }
  | { readonly kind: 'results-written'; readonly name: string };

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
  /** How many of the files of a folder are no workbooks, and were left out. */
  readonly leftOut: number;
  readonly around: CellsAround | null;
}

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
  /** Excel refused the chart: the sheet is written without it. */
  readonly chartRefused: boolean;
  readonly around: AmountAround | null;
}

export type RowsNotice =
  /** `group`: 数量指标; `added`: new rows; `filled`: those of them and of the blank ones that got a text. */
  | { readonly kind: 'added'; readonly group: string; readonly added: number; readonly filled: number }
  /** `gap`: the numbers below it have a gap now; `at`: a cell of the group. */
  | { readonly kind: 'removed'; readonly group: string; readonly gap: boolean; readonly at: SheetCell }
  | { readonly kind: 'renumbered'; readonly group: string; readonly count: number }
  /** Rows that a person had put in were made like the others. */
  | { readonly kind: 'finished'; readonly rows: number }
  | { readonly kind: 'labels-restored'; readonly count: number }
  | { readonly kind: 'undone' }
  /** No cell was chosen yet, or it stands in no row of an indicator. */
  | { readonly kind: 'no-group' }
  | { readonly kind: 'beside' | 'only-row' | 'nothing-to-add' | 'no-numbers' }
  | { readonly kind: 'more-columns'; readonly line: number };

/** What a person's own work left of a form half-done, found by a check: rows put in by hand, labels typed over. */
export interface Repairs {
  readonly rows: readonly UnfinishedRows[];
  readonly labels: readonly LostLabels[];
}

export interface UnfinishedRows {
  readonly sheet: string;
  /** 0-based, ascending. */
  readonly rows: readonly number[];
  /** 数量指标、质量指标 */
  readonly groups: readonly string[];
  /** Rows (0-based) where two texts want one place: they are left to the person. */
  readonly left: readonly number[];
}

export interface LostLabels {
  readonly sheet: string;
  readonly labels: readonly LostLabel[];
}

/** Adding, filling and removing rows of the group that the chosen cell stands in. */
export interface RowsState {
  readonly busy: boolean;
  /** A block of names and values, as pasted. */
  readonly pasted: string;
  readonly notice: RowsNotice | null;
  readonly problem: Problem | null;
  readonly repairs: Repairs;
}

export interface PaneState {
  readonly tab: TabId;
  readonly page: 'tabs' | 'settings' | 'help';
  readonly settings: Settings;
  readonly book: Book | null;
  readonly freshness: Freshness;
  /** The sheet that the person sees in Excel, by the name that was last read; null before the first reading. */
  readonly activeSheet: string | null;
  /** The hint for the first time was put away. */
  readonly hintSeen: boolean;
  /** Our last write that can be taken back. */
  readonly lastWrite: HistoryEntry | null;
  /** The cell that the person chose last; null before the first choice. */
  readonly selection: SheetCell | null;
  readonly insert: InsertState;
  readonly rows: RowsState;
  readonly check: CheckState;
  readonly totals: TotalsState;
}
