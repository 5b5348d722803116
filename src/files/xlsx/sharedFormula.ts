import { columnLetters, fromA1, toA1, type CellAddress } from '../../core/grid/address';

/**
 * A shared formula as it reads in another cell: relative references move with the cell, $ stays, text in quotes and
 * names of sheets and functions are left alone. A reference pushed off the sheet becomes #REF!, as in Excel.
 */
export function moveFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  return formula.replace(TOKEN, (token, reference: string | undefined) => {
    if (reference === undefined) return token;
    const cell = fromA1(reference);
    if (!cell) return token;
    const columnFixed = reference.startsWith('$');
    const rowFixed = reference.lastIndexOf('$') > 0;
    const row = rowFixed ? cell.row : cell.row + down;
    const column = columnFixed ? cell.column : cell.column + right;
    if (fromA1(row < 0 || column < 0 ? '' : toA1({ row, column })) === null) return '#REF!';
    return `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row + 1}`;
  });
}

/** Texts and quoted names of sheets are passed over; a word before ( or ! is a function or a sheet. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
