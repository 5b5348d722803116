import type { CellAddress, CellArea } from '../grid/address';
import { filledIndexes, type SheetGrid } from '../grid/SheetGrid';

/** A range of the formula's own sheet: F10:F12, with or without $. */
const RANGE =
  /(?<![\p{L}\p{N}_.!$])(\$?[A-Z]{1,3}\$?)(\d{1,7}):(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_(])/giu;

/** Texts in quotes hold no ranges. */
const QUOTED = /("(?:[^"]|"")*")/;

/**
 * The formula with each range that ends at `row` (0-based) ending `count` rows lower. Excel stretches a range for rows put
 * inside it, not for those below its last.
 */
export function stretched(formula: string, row: number, count: number): string {
  const last = String(row + 1);
  const stretch = (part: string): string =>
    part.replace(RANGE, (whole, from: string, top: string, to: string, bottom: string) =>
      bottom === last && Number(top) <= row + 1 ? `${from}${top}:${to}${String(row + 1 + count)}` : whole,
    );
  return formula
    .split(QUOTED)
    .map((part) => (part.startsWith('"') ? part : stretch(part)))
    .join('');
}

/** Cells of the area whose formula sums up to `row`; those of the row itself sum along it. */
export function sumsEndingAt(grid: SheetGrid, area: CellArea, row: number): CellAddress[] {
  const sums: CellAddress[] = [];
  for (const at of filledIndexes(grid.rows)) {
    if (at < area.top || at > area.bottom || at === row) continue;
    const cells = grid.rows[at] ?? [];
    for (const column of filledIndexes(cells)) {
      const formula = cells[column]?.formula ?? null;
      if (column < area.left || column > area.right || formula === null) continue;
      if (stretched(formula, row, 1) !== formula) sums.push({ row: at, column });
    }
  }
  return sums;
}
