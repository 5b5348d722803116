import { readFileSync, statSync } from 'node:fs';
import { checkTables } from '../core/check/check';
import type { CheckOptions } from '../core/check/CheckOptions';
import type { CheckedFile } from '../core/report/Report';
import { recogniseAll } from '../core/table/recognise';
import { FileError } from '../files/FileProblem';
import { limits } from '../files/limits';
import { readWorkbook } from '../files/readWorkbook';
import { fileProblemMessage } from '../files/words';
import { codeOf, messageOf } from './errors';
import { fileSystemMessage } from './fileSystem';
import { nodeUnpacker } from './nodeUnpacker';

/** Reads and checks one workbook. Never throws: what went wrong is the result's `error`, so that the others go on. */
export async function checkFile(path: string, options: CheckOptions): Promise<CheckedFile> {
  try {
    if (statSync(path).size > limits.fileBytes) {
      throw new FileError({ code: 'too-large', file: path, part: null });
    }
    // At once, not by the thread pool: this thread has nothing else to do, and the cores are busy with other files.
    const tables = recogniseAll(await readWorkbook(readFileSync(path), path, nodeUnpacker));
    return { path, error: null, tables, findings: checkTables(tables, options) };
  } catch (error) {
    return { path, error: sentence(path, error), tables: [], findings: [] };
  }
}

function sentence(path: string, error: unknown): string {
  if (error instanceof FileError) return fileProblemMessage(error.problem, 'zh-CN');
  if (codeOf(error) !== '') return fileSystemMessage(path, error);
  return `“${path}”检查时程序出错：${messageOf(error)}。请把文件发给维护人员。`;
}
