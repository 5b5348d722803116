import type { SheetGrid } from '../core/grid/SheetGrid';
import { FileError, type Lookalike } from './FileProblem';
import { calculateMissing } from './formulas/calculateMissing';
import { readOds } from './ods/readOds';
import { kindOfPackage, openPackage } from './package';
import { sniff } from './sniff';
import { readText } from './text/readText';
import { readByLibrary, readOle, readXls } from './xls/readXls';
import { isSoundPart } from './xls/xlsbRecords';
import { readXlsx } from './xlsx/readXlsx';
import { plainUnpacker } from './zip/plainUnpacker';
import type { Unpacker } from './zip/Unpacker';

/**
 * Reads a workbook file into its sheets, in the order of their tabs, hidden sheets and rows too: .xlsx, .xlsm, .xls,
 * .xlsb, .ods and the .et of WPS, and the web pages and lists that systems name .xls. What the file is, its bytes say; `fileName` serves the messages only. The bytes are
 * not changed. Formulas that were never calculated get their results, as far as `calculateMissing` knows them. Throws
 * `FileError`, whose `problem` says what is wrong as data.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  unpacker: Unpacker = plainUnpacker,
): Promise<SheetGrid[]> {
  return (
    readOwnFormats(bytes, fileName, unpacker) ??
    finished(await readOtherFormats(bytes, fileName, unpacker), fileName)
  );
}

async function readOtherFormats(bytes: Uint8Array, file: string, unpacker: Unpacker): Promise<SheetGrid[]> {
  const container = sniff(bytes);
  if (container === 'zip') return readByLibrary(bytes, file);
  if (container === 'biff') return readXls(bytes, file);
  if (container !== 'ole') return readText(bytes, file, container);
  const content = await readOle(bytes, file, unpacker.digest);
  if ('grids' in content) return content.grids;
  return readSheets(content.workbook, file, unpacker) ?? readByLibrary(content.workbook, file);
}

/**
 * The same for .xlsx and .ods at once; null for a workbook that is read through the library (.xls, .xlsb), which is loaded
 * when it is needed. Throws `FileError`.
 */
export function readOwnFormats(bytes: Uint8Array, file: string, unpacker: Unpacker): SheetGrid[] | null {
  const grids = readSheets(bytes, file, unpacker);
  return grids && finished(grids, file);
}

/** The parts of an .xlsb that are made of records; printer settings and macros end in .bin, too. */
const SHEET = /worksheets[\\/]sheet\d+\.bin$/i;
const RECORDS = /(?:worksheets[\\/]sheet\d+|workbook|sharedStrings|styles|metadata)\.bin$/i;

/** What is read through the library. */
const BY_LIBRARY: readonly string[] = ['ole', 'biff', 'html', 'xml', 'text'];

function finished(grids: readonly SheetGrid[], file: string): SheetGrid[] {
  if (grids.length === 0) throw new FileError({ code: 'no-sheet', file });
  return calculateMissing(grids);
}

function readSheets(bytes: Uint8Array, file: string, unpacker: Unpacker): SheetGrid[] | null {
  if (bytes.length === 0) throw new FileError({ code: 'empty-file', file });
  const container = sniff(bytes);
  if (BY_LIBRARY.includes(container)) return null;
  if (container !== 'zip')
    throw new FileError({ code: 'not-a-workbook', file, looksLike: container as Lookalike });
  const workbook = openPackage(bytes, file, unpacker);
  const kind = kindOfPackage(workbook);
  switch (kind) {
    case 'xlsx':
      return readXlsx(workbook);
    case 'ods':
      return readOds(workbook);
    case 'xlsb':
      workbook.measure((part, content) => !RECORDS.test(part) || isSoundPart(content, SHEET.test(part)));
      return null;
    case 'word':
    case 'archive':
      throw new FileError({ code: 'not-a-workbook', file, looksLike: kind });
  }
}
