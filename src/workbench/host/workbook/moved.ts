import type { CellArea } from '../../../core/grid/address';
import { columnLetters } from '../../../core/grid/address';
import { mapReferences, sheetOfPrefix } from '../../../core/grid/references';
import { isWholeColumns, isWholeRows, sheetColumns, sheetRows } from './areas';

/** Lines that came (`count` above zero) or went (below) at a 0-based line. */
export interface LineMove {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a formula stands, seen from the sheet whose lines moved. */
export interface FormulaStand {
  /** True where it stands on that sheet, so that references without a sheet's name mean its cells. */
  readonly here: boolean;
  /** That sheet's name. */
  readonly sheetName?: string | undefined;
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
  const to = Math.min(movedLine(last, move) ?? move.at - 1, (rows ? sheetRows : sheetColumns) - 1);
  if (to < from) return null;
  return rows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

/** One end of a reference; without a row it is a column (the A of A:C), without a column a row. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A reference's one or two ends. */
export function cornersOf(reference: string): readonly [Corner, (Corner | undefined)?] {
  const [first, second] = reference.split(':').map((text): Corner => {
    const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
    const row = digits === '' ? null : Number(digits) - 1;
    // The sign of 3 in $3:$5 stands where a column's would.
    return letters === ''
      ? { row, column: null, rowFixed: columnSign !== '' || rowSign !== '', columnFixed: false }
      : { row, column: columnNumber(letters), rowFixed: rowSign !== '', columnFixed: columnSign !== '' };
  });
  return [first ?? { row: null, column: null, rowFixed: false, columnFixed: false }, second];
}

export function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${String(row + 1)}`;
}

function movedReference(reference: string, move: LineMove): string {
  const [first, second] = cornersOf(reference);
  const last = second ?? first;
  const area = movedArea(
    {
      top: Math.min(first.row ?? 0, last.row ?? 0),
      left: Math.min(first.column ?? 0, last.column ?? 0),
      bottom: Math.max(first.row ?? sheetRows - 1, last.row ?? sheetRows - 1),
      right: Math.max(first.column ?? sheetColumns - 1, last.column ?? sheetColumns - 1),
    },
    move,
  );
  if (!area) return '#REF!';
  // A9:A1 stays that way around.
  const up = (first.row ?? 0) > (last.row ?? sheetRows);
  const left = (first.column ?? 0) > (last.column ?? sheetColumns);
  const start: Corner = {
    ...first,
    row: first.row === null ? null : up ? area.bottom : area.top,
    column: first.column === null ? null : left ? area.right : area.left,
  };
  const end: Corner = {
    ...last,
    row: last.row === null ? null : up ? area.top : area.bottom,
    column: last.column === null ? null : left ? area.left : area.right,
  };
  return second ? `${cornerText(start)}:${cornerText(end)}` : cornerText(start);
}

/** True where a reference means cells of the sheet whose lines moved. */
export function meansSheet(prefix: string, { here, sheetName }: FormulaStand): boolean {
  if (prefix === '') return here;
  return sheetName !== undefined && sheetOfPrefix(prefix)?.toLowerCase() === sheetName.toLowerCase();
}

/** A formula afterwards: references to the sheet whose lines moved move with them, all others stay as they are. */
export function movedFormula(formula: string, move: LineMove, stand: FormulaStand): string {
  return mapReferences(formula, (reference, prefix) =>
    meansSheet(prefix, stand) ? movedReference(reference, move) : reference,
  );
}
