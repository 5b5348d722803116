/** A cell of a sheet, both parts 0-based: A1 is `{ row: 0, column: 0 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
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

/**
 * Reads an A1 name of one cell, with or without $ signs.
 * Returns null where the text names no cell of a sheet (16,384 columns, 1,048,576 rows).
 */
export function fromA1(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > 16_384 || row > 1_048_576) return null;
  return { row: row - 1, column: column - 1 };
}

/** A sheet's name as a formula needs it: quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
