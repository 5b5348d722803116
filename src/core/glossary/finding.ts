import type { CellAddress } from '../grid/address';

/** error: the form's own tag, arithmetic or an unreadable value says so; warning: a reviewer would send it back; info: tidiness. */
export type Severity = 'error' | 'warning' | 'info';

/** The part of a rule's id before the slash; "check" is for findings about the check itself. */
export type RuleCategory = 'completeness' | 'value' | 'funding' | 'workbook' | 'check';

/** A cell of the workbook. */
export interface SheetCell extends CellAddress {
  readonly sheet: string;
  /** Index of its table in the list that was checked, where sheets of several files may share a name. */
  readonly table?: number;
}

/** A text to put into a cell of the finding's sheet. */
export interface CellFix {
  readonly cell: CellAddress;
  readonly text: string;
}
