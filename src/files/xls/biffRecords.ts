const BOF = 0x0809;
const FILEPASS = 0x002f;
const EXTERNSHEET = 0x0017;
const DIMENSIONS = 0x0200;
/** Formulas of Excel 3 and 4, which no later one writes. */
const OLD_FORMULAS: readonly number[] = [0x0206, 0x0406];
/** Records with a formula, and where in them its length stands: FORMULA, SHRFMLA, ARRAY. */
const FORMULA_LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x04bc, 8],
  [0x0221, 12],
]);
/** What a sheet of these versions has of them. */
const ROWS = 65_536;
const COLUMNS = 256;
/** How records begin a stream in Excel 2 to 4, which no OLE file holds. */
const OLD_BOF: readonly number[] = [0x0009, 0x0209, 0x0409];
const VERSIONS: readonly number[] = [0x0500, 0x0600];
/** No record is longer: what does not fit goes on in CONTINUE records. */
const LONGEST = 8228;

/**
 * Walks the records of a Workbook stream, each an id, a length and so many bytes. A stream whose lengths do not add up
 * or whose version is none of Excel 5 to 2003 is damaged, and reading it further can go on for ever.
 */
export function inspectRecords(stream: Uint8Array): 'sound' | 'damaged' | 'password' | 'old' {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  let first = true;
  let version = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // The rest of the last sector; zeros with more behind them stand where something was lost.
    if (id === 0 && length === 0)
      return first || stream.subarray(at).some((byte) => byte !== 0) ? 'damaged' : 'sound';
    if (first && OLD_BOF.includes(id)) return 'old';
    if (first && id !== BOF) return 'damaged';
    first = false;
    if (length > LONGEST || at + 4 + length > stream.length || OLD_BOF.includes(id)) return 'damaged';
    if (id === BOF) {
      version = length < 4 ? 0 : view.getUint16(at + 4, true);
      if (!VERSIONS.includes(version)) return 'damaged';
    }
    if (id === EXTERNSHEET && version === 0x0600 && !countsItsEntries(view, at + 4, length)) return 'damaged';
    if (id === DIMENSIONS && !liesOnSheet(view, at + 4, length, version)) return 'damaged';
    if (OLD_FORMULAS.includes(id) || !holdsItsFormula(view, id, at + 4, length)) return 'damaged';
    if (id === FILEPASS) return 'password';
    at += 4 + length;
  }
  return first ? 'damaged' : 'sound';
}

/** A formula that says it is longer than its record is read without end. */
function holdsItsFormula(view: DataView, id: number, at: number, length: number): boolean {
  const place = FORMULA_LENGTHS.get(id);
  if (place === undefined) return true;
  return length >= place + 2 && place + 2 + view.getUint16(at + place, true) <= length;
}

/** The area that a sheet fills: the library makes as many rows as it says. */
function liesOnSheet(view: DataView, at: number, length: number, version: number): boolean {
  const bytes = version === 0x0600 ? 4 : 2;
  if (length < bytes * 2 + 4) return false;
  const row = (offset: number): number =>
    bytes === 4 ? view.getUint32(offset, true) : view.getUint16(offset, true);
  const [top, bottom] = [row(at), row(at + bytes)];
  const [left, right] = [view.getUint16(at + bytes * 2, true), view.getUint16(at + bytes * 2 + 2, true)];
  return top <= bottom && bottom <= ROWS && left <= right && right <= COLUMNS;
}

/** EXTERNSHEET of Excel 97 and later: a count and so many entries of six bytes; more than fit go on in the next record. */
function countsItsEntries(view: DataView, at: number, length: number): boolean {
  if (length < 2) return false;
  const needed = 2 + view.getUint16(at, true) * 6;
  return needed === length || (needed > LONGEST && length > LONGEST - 12);
}
