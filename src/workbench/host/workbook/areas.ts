import type { CellArea } from '../../../core/grid/address';
import { areaToA1, columnLetters, fromA1 } from '../../../core/grid/address';
import { sheetPrefix } from './formulaText';

/** The size of Excel's sheets. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: CellArea = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

export const rowCount = (area: CellArea) => area.bottom - area.top + 1;
export const columnCount = (area: CellArea) => area.right - area.left + 1;
export const isWholeRows = (area: CellArea) => columnCount(area) === sheetColumns;
export const isWholeColumns = (area: CellArea) => rowCount(area) === sheetRows;

export const sameArea = (a: CellArea, b: CellArea) =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function intersection(a: CellArea, b: CellArea): CellArea | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function union(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const contains = (outer: CellArea, inner: CellArea) =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** What is left of an area without another: up to four pieces. */
export function subtract(area: CellArea, hole: CellArea): CellArea[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: CellArea[] = [];
  if (area.top < cut.top) pieces.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) pieces.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) pieces.push({ ...cut, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) pieces.push({ ...area, top: cut.bottom + 1 });
  return pieces;
}

const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** Reads B2, B2:C4, 3:5 or A:C, with or without $ and a sheet's name in front; null for anything else. */
export function parseArea(text: string): CellArea | null {
  const address = text.trim().replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, '');
  const rows = rowsPattern.exec(address);
  if (rows) {
    const [first, last] = [Number(rows[1]), Number(rows[2])].sort((a, b) => a - b);
    if (first === undefined || last === undefined || last > sheetRows) return null;
    return { top: first - 1, left: 0, bottom: last - 1, right: sheetColumns - 1 };
  }
  const columns = columnsPattern.exec(address);
  if (columns) {
    const first = fromA1(`${columns[1] ?? ''}1`);
    const last = fromA1(`${columns[2] ?? ''}1`);
    if (!first || !last) return null;
    return union(
      { top: 0, left: first.column, bottom: sheetRows - 1, right: first.column },
      { top: 0, left: last.column, bottom: sheetRows - 1, right: last.column },
    );
  }
  const [from = '', to, ...more] = address.split(':');
  const first = fromA1(from);
  const last = to === undefined ? first : fromA1(to);
  if (!first || !last || more.length > 0) return null;
  return union(
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
    { top: last.row, left: last.column, bottom: last.row, right: last.column },
  );
}

/** The sheet's name in front of an address (`'a b'!A1`), unquoted; null where there is none. */
export function sheetNameOf(text: string): string | null {
  const quoted = /^'((?:[^']|'')*)'!/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll("''", "'");
  return /^([^'!]+)!/.exec(text)?.[1] ?? null;
}

/** A1:B2, 1:3 for whole rows, A:C for whole columns. */
export function localAddress(area: CellArea): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return areaToA1(area);
}

/** The address as Excel's `address` gives it, with the sheet's name. */
export function fullAddress(sheetName: string, area: CellArea): string {
  return `${sheetPrefix(sheetName)}${localAddress(area)}`;
}
