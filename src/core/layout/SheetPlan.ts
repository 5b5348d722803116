import type { CellAddress, CellArea } from '../grid/address';

export interface PlanFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** #RRGGBB */
  readonly color?: string;
}

/** How a cell looks. All of it is written; nothing is inherited. */
export interface PlanStyle {
  readonly font: PlanFont;
  /** #RRGGBB */
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Thin black lines on all four sides. */
  readonly bordered: boolean;
  /** To be filled in: stays open where the sheet is protected, so that Tab goes from one such cell to the next. */
  readonly isInput?: true;
  /** "@" for text, "0.00####" for amounts, "General". */
  readonly numberFormat: string;
}

/** One cell to be written. A text is written as text even where Excel would read a formula, number or date. */
export interface PlanCell extends CellAddress {
  readonly content:
    | { readonly kind: 'blank' }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number }
    /** With its leading =; `result` is what it comes to, for readers that do not calculate. */
    | { readonly kind: 'formula'; readonly formula: string; readonly result: string | number }
    /** A cell that leads to a place in the workbook: '人大会议经费'!E7; in another one where `file` names it (a path relative to this workbook). */
    | { readonly kind: 'link'; readonly text: string; readonly target: string; readonly file?: string };
  /** A key of `SheetPlan.styles`. */
  readonly style: string;
}

/** A native validation in warning style: it says what belongs there and lets the person go on. */
export interface PlanValidation {
  readonly area: CellArea;
  readonly rule:
    | { readonly kind: 'any' }
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    /** Relative to the top left cell of the area; with its leading =. */
    | { readonly kind: 'custom'; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly warning?: { readonly title: string; readonly message: string };
}

/** A native conditional format by formula, relative to the top left cell of the area; with its leading =. */
export interface PlanConditionalFormat {
  readonly area: CellArea;
  readonly formula: string;
  /** #RRGGBB */
  readonly fill: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface PlanPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fitToWidth: 1;
  /** 1: the whole on one page; 0: as many pages as it needs. */
  readonly fitToHeight: 0 | 1;
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly centeredHorizontally: boolean;
  readonly printArea: CellArea;
  /** 0-based, inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
}

/** Horizontal bars, a row of names and amounts each, the first on top. */
export interface PlanChart {
  /** By what its sheet is asked for again, a word of small letters: kept with the sheet. */
  readonly key: string;
  readonly title: string;
  /** One column of texts. */
  readonly names: CellArea;
  /** The numbers beside them, over the same rows. */
  readonly amounts: CellArea;
  /** The cells that it lies over. */
  readonly over: CellArea;
}

/** A sheet to be written, by Excel or to a file, with the same result. */
export interface SheetPlan {
  readonly name: string;
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points, from row 1 on. */
  readonly rowHeights: readonly number[];
  readonly styles: Readonly<Record<string, PlanStyle>>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellArea[];
  readonly validations: readonly PlanValidation[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly page: PlanPage;
  /** Filter buttons over a list; in files only, since a filter on a sheet that is open hides rows of the person's. */
  readonly autoFilter?: CellArea;
  /** Rows kept in sight while scrolling; 0 for none. */
  readonly frozenRows: number;
  /**
   * What tells its lines from each other when the sheet is written anew, so that a person's notes beside them stay where they
   * belong: columns by the texts of one row, rows by those of some columns (0-based). Absent where nobody is to write beside.
   */
  readonly identity?: { readonly headRow: number; readonly columns: readonly number[] };
  /** The charts of ours on it, exactly these; absent where it can have none, and nobody need look for old ones. */
  readonly charts?: readonly PlanChart[];
  /** The cell to select after writing: the first to fill in. */
  readonly firstCell: CellAddress;
}
