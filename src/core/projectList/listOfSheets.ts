import { filledIndexes, type GridCell, type SheetGrid } from '../grid/SheetGrid';
import { decimalOfNumber } from '../money/decimal';
import type { TableStandard } from '../standards/TableStandard';
import { readAmount } from '../value/readAmount';
import type { ListRow } from './pastedRows';
import { readProjectRows } from './readProjectRows';

/** What a cell says: of a number all of its digits, and not those alone that its format shows, with the unit that it shows. */
function saidBy({ value, text }: GridCell): string {
  if (typeof value !== 'number') return text;
  const [ofWan, ofYuan] = [readAmount({ value, text }, '万元'), readAmount({ value, text }, '元')];
  if (ofWan.amount === null || decimalOfNumber(value) === text) return text;
  return ofWan.unit === ofYuan.unit ? ofWan.amount + ofWan.unit : ofWan.amount;
}

/** The rows of a sheet; what is merged over several of them stands in each. */
function rowsOf({ rows, merges = [] }: SheetGrid): ListRow[] {
  const texts = filledIndexes(rows).map((row) => ({
    line: row + 1,
    cells: Array.from(rows[row] ?? [], (cell) => (cell ? saidBy(cell) : '')),
  }));
  const byLine = new Map(texts.map((row) => [row.line, row.cells]));
  for (const { top, left, bottom } of merges) {
    const text = byLine.get(top + 1)?.[left] ?? '';
    if (text === '') continue;
    for (let row = top + 1; row <= bottom; row++) {
      const cells = byLine.get(row + 1);
      if (cells) cells[left] = text;
    }
  }
  return texts;
}

/** The rows of that sheet of a workbook which lists the most projects; a cover or notes may stand before it. */
export function listOfSheets(grids: readonly SheetGrid[], standard: TableStandard): ListRow[] {
  let most: { readonly rows: ListRow[]; readonly found: number } = { rows: [], found: -1 };
  for (const grid of grids) {
    const rows = rowsOf(grid);
    const { projects, hasHead } = readProjectRows(rows, standard);
    const found = hasHead ? projects.length + 1 : 0;
    if (found > most.found) most = { rows, found };
  }
  return most.rows;
}
