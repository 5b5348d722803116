import type { IndicatorColumns } from '../columns/IndicatorColumns';
import { isReachedColumn } from '../labels/columns';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

/** Rows that say themselves what stands in them: 目标值 | ≥650座 over 完成值 | 650座, both of one name. */
export interface ReachedRows {
  /** Whether the texts of a row are those of what was reached. */
  isReached(runs: readonly Run[]): boolean;
  /** Whether a text says what its row holds. */
  isKind(run: Run): boolean;
}

/** The rows of a block, `first` to `last`, of which every other one says what was reached; null for any other block. */
export function reachedRowsOf(
  view: SheetView,
  { sides: [side] }: IndicatorColumns,
  first: number,
  last: number,
): ReachedRows | null {
  const kind = side && view.runs(first).find((run) => saysKind(run) && run.column < side.value.from);
  // Of nearly every block this is all that is looked at.
  if (!side || !kind || kind.column < side.name.from) return null;
  const isKind = (run: Run): boolean => run.column === kind.column;
  const kinds = filledRowsBetween(view, first, last).flatMap((row) => view.runs(row).find(isKind) ?? []);
  if (!kinds.every(saysKind) || !kinds.some(isTarget) || !kinds.some(saysReached)) return null;
  return { isReached: (runs) => runs.some((run) => isKind(run) && saysReached(run)), isKind };
}

function saysKind(run: Run): boolean {
  return isTarget(run) || saysReached(run);
}

function isTarget({ label: { column } }: Run): boolean {
  return column?.role === 'value';
}

function saysReached({ label: { column, key } }: Run): boolean {
  return column?.role === 'aside' && isReachedColumn(key);
}
