import type { CellArea } from '../../src/core/grid/address';
import { textCell, type GridCell, type SheetGrid } from '../../src/core/grid/SheetGrid';

type Row = readonly (GridCell | undefined)[] | undefined;

/** The grid with empty rows and columns before it. */
export function moved(grid: SheetGrid, rows: number, columns: number): SheetGrid {
  const shifted = grid.rows.map((row) => row && [...emptyCells(columns), ...row]);
  return withMerges(grid, [...Array.from({ length: rows }, () => undefined), ...shifted], (area) => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  }));
}

/** The grid with an empty column put in before `at`. */
export function withColumnAt(grid: SheetGrid, at: number): SheetGrid {
  const rows = grid.rows.map(
    (row) => row && [...row.slice(0, at), ...padding(row, at), undefined, ...row.slice(at)],
  );
  return withMerges(grid, rows, (area) => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  }));
}

function padding(row: NonNullable<Row>, at: number): (GridCell | undefined)[] {
  return emptyCells(Math.max(0, at - row.length));
}

/** The grid with an empty row put in before `at`. */
export function withRowAt(grid: SheetGrid, at: number): SheetGrid {
  const rows = [...grid.rows.slice(0, at), undefined, ...grid.rows.slice(at)];
  return withMerges(grid, rows, (area) => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  }));
}

/** The grid without its merges; with `repeated`, each cell of a merge holds what its first held. */
export function withoutMerges(grid: SheetGrid, repeated: boolean): SheetGrid {
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const { top, left, bottom, right } of repeated ? (grid.merges ?? []) : []) {
    const held = grid.rows[top]?.[left];
    for (let row = top; row <= bottom; row++) {
      const cells = (rows[row] ??= []);
      for (let column = left; column <= right; column++) cells[column] = held;
    }
  }
  return { name: grid.name, rows };
}

/** Every text changed by `change`, numbers left as they are. */
export function withTexts(grid: SheetGrid, change: (text: string) => string): SheetGrid {
  const rows = grid.rows.map((row) =>
    row?.map((cell) => (cell && typeof cell.value === 'string' ? textCell(change(cell.text)) : cell)),
  );
  return { ...grid, rows };
}

/** One grid below the other, with empty rows between. */
export function stacked(above: SheetGrid, below: SheetGrid, gap: number): SheetGrid {
  const rows = [...above.rows, ...Array.from({ length: gap }, () => undefined), ...below.rows];
  return { name: above.name, rows };
}

/** One grid right of the other, with empty columns between. */
export function sideBySide(left: SheetGrid, right: SheetGrid, gap: number): SheetGrid {
  const from = widthOf(left) + gap;
  const height = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = left.rows[row] ?? [];
    return [...cells, ...emptyCells(from - cells.length), ...(right.rows[row] ?? [])];
  });
  return { name: left.name, rows };
}

export function widthOf(grid: SheetGrid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
}

function emptyCells(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function withMerges(grid: SheetGrid, rows: readonly Row[], move: (area: CellArea) => CellArea): SheetGrid {
  return { name: grid.name, rows, ...(grid.merges ? { merges: grid.merges.map(move) } : {}) };
}
