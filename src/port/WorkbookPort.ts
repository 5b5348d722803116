import type { CellAddress, CellArea } from '../core/grid/address';
import type { IndexRange, SheetGrid } from '../core/grid/SheetGrid';
import type { AddedRows, FinishedRows, RemovedRow } from '../core/indicatorRows/RowsPlan';
import type { SheetPlan } from '../core/layout/SheetPlan';
import type { Severity, SheetCell } from '../core/glossary/finding';
import type { ChosenYear } from './chosenYear';

/** A workbook as read. Our own sheets (汇总, 检查结果) are left out: they are output, not input. */
export interface WorkbookReading {
  /** In the order of the tabs, hidden sheets among them. */
  readonly grids: readonly SheetGrid[];
  /** Names of the sheets a person cannot see. */
  readonly hiddenSheets: readonly string[];
  /** The name of the sheet that the person sees, which may be one of ours; null where it is a chart. */
  readonly activeSheet: string | null;
  /** Excel calculates only when it is told to: results of formulas may be old. */
  readonly manualCalculation?: boolean;
  /** Each sheet's id by its name: it stays the same when the sheet is renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The key of the chart on our summary sheet, which is to stay when that is written anew; null where there is none. */
  readonly summaryChart?: string | null;
  /** The file of each sheet, where several files are read as one workbook. */
  readonly fileOfSheet?: ReadonlyMap<string, string>;
}

/** `done` of `total` sheets. */
export type Progress = (done: number, total: number) => void;

export interface LongTask {
  readonly onProgress?: Progress;
  /** Cancelling ends with the problem `aborted`, and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
  /** Nobody asked for it: it waits while a cell is being edited. */
  readonly background?: boolean;
}

/** What an inserted sheet is better for having: help while typing, how it prints, rows kept in sight. */
export type ExtraPart =
  | 'prompts'
  | 'hints'
  | 'orientation'
  | 'paper'
  | 'scale'
  | 'margins'
  | 'centered'
  | 'print-area'
  | 'title-rows'
  | 'frozen-rows'
  | 'chart'
  | 'chart-look'
  /** The labels of the form are locked, without a password. */
  | 'lock';

export interface Insertion extends LongTask {
  /** The sheets are protected without a password, so that labels can't be typed over and Tab goes from input to input. */
  readonly lockLabels?: boolean;
}

export interface InsertedSheets {
  readonly names: readonly string[];
  /** What Excel refused; values and looks are always written. */
  readonly refused: readonly ExtraPart[];
}

/** A sheet of ours, made new or refreshed. */
export interface OwnSheet {
  /** Not the plan's where a sheet of the person's had that name. */
  readonly name: string;
  readonly created: boolean;
  /** What Excel refused; values and looks are always written. */
  readonly refused: readonly ExtraPart[];
}

/** One cell to be marked, with the sentence for it. */
export interface Mark {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly severity: Severity;
  readonly message: string;
}

export interface Marked {
  readonly cells: number;
  /** Sheets left as they were because they are protected. */
  readonly protectedSheets: readonly string[];
  /** Sheets where Excel did not let us mark, or take an old mark away. */
  readonly failedSheets: readonly string[];
  /** Cells that are marked and could not be given their sentence. */
  readonly unsaid: number;
}

/** What is known after the marks were cleared. */
export interface Cleared {
  /** Sheets with a format that Excel can't tell about until the workbook is opened again: a mark may be among them. */
  readonly unreadSheets: readonly string[];
  /** Sheets that are protected and keep their marks. */
  readonly protectedSheets: readonly string[];
}

/** A text to put into a cell, and what a person saw there when it was decided. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Displayed text of the cell as last read; '' for an empty one. */
  readonly before: string;
  readonly after: string;
  /** number: `after` is a plain decimal and is written as a number; text otherwise. */
  readonly kind?: 'text' | 'number';
}

/** lock-unknown: on a protected sheet, while Excel can't tell whether we protected it ourselves. */
export type SkipReason = 'changed' | 'formula' | 'protected' | 'lock-unknown' | 'sheet-missing';

export interface AppliedChanges {
  readonly applied: readonly CellChange[];
  readonly skipped: readonly { readonly change: CellChange; readonly reason: SkipReason }[];
}

/** One write of ours that can be taken back, newest last. */
export interface HistoryEntry {
  readonly kind: 'insert' | 'fix' | 'own-sheet' | 'rows';
  /** Names of the sheets written. */
  readonly sheets: readonly string[];
  /** Number of cells (fix), of sheets (insert, own-sheet) or of rows. */
  readonly count: number;
}

/** A finding that a person decided to leave, kept in the workbook: by another version of this product, perhaps. */
export interface StoredIgnore {
  readonly rule: string;
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** What stood there; another text brings the finding back. */
  readonly found: string | null;
  readonly reason: string;
}

/** Kept in the workbook itself, for everybody who opens it. */
export interface WorkbookSettings {
  readonly ignores: readonly StoredIgnore[];
}

/** Kept on this computer, for this person. */
export interface UserSettings {
  readonly department?: string;
  readonly implementingUnit?: string;
  readonly standard?: string;
  readonly profile?: string;
  readonly grading?: string;
  /** 'kept' where marks may be printed. */
  readonly marks?: string;
  /** For which new forms were made last. */
  readonly year?: ChosenYear;
  /** yes: the hint for the first time was put away. */
  readonly hintSeen?: string;
  readonly locale?: 'zh-CN' | 'en-US';
}

/** Rows of a sheet, 0-based. */
export interface SheetRows {
  readonly sheet: string;
  readonly rows: IndexRange;
}

export type Stop = () => Promise<void>;

/** Where cells were edited: the sheet by the name that was last read. */
export interface EditedCells {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
}

/** Hears of edits; null where no cells are named, as when a sheet is added. */
export type EditListener = (edited: EditedCells | null) => void;

/**
 * All that the pane and the ribbon buttons may do to the workbook. Every function rejects with an `WorkbookFailure`,
 * whose `problem` says what happened as data; nothing half-done remains.
 */
export interface WorkbookPort {
  /** Every sheet, in two exchanges with Excel (more only where one would be too large). */
  readWorkbook(task?: LongTask): Promise<WorkbookReading>;
  /**
   * One sheet alone, by the name that was last read. Null where it has gone, has another name by now or is one of ours: the
   * whole workbook is to be read then.
   */
  readSheet(sheet: string, task?: LongTask): Promise<SheetGrid | null>;
  /**
   * Adds one sheet a plan after the last tab, in two exchanges and a best-effort third for helps and page set-up, then
   * selects the first plan's first cell. `layOut` is handed the names that are taken.
   */
  insertSheets(
    layOut: (takenNames: readonly string[]) => readonly SheetPlan[],
    task?: Insertion,
  ): Promise<InsertedSheets>;
  /**
   * Writes a sheet of ours and shows it: refreshes it where we made it and nobody typed into it since; where a
   * sheet of the person's has the name, takes the next free one. `kind` tells our sheets apart. One entry of history.
   */
  writeOwnSheet(kind: 'summary' | 'results', plan: SheetPlan): Promise<OwnSheet>;
  /** Makes these the marks of the workbook: only what differs is written, in one go. */
  markFindings(marks: readonly Mark[]): Promise<Marked>;
  /** Takes every mark of ours away, wherever it came to stand, but for protected sheets; the others are as they were. */
  clearMarks(): Promise<Cleared>;
  /** Names of the sheets that bear marks of ours, of whatever session or program. */
  markedSheets(): Promise<readonly string[]>;
  /** What the selected cells show, row by row as far as they are filled; empty where nothing stands in them. */
  readSelection(): Promise<readonly (readonly string[])[]>;
  /**
   * Shows a cell and selects it. A sheet renamed since the last reading is found all the same; returns what it is called
   * now.
   * @param toWrite the person goes there to write: the sheet gets the keyboard where the program lets itself be told so
   */
  goTo(sheet: string, cell: CellAddress, toWrite?: boolean): Promise<string>;
  /** Writes texts into cells that still hold what was seen; others are skipped and told. One entry of history. */
  applyChanges(changes: readonly CellChange[]): Promise<AppliedChanges>;
  /** The merges of rows of some sheets, in their order. Rejects with `old-excel` where the host can't tell them. */
  readMerges(asked: readonly SheetRows[], task?: LongTask): Promise<readonly (readonly CellArea[])[]>;
  /** Adds rows to a group of indicators, or fills those that are blank. One entry of history. */
  addRows(plan: AddedRows): Promise<void>;
  /** Takes a row out of a group of indicators. One entry of history. */
  removeRow(plan: RemovedRow): Promise<void>;
  /** Makes rows that a person put in like the others of their form, on one sheet or several. One entry of history. */
  finishRows(plans: readonly FinishedRows[]): Promise<void>;
  /** Takes our last write back, unless somebody changed its cells since (problem `changed-since`). */
  undoLast(): Promise<HistoryEntry>;
  /** Our writes that can be taken back, newest last. */
  history(): readonly HistoryEntry[];
  /**
   * Calls when a person edits cells, or adds, deletes or renames a sheet; never for our own writes. Not debounced. Before
   * ExcelApi 1.17 Excel does not tell of a new name: it is noticed when the sheet is shown or something in it selected.
   */
  onWorkbookEdited(listener: EditListener): Promise<Stop>;
  /** Calls with the upper left cell of each new selection, its sheet by the name that was last read. */
  onSelection(listener: (cell: SheetCell) => void): Promise<Stop>;
  /** Calls with each sheet that comes to be shown, by the name that was last read. */
  onSheetShown(listener: (sheet: string) => void): Promise<Stop>;
  loadWorkbookSettings(): Promise<WorkbookSettings>;
  /** Reads back what it wrote; problem `not-saved` where Excel lost it. */
  saveWorkbookSettings(settings: WorkbookSettings): Promise<void>;
}
