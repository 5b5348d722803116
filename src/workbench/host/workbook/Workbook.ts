import type { CellArea } from '../../../core/grid/address';
import type { Chart } from './chart';
import type { ConditionalFormat, DataValidation } from './rules';
import type { PageLayout } from './page';
import type { CellStyle, StylePatch } from './style';

/** What a cell holds. `error` marks an error value: `value` is then its text, #N/A. */
export interface Cell {
  readonly value: string | number | boolean | null;
  readonly error: boolean;
  /** With its leading =, or null. */
  readonly formula: string | null;
  readonly format: string;
}

/** What is to be put into a cell; everything is said, nothing is coerced any more. */
export interface CellWrite {
  readonly value: string | number | boolean | null;
  readonly error?: boolean;
  readonly formula?: string | null;
  /** Absent: the cell keeps its number format. */
  readonly format?: string;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface DefinedName {
  readonly name: string;
  /** With its leading =. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
  /** Where it covers more than its first cell: all of them, as A1. */
  readonly area?: string;
}

/** How a sheet is protected. `options` are Excel's own: allowFormatCells … selectionMode. */
export interface SheetProtection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  /** Null where there is one that nobody knows, as in a file; absent where there is none. */
  readonly password?: string | null;
  /** Areas that may be edited all the same; those with a password of their own may not. */
  readonly editRanges?: readonly EditRange[];
}

export interface EditRange {
  readonly title: string;
  /** A1 areas, several with blanks. */
  readonly address: string;
  readonly isPasswordProtected: boolean;
}

/** What Excel keeps with a sheet and the spreadsheet engine has no place for. Plain data: it is saved with the workbook. */
export interface SheetExtras {
  readonly page: PageLayout;
  readonly veryHidden: boolean;
  readonly protection: SheetProtection;
  readonly properties: Readonly<Record<string, string>>;
  /** By A1 address of the cell. */
  readonly links: Readonly<Record<string, Hyperlink>>;
  /** Those that an add-in made; those of an opened file are not seen. */
  readonly charts: readonly Chart[];
}

/** One sheet, with 0-based rows and columns; areas are inclusive and may be as large as Excel's sheets. */
export interface Sheet {
  readonly id: string;
  readonly name: () => string;
  readonly setName: (name: string) => void;
  readonly position: () => number;
  readonly setPosition: (position: number) => void;
  readonly visibility: () => Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
  /** #RRGGBB, '' for none. */
  readonly tabColor: () => string;
  readonly setTabColor: (color: string) => void;
  readonly showGridlines: () => boolean;
  readonly setShowGridlines: (on: boolean) => void;

  readonly cell: (row: number, column: number) => Cell;
  /** One write: `content` is asked for each cell, null leaves it as it is. */
  readonly write: (area: CellArea, content: (row: number, column: number) => CellWrite | null) => void;
  readonly style: (row: number, column: number) => CellStyle;
  readonly setStyle: (area: CellArea, patch: (row: number, column: number) => StylePatch | null) => void;
  /** True where all cells of the area are locked, as they are at first; null where some are and some are not. */
  readonly locked: (area: CellArea) => boolean | null;
  readonly setLocked: (area: CellArea, locked: boolean) => void;
  /** Back to the default style, contents stay. */
  readonly clearStyle: (area: CellArea) => void;
  /** What holds all cells with a content, without `valuesOnly` also those with a format, within an area. null for none. */
  readonly usedArea: (valuesOnly: boolean, within?: CellArea) => CellArea | null;

  readonly merges: () => readonly CellArea[];
  readonly merge: (area: CellArea) => void;
  /** Takes apart every merge that touches the area. */
  readonly unmerge: (area: CellArea) => void;

  /** In points. */
  readonly rowHeight: (row: number) => number;
  readonly setRowHeight: (first: number, last: number, points: number) => void;
  readonly columnWidth: (column: number) => number;
  readonly setColumnWidth: (first: number, last: number, points: number) => void;
  readonly rowHidden: (row: number) => boolean;
  readonly setRowHidden: (first: number, last: number, hidden: boolean) => void;
  readonly columnHidden: (column: number) => boolean;
  readonly setColumnHidden: (first: number, last: number, hidden: boolean) => void;

  readonly insertRows: (first: number, count: number) => void;
  readonly deleteRows: (first: number, count: number) => void;
  readonly insertColumns: (first: number, count: number) => void;
  readonly deleteColumns: (first: number, count: number) => void;

  readonly validations: () => readonly DataValidation[];
  /** Replaces what was in the area; null clears it. */
  readonly setValidation: (area: CellArea, rule: DataValidation['rule'] | null) => void;
  /** Exactly these and no others, for the whole sheet. */
  readonly replaceValidations: (validations: readonly DataValidation[]) => void;

  /** In order of priority, the first wins. */
  readonly conditionalFormats: () => readonly ConditionalFormat[];
  readonly addConditionalFormat: (format: ConditionalFormat) => void;
  readonly updateConditionalFormat: (format: ConditionalFormat) => void;
  readonly deleteConditionalFormat: (id: string) => void;

  readonly notes: () => readonly Note[];
  readonly setNote: (note: Note) => void;
  readonly deleteNote: (row: number, column: number) => void;

  readonly frozen: () => { readonly rows: number; readonly columns: number };
  readonly setFrozen: (rows: number, columns: number) => void;

  readonly extras: () => SheetExtras;
  readonly setExtras: (patch: Partial<SheetExtras>) => void;

  readonly activate: () => void;
  readonly selection: () => CellArea;
  readonly select: (area: CellArea) => void;
}

/** What a person does in the spreadsheet, not through the host. */
export type UserEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: CellArea;
      readonly change: ChangeType;
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: CellArea }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previousId: string | null }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string };

/** Excel's own words. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/**
 * A workbook with Excel's semantics and nobody's protocol: the protocol's members speak to this, an engine stands behind.
 * All is synchronous but calculation.
 */
export interface Workbook {
  readonly name: () => string;
  readonly sheets: () => readonly Sheet[];
  readonly sheet: (id: string) => Sheet | null;
  readonly activeSheet: () => Sheet;
  /** Does not activate it. */
  readonly addSheet: (name: string) => Sheet;
  readonly deleteSheet: (id: string) => void;
  readonly names: () => readonly DefinedName[];
  /** Adds it or, where the scope has one of that name, replaces it. */
  readonly setDefinedName: (name: DefinedName) => void;
  readonly deleteDefinedName: (name: string, sheetId: string | null) => void;
  /** The document's settings, which outlive the session. */
  readonly settings: () => Readonly<Record<string, unknown>>;
  readonly setSettings: (settings: Readonly<Record<string, unknown>>) => void;
  /** Whether a formula, with its leading =, is well formed. */
  readonly canParse: (formula: string) => boolean;
  /** Resolves when every formula is calculated. */
  readonly settle: () => Promise<void>;
  /** Cells that show an old result: what they are calculated from has changed, and the engine can't calculate them. */
  readonly staleResults: () => readonly {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
  }[];
  readonly listen: (listener: (event: UserEvent) => void) => () => void;
  /** Whether the host wrote something that can be seen since it was last asked. */
  readonly takeWrites: () => boolean;
  /** True while the host writes. */
  readonly isQuiet: () => boolean;
  /** Runs the host's own writes: what happens inside is not reported to `listen`. */
  readonly quietly: <T>(work: () => T) => T;
}
