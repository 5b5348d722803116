import { cellAddress, SHEET_COLUMNS, type CellAddress } from '../../grid/address';
import { filledIndexes, type GridCell, type SheetGrid } from '../../grid/SheetGrid';
import { isColumnsHeader } from './headerRows';
import type { Run } from './Run';
import { mayBeSplit, piecesOfLabel } from '../labels/splitLabels';
import type { Readers } from './readers';

/** A sheet, or the columns of it that one table takes, as the readers look at it. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly left: number;
  readonly right: number;
  readonly readers: Readers;
  /** The filled cells of a row from left to right; each row is read once. */
  runs(row: number): readonly Run[];
  /** Whether a row heads the columns of an indicator block. */
  isHeader(row: number): boolean;
  /** The rows in which anything stands, ascending: a sheet may have a million between two of them. */
  filledRows(): readonly number[];
  /** Of an area of merged cells its last column, by its first cell; null where no area begins. */
  mergeEnd(row: number, column: number): number | null;
}

const NO_RUNS: readonly Run[] = [];

/** Looks at the columns from `left` to `right` (0-based, inclusive) of a sheet. */
export function viewSheet(
  grid: SheetGrid,
  readers: Readers,
  left = 0,
  right = Number.MAX_SAFE_INTEGER,
): SheetView {
  const rows: (readonly Run[] | undefined)[] = [];
  const headers: (boolean | undefined)[] = [];
  const buffer: Run[] = [];
  const runs = (row: number): readonly Run[] =>
    (rows[row] ??= readRuns(grid, readers, row, left, right, buffer));
  let filled: readonly number[] | null = null;
  let ends: ReadonlyMap<number, number> | null = null;
  return {
    grid,
    left,
    right,
    readers,
    runs,
    isHeader: (row) => (headers[row] ??= isColumnsHeader(runs(row))),
    filledRows: () => (filled ??= filledIndexes(grid.rows).filter((row) => runs(row).length > 0)),
    mergeEnd: (row, column) => (ends ??= mergeEnds(grid)).get(row * SHEET_COLUMNS + column) ?? null,
  };
}

function mergeEnds({ merges = [] }: SheetGrid): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { top, left, right } of merges) {
    const place = top * SHEET_COLUMNS + left;
    if (!ends.has(place)) ends.set(place, right);
  }
  return ends;
}

/** `buffer` is scratch space: an array that grows from nothing keeps room for a dozen more, in every row. */
function readRuns(
  grid: SheetGrid,
  readers: Readers,
  row: number,
  left: number,
  right: number,
  buffer: Run[],
): readonly Run[] {
  const cells = grid.rows[row];
  if (!cells) return NO_RUNS;
  let count = 0;
  const last = Math.min(right, cells.length - 1);
  const places = last < WIDE ? null : filledIndexes(cells);
  let place = 0;
  for (let column = left; column <= last; column++) {
    if (places) {
      while ((places[place] ?? last) < column) place++;
      column = places[place] ?? last;
    }
    const text = cells[column]?.text;
    if (text === undefined || text === '' || text.trim() === '') continue;
    let end = column;
    while (end < last && cells[end + 1]?.text === text) end++;
    if (end === column && mayBeSplit(text)) {
      const whole = joinedLabel(cells, column, last);
      if (whole) {
        buffer[count++] = { row, column, end: whole.end, text: whole.text, label: readers.label(whole.text) };
        column = whole.end;
        continue;
      }
    }
    buffer[count++] = { row, column, end, text, label: readers.label(text) };
    column = end;
  }
  return count === 0 ? NO_RUNS : buffer.slice(0, count);
}

/** In a wider row mostly gaps are passed. */
const WIDE = 512;

const MOST_PIECES = 7;
/** The pieces of a label stand within so many columns. */
const PIECES_REACH = 64;

/** A label that was split over the filled cells from `column` on; null for any other text. */
function joinedLabel(
  cells: readonly (GridCell | undefined)[],
  column: number,
  last: number,
): { readonly text: string; readonly end: number } | null {
  const texts: string[] = [];
  const columns: number[] = [];
  const reach = Math.min(last, column + PIECES_REACH);
  for (let next = column; next <= reach && texts.length < MOST_PIECES; next++) {
    const text = cells[next]?.text.trim() ?? '';
    if (text === '') continue;
    texts.push(text);
    columns.push(next);
  }
  const count = piecesOfLabel(texts);
  return count < 2 ? null : { text: texts.slice(0, count).join(''), end: columns[count - 1] ?? column };
}

/** The nearest row below (or above, with step -1) in which anything stands; null where there is none. */
export function filledRow(view: SheetView, row: number, step: 1 | -1 = 1): number | null {
  const beside = row + step;
  if (beside >= 0 && view.runs(beside).length > 0) return beside;
  const rows = view.filledRows();
  // The first row at or below `row`; where step is -1 the one before it.
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < (step === 1 ? row + 1 : row)) low = middle + 1;
    else high = middle;
  }
  return rows[step === 1 ? low : low - 1] ?? null;
}

/** The runs of the nearest filled row below or above. */
export function runsNear(view: SheetView, row: number, step: 1 | -1): readonly Run[] {
  const near = filledRow(view, row, step);
  return near === null ? NO_RUNS : view.runs(near);
}

/** The cell at a place of the view's sheet, undefined where nothing stands. */
export function cellAt(view: SheetView, row: number, column: number): GridCell | undefined {
  return column < view.left || column > view.right ? undefined : view.grid.rows[row]?.[column];
}

/** The text at a place without blanks at its ends, '' for nothing. */
export function trimmedAt(view: SheetView, row: number, column: number): string {
  return cellAt(view, row, column)?.text.trim() ?? '';
}

export function addressOf(run: Run): CellAddress {
  return cellAddress(run.row, run.column);
}
