import type { CellArea } from './address';

/** What a cell holds: an error value (`#REF!`, `#N/A`) comes as its text in `text`, with a null value. */
export type CellValue = string | number | boolean | null;

/** One cell as read. The four are different things: 90% may be the number 0.9 with the format 0%. */
export interface GridCell {
  readonly value: CellValue;
  /** The text that a person sees, as the number format shows it; never ####. */
  readonly text: string;
  /** With its leading =, or null. */
  readonly formula: string | null;
  /** The format code, "General" or "@" among them. */
  readonly numberFormat: string;
}

/** Rows or columns that lie side by side, 0-based from A1, both ends included. */
export interface IndexRange {
  readonly first: number;
  readonly last: number;
}

/**
 * One sheet as read, by Excel or from a file.
 * `rows[r]?.[c]` is the cell at row r, column c, both 0-based from A1; a cell that was never filled is undefined.
 */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  /** How the sheet is hidden, veryHidden so that only a program can show it; absent where people see it. */
  readonly visibility?: 'hidden' | 'veryHidden';
  /** Hidden rows and columns, by hand, by a filter or by a size of nothing; absent where there are none or nobody can tell. */
  readonly hiddenRows?: readonly IndexRange[];
  readonly hiddenColumns?: readonly IndexRange[];
  /**
   * Why nothing of the sheet could be read: the file lacks it, it holds pictures and no cells, or a row that no sheet can
   * have ('no-row'); 'refused' where Excel did not hand it over, or not all of it.
   */
  readonly unread?: 'missing' | 'picture' | 'no-row' | 'refused';
  /** Optional help: Excel cannot be trusted to tell them, so recognition must work without. */
  readonly merges?: readonly CellArea[];
}

/** Whether one of the ranges, ascending, holds the index. */
export function isInRanges(ranges: readonly IndexRange[] | undefined, index: number): boolean {
  let [low, high] = [0, ranges?.length ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges?.[middle]?.last ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return (ranges?.[low]?.first ?? Infinity) <= index;
}

/** Puts one more index or range behind the others; what touches the last of them makes it longer. */
export function addRange(ranges: IndexRange[], first: number, last: number = first): void {
  const before = ranges.at(-1);
  if (before && before.last + 1 === first) ranges[ranges.length - 1] = { first: before.first, last };
  else ranges.push({ first, last });
}

/** The text that a person sees in a cell, '' for an empty one. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.text ?? '';
}

/** A row or sheet of this length is walked from end to end; in a longer one mostly gaps would be passed. */
const SHORT = 512;

/**
 * The indexes of what is there in a row or in the rows of a sheet, ascending. It takes as long as there are entries, however
 * far out they stand: one cell at XFD1048576 must not cost a million steps.
 */
export function filledIndexes(list: readonly unknown[]): number[] {
  const indexes: number[] = [];
  if (list.length <= SHORT) {
    for (let index = 0; index < list.length; index++) if (list[index] !== undefined) indexes.push(index);
  } else {
    for (const key of Object.keys(list)) if (list[Number(key)] !== undefined) indexes.push(Number(key));
  }
  return indexes;
}

/** Whether anything that is there in a row or in the rows of a sheet passes a test; as quick as `filledIndexes`. */
export function someFilled<T>(list: readonly (T | undefined)[], passes: (entry: T) => boolean): boolean {
  if (list.length > SHORT) return filledIndexes(list).some((index) => passes(list[index] as T));
  for (const entry of list) if (entry !== undefined && passes(entry)) return true;
  return false;
}

/** A cell that holds a text only, as a person types it. */
export function textCell(text: string): GridCell {
  return { value: text, text, formula: null, numberFormat: 'General' };
}
