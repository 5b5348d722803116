import { toA1, type CellAddress, type CellArea } from '../../core/grid/address';
import type { FinishedRow, FinishedRows } from '../../core/indicatorRows/RowsPlan';
import { cellSize } from '../exchange/planSize';

/** The areas of a row that are copied over. */
export function piecesOf({ row, copied }: FinishedRow): CellArea[] {
  return copied.map(({ first, last }) => ({ top: row, bottom: row, left: first, right: last }));
}

/** Every cell of an area, row by row. */
export function cellsIn({ top, bottom, left, right }: CellArea): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** The cells above, below, left and right of some that are none of them. */
export function around(cells: readonly CellAddress[]): CellAddress[] {
  const inside = new Set(cells.map(toA1));
  const near = cells.flatMap(({ row, column }) => [
    { row: row - 1, column },
    { row: row + 1, column },
    { row, column: column - 1 },
    { row, column: column + 1 },
  ]);
  const found = near.filter((cell) => cell.row >= 0 && cell.column >= 0 && !inside.has(toA1(cell)));
  return [...new Map(found.map((cell) => [toA1(cell), cell])).values()];
}

/** About what the question about a cell takes that is copied over, with its looks and those of the cells around it. */
const COPIED = 10_000;

/** About what the largest request for a plan takes: the one that looks. */
export function finishSize({ rows, texts, sums }: FinishedRows): number {
  const copied = rows.flatMap((row) => piecesOf(row).flatMap(cellsIn)).length;
  const written = [...texts.map(({ text, before }) => text + before), ...sums.map(({ after }) => after)];
  return copied * COPIED + written.reduce((sum, text) => sum + cellSize(text), cellSize(''));
}
