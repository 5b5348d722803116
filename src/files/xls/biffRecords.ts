const BOF = 0x0809;
const FILEPASS = 0x002f;
const EXTERNSHEET = 0x0017;
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
    if (id === 0 && length === 0) break; // the rest of the last sector
    if (first && OLD_BOF.includes(id)) return 'old';
    if (first && id !== BOF) return 'damaged';
    first = false;
    if (length > LONGEST || at + 4 + length > stream.length || OLD_BOF.includes(id)) return 'damaged';
    if (id === BOF) {
      version = length < 4 ? 0 : view.getUint16(at + 4, true);
      if (!VERSIONS.includes(version)) return 'damaged';
    }
    if (id === EXTERNSHEET && version === 0x0600 && !countsItsEntries(view, at + 4, length)) return 'damaged';
    if (id === FILEPASS) return 'password';
    at += 4 + length;
  }
  return first ? 'damaged' : 'sound';
}

/** EXTERNSHEET of Excel 97 and later: a count and so many entries of six bytes; more than fit go on in the next record. */
function countsItsEntries(view: DataView, at: number, length: number): boolean {
  if (length < 2) return false;
  const needed = 2 + view.getUint16(at, true) * 6;
  return needed === length || (needed > LONGEST && length > LONGEST - 12);
}
