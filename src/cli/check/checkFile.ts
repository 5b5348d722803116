import { checkInFull } from '../../core/check/check';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { CheckedFile } from '../../core/report/Report';
import { sheetNotes, type SheetNote } from '../../core/report/sheetNotes';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { recogniseAll } from '../../core/table/recognise';
import { FileError } from '../../files/FileProblem';
import { limits } from '../../files/limits';
import { readOwnFormats, readWorkbook } from '../../files/readWorkbook';
import { fileProblemMessage } from '../../files/words';
import type { JobOptions } from './CheckJob';
import { codeOf, messageOf } from '../system/errors';
import { fileSystemMessage } from '../system/fileSystem';
import { nodeUnpacker } from '../system/nodeUnpacker';
import { readBounded } from '../system/readBounded';

/** Reads and checks one workbook. Never throws: what went wrong is the result's `error`, so that the others go on. */
export async function checkFile(path: string, options: JobOptions): Promise<CheckedFile> {
  try {
    return checkBook(path, bookOf(await readWorkbook(bytesOf(path), path, nodeUnpacker)), options);
  } catch (error) {
    return unread(path, sentence(path, error));
  }
}

/** The same at once; null for a workbook that is read through a library, which has to be loaded first. */
export function checkNow(path: string, options: JobOptions): CheckedFile | null {
  try {
    const book = ownBook(path);
    return book && checkBook(path, book, options);
  } catch (error) {
    return unread(path, sentence(path, error));
  }
}

/** At once, not by the thread pool: this thread has nothing else to do, and the cores are busy with other files. */
function bytesOf(path: string): Uint8Array {
  return readBounded(path, limits.fileBytes);
}

/** What is recognised of a workbook. The sheets themselves are let go: the check has no need of their room. */
interface Book {
  readonly tables: readonly PerformanceTable[];
  readonly notes: readonly SheetNote[];
}

function bookOf(grids: readonly SheetGrid[]): Book {
  const tables = recogniseAll(grids);
  return { tables, notes: sheetNotes(grids, tables) };
}

function ownBook(path: string): Book | null {
  const grids = readOwnFormats(bytesOf(path), path, nodeUnpacker);
  return grids && bookOf(grids);
}

function checkBook(path: string, { tables, notes }: Book, options: JobOptions): CheckedFile {
  const sheets = notes.length === 0 ? {} : { sheets: notes };
  if (options.sumsOnly === true) return { path, error: null, tables, findings: [], ...sheets };
  const { findings, hintsLeftOut } = checkInFull(tables, options);
  return { path, error: null, tables, findings, ...(hintsLeftOut > 0 && { hintsLeftOut }), ...sheets };
}

/** A file that was not read, with the sentence that says why. */
export function unread(path: string, error: string): CheckedFile {
  return { path, error, tables: [], findings: [] };
}

function sentence(path: string, error: unknown): string {
  if (error instanceof FileError) return fileProblemMessage(error.problem, 'zh-CN');
  if (isExhausted(error)) {
    return fileProblemMessage({ code: 'too-large', file: path, part: null }, 'zh-CN');
  }
  if (codeOf(error) !== '') return fileSystemMessage(path, error);
  return `“${path}”检查时程序出错：${messageOf(error)}。请把文件发给维护人员。`;
}

/** What V8 says where the stack, a string, an array or a map has no more room: the file is too much for it. */
function isExhausted(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /call stack|string length|array length|array buffer|maximum size/i.test(error.message)
  );
}
