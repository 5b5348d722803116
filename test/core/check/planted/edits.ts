import type { CellAddress, CellArea } from '../../../../src/core/grid/address';
import { textCell, type GridCell, type SheetGrid } from '../../../../src/core/grid/SheetGrid';
import type { Base } from './Base';

type Rows = (readonly (GridCell | undefined)[] | undefined)[];
type Content = string | number | GridCell | null;

/** One cell and what is to stand in it; null for nothing. */
export type Edit = readonly [CellAddress, Content];

export function cellOf(content: Content): GridCell | undefined {
  if (content === null) return undefined;
  if (typeof content === 'string') return textCell(content);
  if (typeof content === 'number')
    return { value: content, text: String(content), formula: null, numberFormat: 'General' };
  return content;
}

/** The grid with some cells changed. */
export function edited(grid: SheetGrid, edits: readonly Edit[]): SheetGrid {
  const rows: Rows = [...grid.rows];
  for (const [{ row, column }, content] of edits) {
    const cells = [...(rows[row] ?? [])];
    cells[column] = cellOf(content);
    rows[row] = cells;
  }
  return { ...grid, rows };
}

/** The workbook of a base with its sheet in another state. */
export function withSheet({ grids, at }: Base, grid: SheetGrid): SheetGrid[] {
  return grids.map((other, index) => (index === at ? grid : other));
}

export function withCells(base: Base, ...edits: readonly Edit[]): SheetGrid[] {
  return withSheet(base, edited(base.grid, edits));
}

/** The cells below move up, as Excel deletes rows: a merge that loses its first rows keeps its text. */
export function withoutRows(grid: SheetGrid, first: number, last: number): SheetGrid {
  const count = last - first + 1;
  const rows: Rows = [...grid.rows.slice(0, first), ...grid.rows.slice(last + 1)];
  const merges: CellArea[] = [];
  for (const { top, bottom, left, right } of grid.merges ?? []) {
    if (top >= first && bottom <= last) continue;
    if (top >= first && top <= last) {
      const cells = [...(rows[first] ?? [])];
      cells[left] = grid.rows[top]?.[left];
      rows[first] = cells;
    }
    const end = bottom > last ? bottom - count : Math.min(bottom, first - 1);
    merges.push({ top: top > last ? top - count : Math.min(top, first), bottom: end, left, right });
  }
  return { ...grid, rows, ...(grid.merges ? { merges } : {}) };
}

/** A row put in below `row`, with its texts from `from` to the right; a merge that reaches over it grows. */
export function withRowBelow(
  grid: SheetGrid,
  row: number,
  cells: readonly (GridCell | undefined)[],
): SheetGrid {
  const rows: Rows = [...grid.rows.slice(0, row + 1), cells, ...grid.rows.slice(row + 1)];
  const merges = grid.merges?.map((area) => ({
    ...area,
    top: area.top > row ? area.top + 1 : area.top,
    bottom: area.bottom > row || (area.bottom === row && area.top < row) ? area.bottom + 1 : area.bottom,
  }));
  return { ...grid, rows, ...(merges ? { merges } : {}) };
}

/** Where a cell is after rows from `first` were deleted or, with a negative count, put in. */
export function movedUp(first: number, count: number): (cell: CellAddress) => CellAddress {
  return ({ row, column }) => ({ row: row >= first ? row - count : row, column });
}
