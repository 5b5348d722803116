import type { CellArea } from '../core/grid/address';

/** How many cells one piece of a large sheet has: four properties of each stay well below 5 MB. */
const CELLS_AT_ONCE = 60_000;

/** A sheet's block that is read without asking how large the sheet is: forms are narrow and short. */
export const FIRST_BLOCK: CellArea = { top: 0, left: 0, bottom: 1_999, right: 99 };

/** What of `used` lies outside the first block, in pieces that fit into one exchange each. */
export function beyondFirstBlock(used: CellArea): CellArea[] {
  const below = { ...used, top: Math.max(used.top, FIRST_BLOCK.bottom + 1) };
  const beside = {
    ...used,
    bottom: Math.min(used.bottom, FIRST_BLOCK.bottom),
    left: Math.max(used.left, FIRST_BLOCK.right + 1),
  };
  return [...pieces(below), ...pieces(beside)];
}

/** Cuts an area into pieces of whole rows (or parts of one, where a row alone is too long); [] for an empty area. */
export function pieces(area: CellArea): CellArea[] {
  const columns = area.right - area.left + 1;
  if (columns < 1 || area.bottom < area.top) return [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const cut: CellArea[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    cut.push({ ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) });
  }
  return cut;
}

/** Gathers pieces, in order, into groups that fit into one exchange each. */
export function groupPieces<T extends { readonly area: CellArea }>(list: readonly T[]): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const piece of list) {
    const { top, left, bottom, right } = piece.area;
    const cells = (bottom - top + 1) * (right - left + 1);
    if (cells > room || groups.length === 0) {
      groups.push([]);
      room = CELLS_AT_ONCE;
    }
    groups.at(-1)?.push(piece);
    room -= cells;
  }
  return groups;
}
