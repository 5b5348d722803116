import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileSystemMessage } from './fileSystem';
import { UsageError } from './Io';

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|et|ods)$/i;

/** Names with numbers in the order people count: 2 before 10. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * The workbooks that the paths name: a file is itself whatever its name; a folder is walked to its depths, in natural
 * order, without hidden files and Excel's lock files (~$). Each file once. Throws `UsageError` for a path that isn't there.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const each of paths) {
    for (const file of await expand(each)) {
      const real = await realpath(file);
      if (!found.has(real)) found.set(real, file);
    }
  }
  return [...found.values()];
}

async function expand(name: string): Promise<string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(name)).isDirectory();
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
  return isFolder ? walk(name) : [name];
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(full)));
    else if (WORKBOOK.test(entry.name)) files.push(full);
  }
  return files;
}
