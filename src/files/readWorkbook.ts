import type { SheetGrid } from '../core/grid/SheetGrid';
import { FileError } from './FileProblem';
import { calculateMissing } from './formulas/calculateMissing';
import { readOds } from './ods/readOds';
import { kindOfPackage, openPackage } from './package';
import { sniff } from './sniff';
import { readXls } from './xls/readXls';
import { readXlsx } from './xlsx/readXlsx';
import { plainUnpacker } from './zip/plainUnpacker';
import type { Unpacker } from './zip/Unpacker';

/**
 * Reads a workbook file into its sheets, in the order of their tabs, hidden sheets and rows too: .xlsx, .xlsm, .xls,
 * .xlsb, .ods and the .et of WPS. What the file is, its bytes say; `fileName` serves the messages only. The bytes are
 * not changed. Formulas that were never calculated get their results, as far as `calculateMissing` knows them. Throws
 * `FileError`, whose `problem` says what is wrong as data.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  unpacker: Unpacker = plainUnpacker,
): Promise<SheetGrid[]> {
  return readOwnFormats(bytes, fileName, unpacker) ?? finished(await readXls(bytes, fileName), fileName);
}

/**
 * The same for .xlsx and .ods at once; null for a workbook that is read through the library (.xls, .xlsb), which is loaded
 * when it is needed. Throws `FileError`.
 */
export function readOwnFormats(bytes: Uint8Array, file: string, unpacker: Unpacker): SheetGrid[] | null {
  const grids = readSheets(bytes, file, unpacker);
  return grids && finished(grids, file);
}

function finished(grids: readonly SheetGrid[], file: string): SheetGrid[] {
  if (grids.length === 0) throw new FileError({ code: 'no-sheet', file });
  return calculateMissing(grids);
}

function readSheets(bytes: Uint8Array, file: string, unpacker: Unpacker): SheetGrid[] | null {
  if (bytes.length === 0) throw new FileError({ code: 'empty-file', file });
  const container = sniff(bytes);
  if (container === 'ole' || container === 'biff') return null;
  if (container !== 'zip') throw new FileError({ code: 'not-a-workbook', file, looksLike: container });
  const workbook = openPackage(bytes, file, unpacker);
  const kind = kindOfPackage(workbook);
  switch (kind) {
    case 'xlsx':
      return readXlsx(workbook);
    case 'ods':
      return readOds(workbook);
    case 'xlsb':
      workbook.measure();
      return null;
    case 'word':
    case 'archive':
      throw new FileError({ code: 'not-a-workbook', file, looksLike: kind });
  }
}
