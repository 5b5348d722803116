import { textCell, type GridCell, type SheetGrid } from '../../src/core/grid/SheetGrid';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A sheet from its rows of texts; '' is an empty cell, a plain number is held as a number. */
export function gridOf(rows: readonly (readonly string[])[], name = 'Sheet1'): SheetGrid {
  return { name, rows: rows.map((row) => row.map(cellOf)) };
}

function cellOf(text: string): GridCell | undefined {
  if (text === '') return undefined;
  return NUMBER.test(text)
    ? { value: Number(text), text, formula: null, numberFormat: 'General' }
    : textCell(text);
}

/** Rows from text: a line a row, cells parted by |, \n a line break within a cell; blanks around a cell are left out. */
export function rowsOf(text: string): string[][] {
  return text.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));
}
