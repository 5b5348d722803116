import type { CellArea } from '../../core/grid/address';
import { filledIndexes, textAt, type SheetGrid } from '../../core/grid/SheetGrid';

/** How many rows before and after the cell are drawn. */
export interface WindowSize {
  readonly before: number;
  readonly after: number;
}

/** More than the longest form has, less than a browser minds. */
const WHOLE_FORM: WindowSize = { before: 60, after: 90 };

const MOST_COLUMNS = 40;

export interface WindowCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The part of a sheet that is drawn: some rows around a cell, all filled columns up to a limit. */
export interface SheetWindow {
  readonly firstRow: number;
  /** Filled rows above and below that are not drawn. */
  readonly above: number;
  readonly below: number;
  readonly columns: number;
  readonly rows: readonly (readonly WindowCell[])[];
}

/** What to draw of a sheet around a row; merged cells as one, cut at the window's edges. */
export function sheetWindow(
  grid: SheetGrid,
  around: number,
  { before, after }: WindowSize = WHOLE_FORM,
): SheetWindow {
  const filled = filledIndexes(grid.rows);
  const lastFilled = filled.at(-1) ?? 0;
  const firstRow = Math.max(0, Math.min(around, lastFilled) - before);
  const lastRow = Math.min(Math.max(lastFilled, around), firstRow + before + after);
  const inside = filled.filter((row) => row >= firstRow && row <= lastRow);
  const lastColumn = Math.max(0, ...inside.map((row) => filledIndexes(grid.rows[row] ?? []).at(-1) ?? 0));
  const columns = Math.min(lastColumn + 1, MOST_COLUMNS);

  const bounds: CellArea = { top: firstRow, left: 0, bottom: lastRow, right: columns - 1 };
  const spans = new Map<string, CellArea>();
  const covered = new Set<string>();
  for (const merge of grid.merges ?? []) {
    const area = cut(merge, bounds);
    if (!area) continue;
    spans.set(`${String(area.top)} ${String(area.left)}`, merge);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        covered.add(`${String(row)} ${String(column)}`);
    }
    covered.delete(`${String(area.top)} ${String(area.left)}`);
  }
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    const cells: WindowCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const key = `${String(row)} ${String(column)}`;
      if (covered.has(key)) continue;
      const merge = spans.get(key);
      const area = merge && cut(merge, bounds);
      cells.push({
        row,
        column,
        text: textAt(grid, merge?.top ?? row, merge?.left ?? column),
        rowSpan: area ? area.bottom - area.top + 1 : 1,
        columnSpan: area ? area.right - area.left + 1 : 1,
      });
    }
    return cells;
  });
  return {
    firstRow,
    above: filled.filter((row) => row < firstRow).length,
    below: filled.filter((row) => row > lastRow).length,
    columns,
    rows,
  };
}

/** The part of an area that lies inside another; null where none does. */
function cut(area: CellArea, bounds: CellArea): CellArea | null {
  const top = Math.max(area.top, bounds.top);
  const left = Math.max(area.left, bounds.left);
  const bottom = Math.min(area.bottom, bounds.bottom);
  const right = Math.min(area.right, bounds.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}
