import type { CellAddress, CellArea } from '../grid/address';
import type { IndexRange } from '../grid/SheetGrid';

/** A text and its cell, 0-based. */
export interface CellText {
  readonly cell: CellAddress;
  readonly text: string;
}

/** Rows to come below the last row of a group, looking and helping as that row does. All indexes 0-based. */
export interface AddedRows {
  readonly sheet: string;
  /** The row that the new ones follow and are like, before anything is inserted. */
  readonly after: number;
  /** 0 where the texts fit into the rows that are there. */
  readonly count: number;
  /** What a person sees in the group's rows now: somebody may have worked on them since. */
  readonly seen: readonly CellText[];
  /** Columns whose cells are copied from the row above: looks, merges along the row, validations, formulas. */
  readonly copied: readonly IndexRange[];
  /** Texts of new rows and of rows that were blank; '' empties what the copy brought along. */
  readonly texts: readonly CellText[];
  /** Labels over several rows, as they are to be merged afterwards. */
  readonly merges: readonly CellArea[];
  /** Cells with sums that end at `after` and shall take the new rows in: as they stand before the insertion. */
  readonly sums: readonly CellAddress[];
  /** The group as it was, where conditional formats may look at all of its rows. */
  readonly hints: CellArea;
}

/** A row of a group to go. All indexes 0-based. */
export interface RemovedRow {
  readonly sheet: string;
  /** The row that is deleted. */
  readonly row: number;
  /**
   * Rows above it that take over what the next one holds: where the group's first row is to go, its last is deleted in its
   * stead. The labels stand in the first, and Excel's formats are relative to it.
   */
  readonly movedUp: IndexRange | null;
  /** The group's rows and the table's columns. */
  readonly area: CellArea;
  readonly seen: readonly CellText[];
  /** Merges of several rows of which the deleted one is one. */
  readonly merges: readonly CellArea[];
  /** Columns whose cells stand in each row for itself. */
  readonly copied: readonly IndexRange[];
}

/** A text to come into a cell, and the one that is there. */
export interface ChangedText extends CellText {
  readonly before: string;
}

/** A row that is to become like another of its form. 0-based. */
export interface FinishedRow {
  readonly row: number;
  readonly like: number;
  /** 数量指标 */
  readonly group: string;
  /** Whether the other row is of the same group, so that its validations and hints hold here too. */
  readonly helps: boolean;
  /** Columns whose cells stand in each row for itself. */
  readonly copied: readonly IndexRange[];
}

/** Rows of a table that a person put in or pasted over, to be finished. All indexes 0-based. */
export interface FinishedRows {
  readonly sheet: string;
  readonly rows: readonly FinishedRow[];
  /** Labels over several rows, as they are to be merged afterwards. */
  readonly labels: readonly CellArea[];
  /** The merges that stand in these rows and labels now. */
  readonly had: readonly CellArea[];
  readonly texts: readonly ChangedText[];
  /** Sums that are to take the rows in. */
  readonly sums: readonly { readonly cell: CellAddress; readonly before: string; readonly after: string }[];
  /** Where conditional formats may look at a group of which `count` rows came in below `row`. */
  readonly hints: readonly { readonly area: CellArea; readonly row: number; readonly count: number }[];
  /** What a person sees in these groups now. */
  readonly seen: readonly CellText[];
  /** Rows that are left as they are, by the cell of their name: two texts want one place there. */
  readonly left: readonly CellAddress[];
}

/**
 * across: names and values stand in one column, or a row holds several indicators; beside: another table
 * stands in the same rows; only-row: the group would be gone.
 */
export type RowsRefusal = 'across' | 'beside' | 'only-row' | 'nothing-to-add';
