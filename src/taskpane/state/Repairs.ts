import type { LostLabel } from '../../core/layout/labelsToRestore';

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
