import { cellAddress, type CellAddress } from '../../grid/address';
import { filledIndexes, type GridCell, type SheetGrid } from '../../grid/SheetGrid';
import { placeFrom } from '../../grid/ascending';
import { trim } from '../../text/characters';
import { isColumnsHeader, isTargetsHeader } from './headerRows';
import { startParting } from './equalNeighbours';
import { joinedLabel } from './joinedLabel';
import { mergesOf, type Merges } from './merges';
import type { Run } from './Run';
import { mayBeSplit } from '../labels/splitLabels';
import type { Readers } from './readers';

/** A sheet, or the columns of it that one table takes, as the readers look at it. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly left: number;
  readonly right: number;
  readonly readers: Readers;
  /** The filled cells of a row from left to right, the first MOST_RUNS of them; each row is read once. */
  runs(row: number): readonly Run[];
  /** All of them, however many: of tables side by side each takes few, all together any number. */
  allRuns(row: number): readonly Run[];
  /** Whether a row heads the columns of an indicator block. */
  isHeader(row: number): boolean;
  /** The rows in which anything stands, ascending: a sheet may have a million between two of them. */
  filledRows(): readonly number[];
  readonly merges: Merges;
}

/**
 * No table has more columns. The readers compare the texts of a row with one another: what a row of 16,384 texts costs
 * them must not grow with the square of it. What stands further right is told as a text without a place.
 */
export const MOST_RUNS = 512;

const SHORT = 256;

const NO_RUNS: readonly Run[] = [];
const NO_FILLED: readonly number[] = [];
const NO_ROWS: readonly (readonly Run[] | undefined)[] = [];

/** Looks at a whole sheet. */
export function viewSheet(grid: SheetGrid, readers: Readers): SheetView {
  return viewOf({ grid, readers, merges: mergesOf(grid) }, 0, Number.MAX_SAFE_INTEGER, null, readers.sheet);
}

/**
 * The columns from `left` to `right` (0-based, inclusive) of a view. `within`: its rows in which anything of them may stand,
 * ascending, so that of many tables on a sheet none looks through the rows of the others.
 */
export function viewColumns(
  view: SheetView,
  left: number,
  right: number,
  within: readonly number[],
): SheetView {
  return viewOf(view, Math.max(left, view.left), Math.min(right, view.right), within, null);
}

function viewOf(
  { grid, readers, merges }: Pick<SheetView, 'grid' | 'readers' | 'merges'>,
  left: number,
  right: number,
  within: readonly number[] | null,
  sheets: { rows: readonly (readonly Run[] | undefined)[] } | null,
): SheetView {
  // Lists that grow from nothing are copied again and again; most sheets are short.
  const length = Math.min(grid.rows.length, SHORT);
  const rows = new Array<readonly Run[] | undefined>(length);
  // Of a long sheet nothing is kept: it must be free once it was read.
  const before = sheets?.rows ?? NO_ROWS;
  if (sheets) sheets.rows = grid.rows.length > SHORT ? NO_ROWS : rows;
  const headers = new Array<boolean | undefined>(length);
  const buffer: Run[] = [];
  const joined = (row: number): readonly Run[] =>
    readRuns(grid, readers, row, left, right, buffer, before[row] ?? NO_RUNS);
  const parted = startParting({ grid, readers, isHeader: (row) => isHeaderOf(row, joined) });
  const allRuns = (row: number): readonly Run[] => parted(joined(row));
  const read = (row: number): readonly Run[] => {
    const all = allRuns(row);
    return (rows[row] = all.length > MOST_RUNS ? all.slice(0, MOST_RUNS) : all);
  };
  const runs = (row: number): readonly Run[] => rows[row] ?? read(row);
  let filled: readonly number[] | null = null;
  return {
    grid,
    left,
    right,
    readers,
    runs,
    allRuns: (row) => {
      const first = runs(row);
      return first.length < MOST_RUNS ? first : allRuns(row);
    },
    isHeader: (row) => (headers[row] ??= isHeaderOf(row, runs)),
    filledRows: () => (filled ??= (within ?? filledIndexes(grid.rows)).filter((row) => runs(row).length > 0)),
    merges,
  };
}

function isHeaderOf(row: number, runsOf: (row: number) => readonly Run[]): boolean {
  return isColumnsHeader(runsOf(row)) || isTargetsHeader(row, runsOf);
}

/**
 * `buffer` is scratch space: an array that grows from nothing keeps room for a dozen more, in every row. `before` are the
 * runs of the same row of the sheet before: forms of one kind print the same labels at the same places, and what is the
 * same there is neither looked up nor made anew.
 */
function readRuns(
  grid: SheetGrid,
  readers: Readers,
  row: number,
  left: number,
  right: number,
  buffer: Run[],
  before: readonly Run[],
): readonly Run[] {
  const cells = grid.rows[row];
  if (!cells) return NO_RUNS;
  let count = 0;
  let known = 0;
  const last = Math.min(right, cells.length - 1);
  const places = last - left < WIDE ? null : filledIndexes(cells);
  let place = 0;
  for (let column = left; column <= last; column++) {
    if (places) {
      while ((places[place] ?? last) < column) place++;
      column = places[place] ?? last;
    }
    const text = cells[column]?.text;
    const trimmed = trim(text ?? '');
    if (text === undefined || trimmed === '') continue;
    let end = column;
    while (end < last && cells[end + 1]?.text === text) end++;
    if (end === column && mayBeSplit(text)) {
      const whole = joinedLabel(cells, column, last);
      if (whole) {
        const { text: trimmed, end } = whole;
        const label = readers.label(trimmed);
        buffer[count++] = { row, column, end, text: trimmed, trimmed, inPieces: true, label };
        column = whole.end;
        continue;
      }
    }
    const like = before[count];
    if (like?.column === column && like.text === text && like.end === end) {
      known++;
      buffer[count++] = like;
    } else buffer[count++] = { row, column, end, text, trimmed, inPieces: false, label: readers.label(text) };
    column = end;
  }
  if (count === 0) return NO_RUNS;
  return known === count && count === before.length ? before : buffer.slice(0, count);
}

/** Of more columns mostly gaps are passed. */
const WIDE = 512;

/** The nearest row below (or above, with step -1) in which anything stands; null where there is none. */
export function filledRow(view: SheetView, row: number, step: 1 | -1 = 1): number | null {
  const beside = row + step;
  if (beside >= 0 && view.runs(beside).length > 0) return beside;
  const rows = view.filledRows();
  const place = placeFrom(rows, step === 1 ? row + 1 : row);
  return rows[step === 1 ? place : place - 1] ?? null;
}

/** The rows from `from` to `to` (0-based, inclusive) in which anything stands, ascending. */
export function filledRowsBetween(view: SheetView, from: number, to: number): readonly number[] {
  // In a list most projects have one row.
  if (from === to) return view.runs(from).length > 0 ? [from] : NO_FILLED;
  const rows = view.filledRows();
  return rows.slice(placeFrom(rows, from), placeFrom(rows, to + 1));
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

/** In a row of more texts the cells are looked at: to go through so many texts for each of them takes their square. */
const FEW = 12;

/**
 * The text at a place without blanks at its ends, '' for nothing. The runs of a row are at hand and trimmed, its cells are
 * as the file left them.
 */
export function trimmedAt(view: SheetView, row: number, column: number): string {
  const runs = view.runs(row);
  if (runs.length > FEW) return trimmedCell(view, row, column);
  for (const run of runs) {
    if (run.end < column) continue;
    if (run.column > column) break;
    return run.inPieces ? trimmedCell(view, row, column) : run.trimmed;
  }
  return '';
}

function trimmedCell(view: SheetView, row: number, column: number): string {
  return trim(cellAt(view, row, column)?.text ?? '');
}

/** So many columns are looked at one by one; further right the texts of the row are. */
const NARROW = 16;

/** The first filled column of a row from `from` to `to` (0-based, inclusive); -1 for none. */
export function filledColumn(view: SheetView, row: number, from: number, to: number): number {
  const runs = view.runs(row);
  const far = runs.length > FEW ? from + NARROW : from;
  for (let column = from; column <= to && column < far; column++) {
    if (trimmedCell(view, row, column) !== '') return column;
  }
  if (to < far) return -1;
  for (const run of runs) {
    if (run.column > to) break;
    if (run.end < far) continue;
    if (!run.inPieces) return Math.max(run.column, far);
    for (let column = Math.max(run.column, far); column <= run.end && column <= to; column++) {
      if (trimmedCell(view, row, column) !== '') return column;
    }
  }
  return -1;
}

export function addressOf(run: Run): CellAddress {
  return cellAddress(run.row, run.column);
}
