import { columnLetters, fromA1, toA1, type CellAddress } from '../../core/grid/address';
import { mapReferences } from '../../core/grid/references';

/**
 * A formula as it reads in another cell (a shared formula, one that is copied): relative references move with the cell, $
 * stays, text in quotes and names of sheets and functions are left alone. A reference pushed off the sheet becomes #REF!, as
 * in Excel.
 */
export function moveFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  if (down === 0 && right === 0) return formula;
  return mapReferences(formula, (reference) => {
    const ends = reference.split(':').map((end) => movedEnd(end, down, right));
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

/** A cell, the A of A:C or the 3 of 3:5; null where it would stand off the sheet. */
function movedEnd(end: string, down: number, right: number): string | null {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  const rowFixed = rowSign !== '' || (letters === '' && columnSign !== '');
  const cell = fromA1(`${letters === '' ? 'A' : letters}${digits === '' ? '1' : digits}`);
  if (!cell) return end;
  const row = rowFixed || digits === '' ? cell.row : cell.row + down;
  const column = columnSign !== '' || letters === '' ? cell.column : cell.column + right;
  if (row < 0 || column < 0 || fromA1(toA1({ row, column })) === null) return null;
  const columnText = letters === '' ? '' : `${columnSign}${columnLetters(column)}`;
  return digits === '' ? columnText : `${columnText}${rowFixed ? '$' : ''}${row + 1}`;
}
