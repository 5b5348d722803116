import { cellAddress, type CellAddress } from '../../grid/address';
import type { Span } from '../columns/IndicatorColumns';
import { isLevelOfForm } from '../labels/levels';
import { filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';

/** The columns of the levels and of the names of a block, and its first and last row. */
interface Levels {
  readonly level1: Span | null;
  readonly level2: Span;
  readonly name: Span;
  readonly first: number;
  readonly last: number;
}

/**
 * The cell in which the level 2 of a row would stand, where nobody can say which it is: blank and merged over the row and others,
 * or blank by itself in a sheet that merges its levels. Null where the level above goes on.
 */
export function namelessCell(view: SheetView, row: number, levels: Levels): CellAddress | null {
  const merged = blankMergeAt(view, row, levels.level2);
  if (merged) return merged;
  return isBlankAlone(view, row, levels) && areFew(view, levels)
    ? cellAddress(row, levels.level2.from)
    : null;
}

/** The first cell of a blank area in a column of levels that is merged over a row and others; null for none. */
function blankMergeAt(view: SheetView, row: number, { from, to }: Span): CellAddress | null {
  const covering = view.merges.above(row, from);
  const area = covering ?? view.merges.above(row + 1, from);
  if (!area || area.top > row || area.left < from || area.right > to) return null;
  return trimmedAt(view, area.top, area.left) === '' ? cellAddress(area.top, area.left) : null;
}

/** Blank and not merged, beside a name and a level 1 that is merged over the row from above. */
function isBlankAlone(view: SheetView, row: number, { level1, level2, name }: Levels): boolean {
  if (!level1 || view.merges.above(row, level2.from)) return false;
  const upper = view.merges.above(row, level1.from);
  if (!upper || upper.right >= level2.from) return false;
  // 绩效指标 merged over the whole block says nothing of how its levels are merged.
  if (!isLevelOfForm(view.readers.label(trimmedAt(view, upper.top, upper.left)).key)) return false;
  return trimmedAt(view, row, level2.from) === '' && trimmedAt(view, row, name.from) !== '';
}

/** Of more blanks the first row of each group bears its name for the rows below it. */
function areFew(view: SheetView, levels: Levels): boolean {
  const { level2, first, last } = levels;
  const rows = filledRowsBetween(view, first, last);
  const merges = rows.some((row) => view.merges.above(row, level2.from) !== null);
  return rows.filter((row) => isBlankAlone(view, row, levels)).length <= (merges ? 2 : 1);
}
