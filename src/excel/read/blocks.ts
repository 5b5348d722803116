import type { CellArea } from '../../core/grid/address';

/** How many cells one piece of a large sheet has: four properties of each stay well below 5 MB. */
const CELLS_AT_ONCE = 60_000;

/** So many cells of one sheet are read: a list of a whole province's projects has fewer. */
export const MOST_CELLS = 3_000_000;

/** A sheet's block that is read without asking how large the sheet is: forms are narrow and short. */
export const FIRST_BLOCK: CellArea = { top: 0, left: 0, bottom: 1_999, right: 99 };

const rowsOf = ({ top, bottom }: CellArea) => bottom - top + 1;
const columnsOf = ({ left, right }: CellArea) => right - left + 1;

/** How many cells an area has; nothing where it ends before it begins. */
export const cellsIn = (area: CellArea) => Math.max(0, rowsOf(area)) * Math.max(0, columnsOf(area));

/** More than one exchange takes. */
export const tooLargeForOne = (area: CellArea) => cellsIn(area) > CELLS_AT_ONCE;

/** What of `used` lies outside the first block: below it, and beside it. */
export function beyondFirstBlock(used: CellArea): CellArea[] {
  const below = { ...used, top: Math.max(used.top, FIRST_BLOCK.bottom + 1) };
  const beside = {
    ...used,
    bottom: Math.min(used.bottom, FIRST_BLOCK.bottom),
    left: Math.max(used.left, FIRST_BLOCK.right + 1),
  };
  return [below, beside].filter((area) => cellsIn(area) > 0);
}

/** Cuts an area into pieces of whole rows that fit into one exchange each; [] for an empty area. */
export function pieces(area: CellArea): CellArea[] {
  if (cellsIn(area) === 0) return [];
  return cut(area, Math.max(1, Math.floor(CELLS_AT_ONCE / columnsOf(area))));
}

/** Up to sixteen strips of about one height. */
export function strips(area: CellArea): CellArea[] {
  return cut(area, Math.ceil(rowsOf(area) / 16));
}

function cut(area: CellArea, rows: number): CellArea[] {
  const all: CellArea[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    all.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return all;
}

/** The upper and the lower half; of a single row the left and the right one. One cell has no halves. */
function halves(area: CellArea): CellArea[] {
  if (rowsOf(area) > 1) {
    const middle = area.top + Math.floor(rowsOf(area) / 2);
    return [
      { ...area, bottom: middle - 1 },
      { ...area, top: middle },
    ];
  }
  if (columnsOf(area) === 1) return [];
  const middle = area.left + Math.floor(columnsOf(area) / 2);
  return [
    { ...area, right: middle - 1 },
    { ...area, left: middle },
  ];
}

/** Gathers pieces, in order, into groups that fit into one exchange each. */
export function groupPieces<T extends { readonly area: CellArea }>(list: readonly T[]): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const piece of list) {
    const cells = cellsIn(piece.area);
    if (cells > room || groups.length === 0) {
      groups.push([]);
      room = CELLS_AT_ONCE;
    }
    groups.at(-1)?.push(piece);
    room -= cells;
  }
  return groups;
}

/** In two: the first and the second of several, or the halves of the only one; [] of one cell. */
export function inHalves<T extends { readonly area: CellArea }>(group: readonly T[]): T[][] {
  const [only] = group;
  if (group.length === 1 && only) return halves(only.area).map((area) => [{ ...only, area }]);
  const middle = Math.ceil(group.length / 2);
  return [group.slice(0, middle), group.slice(middle)];
}

/** Of a range whose place and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  const [bottom, right] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1];
  return { top: rowIndex, left: columnIndex, bottom, right };
}
