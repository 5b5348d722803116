import type { SheetGrid } from '../core/grid/SheetGrid';
import { FileError } from './FileProblem';
import { isXlsx, openWorkbookZip, readXlsx } from './xlsx/readXlsx';

/**
 * Reads a workbook file into its sheets, in the order of their tabs, hidden sheets and rows too. What the file is, its
 * bytes say; `fileName` serves the messages only. The bytes are not changed.
 * Throws `FileError`, whose `problem` says what is wrong as data.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<SheetGrid[]> {
  if (bytes.length === 0) throw new FileError({ code: 'empty-file', file: fileName });
  const zip = openWorkbookZip(bytes, fileName);
  if (!isXlsx(zip)) throw new FileError({ code: 'not-a-workbook', file: fileName, looksLike: 'archive' });
  const grids = readXlsx(zip, fileName);
  if (grids.length === 0) throw new FileError({ code: 'no-sheet', file: fileName });
  return grids;
}
