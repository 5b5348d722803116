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

/** beside: another table stands in the same rows; only-row: the group would be gone. */
export type RowsRefusal = 'beside' | 'only-row' | 'nothing-to-add';
