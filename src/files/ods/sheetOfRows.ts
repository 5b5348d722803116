import { SHEET_COLUMNS, SHEET_ROWS, type CellArea } from '../../core/grid/address';
import { addRange, type GridCell, type IndexRange, type SheetGrid } from '../../core/grid/SheetGrid';
import { attribute } from '../xml/scanXml';
import { gridCell } from './gridCell';

/** A file may repeat a filled cell or row this often and no more; blank ones cost nothing. */
const MAX_REPEATS = 10_000;

/** A sheet that grows as the elements of its table pass by, in their order. Attributes are those of the element. */
export interface GrowingSheet {
  column: (attributes: string) => void;
  row: (attributes: string) => void;
  cell: (attributes: string, shown: string) => void;
  endRow: () => void;
  end: () => SheetGrid;
}

/** `count` is called for every filled cell, also of repeated ones. */
export function startSheet(name: string, isHidden: boolean, count: () => void): GrowingSheet {
  const rows: (GridCell | undefined)[][] = [];
  const merges: CellArea[] = [];
  const hiddenRows: IndexRange[] = [];
  const hiddenColumns: IndexRange[] = [];
  let columnsSeen = 0;
  let row = 0;
  let rowRepeats = 1;
  let column = 0;

  /** Puts the cell in as often as it is repeated to the right. */
  function place(filled: GridCell, repeats: number): void {
    if (row >= SHEET_ROWS || column >= SHEET_COLUMNS) return;
    const line = (rows[row] ??= []);
    for (let index = 0; index < Math.min(repeats, MAX_REPEATS); index += 1) {
      count();
      line[column + index] = filled;
    }
  }

  return {
    column(attributes) {
      const repeats = repeatsOf(attributes, 'number-columns-repeated', SHEET_COLUMNS - columnsSeen);
      if (isUnseen(attributes)) addRange(hiddenColumns, columnsSeen, columnsSeen + repeats - 1);
      columnsSeen += repeats;
    },
    row(attributes) {
      rowRepeats = repeatsOf(attributes, 'number-rows-repeated', SHEET_ROWS - row);
      column = 0;
      if (isUnseen(attributes)) addRange(hiddenRows, row, row + rowRepeats - 1);
    },
    cell(attributes, shown) {
      const repeats = repeatsOf(attributes, 'number-columns-repeated', SHEET_COLUMNS - column);
      const filled = gridCell(attributes, shown);
      if (filled) place(filled, repeats);
      const across = repeatsOf(attributes, 'number-columns-spanned', SHEET_COLUMNS - column);
      const down = repeatsOf(attributes, 'number-rows-spanned', SHEET_ROWS - row);
      if (across > 1 || down > 1) {
        merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
      }
      column += repeats;
    },
    endRow() {
      const line = rows[row];
      for (let index = 1; line && index < Math.min(rowRepeats, MAX_REPEATS); index += 1) {
        line.forEach(count);
        rows[row + index] = line;
      }
      row += rowRepeats;
    },
    end: () => ({
      name,
      rows,
      merges,
      ...(isHidden && { visibility: 'hidden' as const }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
    }),
  };
}

/** Repetitions as the file states them, but no more than a sheet has room for. */
function repeatsOf(attributes: string, name: string, room: number): number {
  const stated = Number(attribute(attributes, name) ?? 1);
  return stated >= 1 ? Math.min(Math.floor(stated), Math.max(room, 1)) : 1;
}

/** Hidden by hand (collapse) or by a filter. */
function isUnseen(attributes: string): boolean {
  return (
    attributes.includes('visibility') &&
    /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '')
  );
}
