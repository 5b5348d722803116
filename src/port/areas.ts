import type { CellAddress, CellArea } from '../core/grid/address';
import { fromA1 } from '../core/grid/address';

/** The smallest area that holds all cells; null for none. */
export function boundsOf(cells: readonly CellAddress[]): CellArea | null {
  const [first] = cells;
  if (!first) return null;
  let { row: top, column: left, row: bottom, column: right } = first;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** The last column and row of a sheet. */
const LAST = { column: 'XFD', row: '1048576' };

/**
 * The areas of an address that names no sheet: F16, B2:C4, B2,D4, and whole rows (2:4) or columns (B:B). What is no address
 * is left out.
 */
export function areasOf(address: string): CellArea[] {
  return address.split(',').flatMap((each): CellArea[] => {
    const [from = '', to = from] = each.replaceAll('$', '').split(':');
    const first = fromA1(corner(from, 'A', '1'));
    const last = fromA1(corner(to, LAST.column, LAST.row));
    if (!first || !last) return [];
    return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }];
  });
}

/** A cell's name out of that of a cell, of a row or of a column. */
function corner(name: string, column: string, row: string): string {
  if (/^\d+$/.test(name)) return column + name;
  return /^[A-Z]+$/i.test(name) ? name + row : name;
}

/** The cells as few rectangles: runs along a row, joined downwards where the next row has the same run. */
export function rectanglesOf(cells: readonly CellAddress[]): CellArea[] {
  const done: CellArea[] = [];
  let open: CellArea[] = [];
  for (const run of runsOf(cells)) {
    const above = open.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const [joined] = above < 0 ? [] : open.splice(above, 1);
    const stillOpen = open.filter(({ bottom }) => bottom >= run.top - 1);
    done.push(...open.filter(({ bottom }) => bottom < run.top - 1));
    open = [...stillOpen, joined ? { ...joined, bottom: run.bottom } : run];
  }
  return [...done, ...open];
}

/** Unbroken stretches of cells along each row, from the top down. */
function runsOf(cells: readonly CellAddress[]): CellArea[] {
  const runs: CellArea[] = [];
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Neighbours of equal size, 0-based and inclusive: 5, 5, 7 is 5 from 0 to 1 and 7 from 2 to 2. */
export function equalNeighbours(sizes: readonly number[]): { first: number; last: number; size: number }[] {
  const groups: { first: number; last: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const group = groups.at(-1);
    if (group?.size === size) group.last = index;
    else groups.push({ first: index, last: index, size });
  });
  return groups;
}
