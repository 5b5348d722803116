import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellArea } from '../../core/grid/address';
import type { GridCell, SheetGrid } from '../../core/grid/SheetGrid';
import { FileError } from '../FileProblem';
import { cellCounter } from '../limits';
import { displayedText, showsDate } from '../../core/grid/displayedText';
import { builtInNumberFormat } from '../text/builtInNumberFormats';
import { sniff } from '../sniff';
import { plainString } from '../xlsx/strings';
import { inspectRecords } from './biffRecords';

/** A cell with the number format's id, which the library keeps but does not declare. */
type BiffCell = CellObject & { readonly XF?: { readonly numFmtId?: number } };

/** What the library has for OLE containers, which it does not declare. */
interface OleReader {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(archive: object, name: string): { readonly content?: ArrayLike<number> } | null;
}

/** Days between the two systems in which workbooks count dates. */
const DAYS_1904 = 1462;

/**
 * Reads the sheets of a binary workbook: .xls of Excel 5 to 2003, .et of WPS, .xlsb. The library is loaded when the
 * first such file comes. Throws `FileError`.
 */
export async function readXls(bytes: Uint8Array, file: string): Promise<SheetGrid[]> {
  const { CFB, read } = await import('@e965/xlsx');
  let workbook: WorkBook;
  try {
    const stream = workbookStream(bytes, file, CFB);
    workbook = quietly(() =>
      read(stream, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false }),
    );
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(problemOf(bytes, file, error), { cause: error });
  }
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const count = cellCounter(file);
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    return sheet ? [sheetGrid(name, sheet, from1904, count)] : [];
  });
}

/**
 * What the library is to read: of an OLE file the stream of the workbook alone, whose records are sound. The rest
 * (properties, macros) is not needed, and in a damaged file the library would read it without end. Throws `FileError`.
 */
function workbookStream(bytes: Uint8Array, file: string, { find, read }: OleReader): Uint8Array {
  const container = sniff(bytes);
  if (container === 'zip') return bytes;
  const archive = container === 'ole' ? read(bytes, { type: 'array' }) : null;
  const entry = archive && (find(archive, 'Workbook') ?? find(archive, 'Book'));
  if (archive && !entry?.content) throw new FileError(problemOf(bytes, file, null));
  const stream = entry?.content ? Uint8Array.from(entry.content) : bytes;
  const state = inspectRecords(stream);
  if (state === 'password') throw new FileError({ code: 'password', file });
  if (state === 'damaged') throw new FileError({ code: 'damaged', file, part: null });
  return stream;
}

/** The library tells the console of every odd record; what matters comes as an error. */
function quietly<T>(act: () => T): T {
  const { console: output } = globalThis;
  const { error } = output;
  output.error = () => undefined;
  try {
    return act();
  } finally {
    output.error = error;
  }
}

function problemOf(bytes: Uint8Array, file: string, error: unknown): FileError['problem'] {
  const message = error instanceof Error ? error.message : '';
  if (holdsStream(bytes, 'EncryptedPackage') || /password|encrypt/i.test(message))
    return { code: 'password', file };
  if (holdsStream(bytes, 'WordDocument')) return { code: 'not-a-workbook', file, looksLike: 'word' };
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book'))
    return { code: 'damaged', file, part: null };
  return { code: 'not-a-workbook', file, looksLike: 'ole' };
}

/** True where an OLE container names such a stream; its directory holds names in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function sheetGrid(name: string, sheet: WorkSheet, from1904: boolean, count: () => void): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  const source = (sheet['!data'] ?? []) as readonly (readonly (BiffCell | undefined)[] | undefined)[];
  source.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const read = cell && gridCell(cell, from1904);
      if (!read) return;
      count();
      (rows[row] ??= [])[column] = read;
    });
  });
  return { name, rows, merges: (sheet['!merges'] ?? []).map(areaOf) };
}

function areaOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): CellArea {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function gridCell(cell: BiffCell, from1904: boolean): GridCell | null {
  const numberFormat = numberFormatOf(cell);
  const formula = cell.f ? `=${cell.f}` : null;
  if (cell.t === 'e') return { value: null, text: cell.w ?? errorText(cell.v), formula, numberFormat };
  let value = cell.v === undefined || cell.v instanceof Date ? null : cell.v;
  if (typeof value === 'string') value = plainString(value);
  if (typeof value === 'number' && from1904 && showsDate(numberFormat)) value += DAYS_1904;
  if (formula === null && (value === null || value === '')) return null;
  return { value, text: displayedText(value, numberFormat), formula, numberFormat };
}

/** The library knows built-in formats as an American Excel shows them; a Chinese one shows dates its own way. */
function numberFormatOf(cell: BiffCell): string {
  const id = cell.XF?.numFmtId ?? 0;
  const localized = (id >= 14 && id <= 22) || (id >= 27 && id <= 40) || (id >= 50 && id <= 58);
  if (localized) return builtInNumberFormat(id);
  return typeof cell.z === 'string' ? cell.z : 'General';
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function errorText(code: unknown): string {
  return (typeof code === 'number' ? ERRORS[code] : undefined) ?? '#VALUE!';
}
