/** A cell of a sheet, both parts 0-based: A1 is `{ row: 0, column: 0 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** What a sheet has of them: A1 to XFD1048576. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Whether a sheet has a row of this 0-based number. */
export function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < SHEET_ROWS;
}

/** A number for each cell of a sheet, as the key of a set or map. */
export function cellKey({ row, column }: CellAddress): number {
  return row * SHEET_COLUMNS + column;
}

/** Most tables stand within so many rows and columns of their sheet. */
const SHARED_ROWS = 512;
const SHARED_COLUMNS = 64;
const shared: CellAddress[][] = [];

/**
 * The address of a cell, both parts 0-based. Tables of one form have the same addresses on every sheet: those are made
 * once, as a thousand tables hold a hundred thousand of them.
 */
export function cellAddress(row: number, column: number): CellAddress {
  if (row >= SHARED_ROWS || column >= SHARED_COLUMNS) return { row, column };
  const ofRow = (shared[row] ??= []);
  return (ofRow[column] ??= { row, column });
}

/** A rectangle of cells, 0-based, all four sides inclusive. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 0-based column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 name of a cell: `{ row: 11, column: 5 }` is F12. */
export function toA1(cell: CellAddress): string {
  return columnLetters(cell.column) + String(cell.row + 1);
}

/** The A1 name of an area: A1:F2, or A1 for a single cell. */
export function areaToA1(area: CellArea): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The same as names and charts take it: $A$1:$F$2. */
export function absoluteArea(area: CellArea): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/**
 * Reads an A1 name of one cell, with or without $ signs.
 * Returns null where the text names no cell of a sheet.
 */
export function fromA1(text: string): CellAddress | null {
  // Read by hand: every cell of every file comes through here, and an expression takes several times as long.
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  if (at === letters || at - letters > 3 || column > SHEET_COLUMNS) return null;
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  const digits = at;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at - digits === 7) return null;
    row = row * 10 + digit;
  }
  if (at === digits || text.charCodeAt(digits) === 48 || row > SHEET_ROWS) return null;
  return { row: row - 1, column: column - 1 };
}

const DOLLAR = 36;

/** 1 for A or a, 26 for Z or z, 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** A sheet's name as a formula needs it: quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
