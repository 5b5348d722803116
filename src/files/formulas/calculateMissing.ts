import type { CellAddress, CellArea } from '../../core/grid/address';
import { displayedText } from '../../core/grid/displayedText';
import { filledIndexes, type CellValue, type GridCell, type SheetGrid } from '../../core/grid/SheetGrid';
import { evaluate } from './evaluate';

/** So many cells are looked at for all formulas of a workbook together; a real one needs a thousandth of it. */
const MOST_CELLS = 1_000_000;

/** Reading so much of a formula takes about as long as looking at a cell. */
const LETTERS_A_CELL = 8;

/** A formula that rests on a longer chain of formulas is not evaluated. */
const LONGEST_CHAIN = 50;

/**
 * Fills in the results of formulas that were written but never calculated, as programs write them: Excel would show a
 * sum where the file has none. A formula that `evaluate` does not know shows its own text, so that nobody takes the cell
 * for a blank one. Returns the grids as they are where every formula has its result.
 */
export function calculateMissing(grids: readonly SheetGrid[]): SheetGrid[] {
  const sheets = grids.map((grid) => ({ grid, cells: uncalculatedCells(grid) }));
  if (sheets.every(({ cells }) => cells.length === 0)) return [...grids];
  const copies = sheets.map(({ grid, cells }) => copyRows(grid.rows, cells));
  const bySheet = new Map(grids.map((grid, index) => [grid.name.toLowerCase(), copies[index] ?? []]));
  let budget = MOST_CELLS;
  let chain = 0;

  function calculated(own: Lines, cell: GridCell): GridCell {
    const { formula, numberFormat } = cell;
    budget -= (formula?.length ?? 0) / LETTERS_A_CELL;
    const known =
      chain < LONGEST_CHAIN && budget > 0
        ? evaluate(formula ?? '', (sheet, area) =>
            values(sheet === null ? own : bySheet.get(sheet.toLowerCase()), area),
          )
        : undefined;
    return known === undefined
      ? { ...cell, text: asTyped(formula) }
      : { formula, numberFormat, value: known, text: displayedText(known, numberFormat) };
  }

  function values(lines: Lines | undefined, area: CellArea): CellValue[] | undefined {
    if (!lines) return undefined;
    const found: CellValue[] = [];
    for (let row = area.top; row <= Math.min(area.bottom, Math.max(lines.length - 1, area.top)); row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        budget -= 1;
        if (budget < 0) return undefined;
        const cell = settled(lines, row, column);
        if (cell && cell.value === null) return undefined; // an error, or a formula without a result
        found.push(cell?.value ?? null);
      }
    }
    return found;
  }

  /** The cell with its result. While that is worked out it shows its formula, so that a circle ends. */
  function settled(lines: Lines, row: number, column: number): GridCell | undefined {
    const line = lines[row];
    const cell = line?.[column];
    if (!line || !cell || !isUncalculated(cell)) return cell;
    line[column] = { ...cell, text: asTyped(cell.formula) };
    chain += 1;
    const result = calculated(lines, cell);
    chain -= 1;
    line[column] = result;
    return result;
  }

  return sheets.map(({ grid, cells }, index) => {
    const lines = copies[index] ?? [];
    for (const { row, column } of cells) settled(lines, row, column);
    return { ...grid, rows: lines };
  });
}

/** What a file puts before names of newer functions and before those of LET and LAMBDA; nobody sees it in Excel. */
const FILE_PREFIX = /\b_xl(?:fn|ws|pm|udf)\./g;

const asTyped = (formula: string | null) => (formula ?? '').replace(FILE_PREFIX, '');

type Lines = readonly ((GridCell | undefined)[] | undefined)[];

function uncalculatedCells({ rows }: SheetGrid): CellAddress[] {
  const cells: CellAddress[] = [];
  for (const row of filledIndexes(rows)) {
    const line = rows[row] ?? [];
    for (const column of filledIndexes(line)) {
      const cell = line[column];
      if (cell && isUncalculated(cell)) cells.push({ row, column });
    }
  }
  return cells;
}

/** The rows with new ones in place of those that hold such cells. */
function copyRows(rows: SheetGrid['rows'], cells: readonly CellAddress[]): Lines {
  const copies: (GridCell | undefined)[][] = [];
  Object.assign(copies, rows);
  const changing = new Set(cells.map(({ row }) => row));
  for (const row of changing) copies[row] = Object.assign([], rows[row]);
  return copies;
}

/** A formula whose result is an empty text has the value ''; an error has its name as text. */
function isUncalculated({ formula, value, text }: GridCell): boolean {
  return formula !== null && value === null && text === '';
}
