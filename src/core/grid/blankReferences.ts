import { fromA1 } from './address';
import { someFilled, type GridCell, type SheetGrid } from './SheetGrid';

/** =B2, =+$B$2, =封面!B2, ='基本 信息'!B2. */
const REFERENCE = /^=\+?(?:(?:'((?:[^']|'')+)'|([^\s'!=+*/&(),-]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Asked of every cell of every sheet; hardly any sheet has one. */
function holdsZeroOfFormula(row: readonly (GridCell | undefined)[]): boolean {
  return someFilled(row, isZeroOfFormula);
}

function isZeroOfFormula({ value, formula }: GridCell): boolean {
  return value === 0 && formula !== null;
}

/** A chain of references is followed so far. */
const LONGEST_CHAIN = 8;

/**
 * Gives each of the sheets without the 0 that a reference to a blank cell shows: Excel makes a number of what nobody has
 * filled in. Only where the blank cell itself is among the sheets; a sheet without such a cell is given back as it is.
 */
export function withoutBlankReferences(grids: readonly SheetGrid[]): (grid: SheetGrid) => SheetGrid {
  const byName = new Map<string, SheetGrid>();
  const isBlank = (cell: GridCell | undefined, own: SheetGrid, steps: number): boolean => {
    if (!cell) return true;
    if (cell.formula === null) return cell.value === null && cell.text === '';
    if (cell.value !== 0 || steps === 0) return false;
    const [, quoted, plain, column = '', row = ''] = REFERENCE.exec(cell.formula) ?? [];
    const at = fromA1(column + row);
    if (!at) return false;
    if (byName.size === 0) for (const grid of grids) byName.set(grid.name, grid);
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = name === undefined ? own : byName.get(name);
    return sheet !== undefined && !sheet.unread && isBlank(sheet.rows[at.row]?.[at.column], sheet, steps - 1);
  };
  const bringsBlank = (cell: GridCell, grid: SheetGrid): boolean =>
    isZeroOfFormula(cell) && isBlank(cell, grid, LONGEST_CHAIN);

  return (grid) => {
    if (!someFilled(grid.rows, holdsZeroOfFormula)) return grid;
    if (!someFilled(grid.rows, (row) => someFilled(row, (cell) => bringsBlank(cell, grid)))) return grid;
    const rows = grid.rows.map((row) =>
      row?.map((cell) => (cell && bringsBlank(cell, grid) ? { ...cell, value: null, text: '' } : cell)),
    );
    return { ...grid, rows };
  };
}
