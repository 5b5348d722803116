import type { Label } from '../labels/Label';

/** Neighbouring cells of a row with the same text: one cell, or a merge undone with its value repeated. */
export interface Run {
  readonly row: number;
  /** First and last column, 0-based. */
  readonly column: number;
  readonly end: number;
  readonly text: string;
  /** The same without blanks at its ends. */
  readonly trimmed: string;
  /** The text of a label that stands in pieces over these columns, blank ones between them: 项目 | 名称. */
  readonly inPieces: boolean;
  readonly label: Label;
}
