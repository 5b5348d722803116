import type { CellAddress } from '../../grid/address';
import type { Period } from '../../glossary/form';
import type { IndicatorColumns } from '../columns/IndicatorColumns';
import type { SheetView } from '../lines/sheetView';

/** Rows of indicators below one heading, and the columns they stand in. */
export interface IndicatorSection {
  /** Rows and columns are counted in this view: for headings that stand below each other it is turned. */
  readonly view: SheetView;
  readonly columns: IndicatorColumns;
  /** First and last row of indicators, 0-based. */
  readonly first: number;
  readonly last: number;
  /** Of the sides whose headings do not say theirs. */
  readonly period: Period;
  /** The place on the sheet of a place in a turned view; null where the view is that of the sheet. */
  readonly cellOf: ((cell: CellAddress) => CellAddress) | null;
  /** First and last row that the section takes on the sheet, its heading included. */
  readonly top: number;
  readonly bottom: number;
}

/** Where head and indicators of a table begin and end; goals and funding stand within the head. */
export interface Sections {
  /** First row with a label; the lines above it are headlines. */
  readonly labelled: number;
  /** One past the last row of the head. */
  readonly headEnd: number;
  /** The first column of indicators that stand right of the head, row beside row; null where they stand below it. */
  readonly beside: number | null;
  /** First row of the heading of indicators; one past the last row that may be the table's where there is none. */
  readonly heading: number;
  readonly indicators: readonly IndicatorSection[];
}
