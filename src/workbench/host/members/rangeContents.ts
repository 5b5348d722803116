import type { CellArea } from '../../../core/grid/address';
import { HostError, invalidArgument } from '../protocol/HostError';
import { columnCount, contains, intersection, rowCount, sameArea } from '../workbook/areas';
import { coerce } from '../workbook/coerce';
import type { Cell, CellWrite, Sheet } from '../workbook/Workbook';
import type { RangeTarget } from './Session';
import { formulaArgument } from './formulaArgument';
import { guardContents } from './guards';
import { notifyChanged } from './notify';

/** More than Excel answers in one go. */
const mostCells = 5_000_000;

/** Reads something of every cell, row by row. */
export function readGrid(range: RangeTarget, read: (row: number, column: number) => unknown): unknown[][] {
  const { area } = range;
  if (rowCount(area) * columnCount(area) > mostCells) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** What a property of many cells was set to: an array of the range's size, or one value for all. */
export function gridArgument(range: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const { area } = range;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((line) => Array.isArray(line) && line.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

type Input = string | number | boolean | null;

function isInput(value: unknown): value is Input {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The longest text that a cell of Excel takes. */
const longestText = 32_767;

/** A cell inside a merged area that isn't its first takes nothing. */
function isCovered(merges: readonly CellArea[], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return merges.some((merge) => contains(merge, cell) && (merge.top !== row || merge.left !== column));
}

/** What is written must be a formula that Excel takes, where it is one. */
function checked({ session }: RangeTarget, write: CellWrite | null): CellWrite | null {
  if (!write?.formula) return write;
  return { ...write, formula: formulaArgument(session, write.formula, 'cell') };
}

/** `values = …` and `formulas = …`: the two differ in what they read, not in what they write. */
export function writeContents(range: RangeTarget, value: unknown): void {
  const { session, sheet, area } = range;
  guardContents(range);
  const input = gridArgument(range, value);
  const merges = sheet.merges().filter((merge) => intersection(merge, area));
  const single = sameArea(area, { ...area, bottom: area.top, right: area.left });
  const before = single ? sheet.cell(area.top, area.left) : null;
  session.workbook.quietly(() => {
    sheet.write(area, (row, column) => {
      const content = input(row, column) ?? null;
      if (!isInput(content)) throw invalidArgument('A cell takes a text, a number, true, false or null.');
      if (typeof content === 'string' && content.length > longestText) {
        throw invalidArgument(`A cell takes at most ${String(longestText)} characters.`);
      }
      if (merges.length > 0 && isCovered(merges, row, column)) return null;
      return checked(range, coerce(content, sheet.style(row, column).format));
    });
  });
  const after = sheet.cell(area.top, area.left);
  notifyChanged(
    session,
    sheet.id,
    area,
    'RangeEdited',
    'ThisLocalAddin',
    before ? { before, after } : undefined,
  );
}

/** `values` of a cell: an empty one is '', an error its text. */
export const valueOf = (cell: Cell): string | number | boolean => cell.value ?? '';

/** `formulas` of a cell: the formula, or else the value. */
export const formulaOf = (cell: Cell): string | number | boolean => cell.formula ?? valueOf(cell);

/** The width that a cell's text has: of all its columns, where it is the first of a merged area. */
export function roomOf(sheet: Sheet, merges: MergesByCell, row: number, column: number): number {
  const last = merges.get(row)?.get(column)?.right ?? column;
  let room = 0;
  for (let at = column; at <= last; at += 1) room += sheet.columnWidth(at);
  return room;
}

/** Merged areas by the row and the column of their first cell: a long form has tens of thousands of them. */
export type MergesByCell = ReadonlyMap<number, ReadonlyMap<number, CellArea>>;

export function mergesByCell(merges: readonly CellArea[]): MergesByCell {
  const rows = new Map<number, Map<number, CellArea>>();
  for (const area of merges) {
    const columns = rows.get(area.top) ?? new Map<number, CellArea>();
    rows.set(area.top, columns.set(area.left, area));
  }
  return rows;
}
