import type { CellArea } from '../../../core/grid/address';
import { columnLetters } from '../../../core/grid/address';
import { isWholeColumns, isWholeRows } from './areas';

/** Lines that came (`count` above zero) or went (below) at a 0-based line. */
export interface LineMove {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a line stands afterwards; null: it is gone. */
export function movedLine(line: number, { at, count }: LineMove): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** An area afterwards: it stretches, shrinks or moves, as in Excel; null: nothing is left. */
export function movedArea(area: CellArea, move: LineMove): CellArea | null {
  const rows = move.axis === 'rows';
  if (rows ? isWholeColumns(area) : isWholeRows(area)) return area;
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const from = movedLine(first, move) ?? move.at;
  const to = movedLine(last, move) ?? move.at - 1;
  if (to < from) return null;
  return rows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowSign: string;
  readonly columnSign: string;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function corner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnNumber(letters), rowSign, columnSign };
}

const written = (at: Corner, row: number, column: number) =>
  `${at.columnSign}${columnLetters(column)}${at.rowSign}${String(row + 1)}`;

function movedReference(reference: string, move: LineMove): string {
  const [from = '', to] = reference.split(':');
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last) return reference;
  const area = movedArea({ top: first.row, left: first.column, bottom: last.row, right: last.column }, move);
  if (!area) return '#REF!';
  const start = written(first, area.top, area.left);
  return to === undefined ? start : `${start}:${written(last, area.bottom, area.right)}`;
}

/** Texts in quotes, names of functions, and references with or without a sheet in front. */
const token =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])/gu;

/**
 * A formula afterwards: references without a sheet's name move or, where `sheetName` is given (a formula that stands
 * elsewhere), those that name this sheet; all others stay as they are.
 */
export function movedFormula(formula: string, move: LineMove, sheetName?: string): string {
  return formula.replace(
    token,
    (whole, sheet: string | undefined, reference: string | undefined, at: number) => {
      if (reference === undefined) return whole;
      if (sheetName === undefined ? sheet !== undefined : !names(sheet, sheetName)) return whole;
      if (at > 0 && /[\p{L}\p{N}_.!$]/u.test(formula.charAt(at - 1))) return whole;
      return `${sheet ?? ''}${movedReference(reference, move)}`;
    },
  );
}

/** True for `'A sheet'!` and the sheet's name. */
function names(prefix: string | undefined, sheetName: string): boolean {
  const name = prefix
    ?.slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return name?.toLowerCase() === sheetName.toLowerCase();
}
