import type { Label } from '../labels/Label';

/** Neighbouring cells of a row with the same text: one cell, or a merge undone with its value repeated. */
export interface Run {
  readonly row: number;
  /** First and last column, 0-based. */
  readonly column: number;
  readonly end: number;
  readonly text: string;
  readonly label: Label;
}
