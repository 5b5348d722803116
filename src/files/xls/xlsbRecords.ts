import { SHEET_COLUMNS, SHEET_ROWS } from '../../core/grid/address';

const ROW = 0;
/** Records of a cell, with its column first: blank, number, error, truth value, text, and formulas of each. */
const CELLS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62]);
const MERGE = 176;
const DIMENSION = 148;
/** Records that say how many entries they have, and the bytes of an entry: metadata, and the sheets of other workbooks. */
const COUNTED: ReadonlyMap<number, number> = new Map([
  [51, 8],
  [362, 12],
]);

/**
 * Whether a part of an .xlsb can be handed to the library: its records fill it, and rows, columns and areas lie on a
 * sheet. The library makes as many rows as a part says, whatever it holds.
 */
export function isSoundPart(bytes: Uint8Array, isSheet: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  /** A number of up to `most` bytes with seven bits each; -1 where the part ends before it does. */
  function next(most: number): number {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = bytes[at++];
      if (byte === undefined) return -1;
      value += (byte & 127) * 2 ** (7 * index);
      if (byte < 128) return value;
    }
    return value;
  }
  while (at < bytes.length) {
    const first = bytes[at++] ?? 0;
    const id = first < 128 ? first : (first & 127) + ((bytes[at++] ?? 0) & 127) * 128;
    const length = next(4);
    if (length < 0 || at + length > bytes.length) return false;
    if (isSheet && !liesOnSheet(view, id, at, length)) return false;
    if (!holdsItsEntries(view, id, at, length)) return false;
    at += length;
  }
  return true;
}

/** The library makes as many entries as a record says. */
function holdsItsEntries(view: DataView, id: number, at: number, length: number): boolean {
  const size = COUNTED.get(id);
  return size === undefined || (length >= 4 && view.getUint32(at, true) * size <= length - 4);
}

function liesOnSheet(view: DataView, id: number, at: number, length: number): boolean {
  if (id === ROW) return length >= 4 && view.getUint32(at, true) < SHEET_ROWS;
  if (CELLS.has(id)) return length >= 8 && view.getUint32(at, true) < SHEET_COLUMNS;
  if (id !== MERGE && id !== DIMENSION) return true;
  if (length < 16) return false;
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((offset) =>
    view.getUint32(at + offset, true),
  );
  return top <= bottom && bottom < SHEET_ROWS && left <= right && right < SHEET_COLUMNS;
}
