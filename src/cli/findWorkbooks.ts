import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileSystemMessage } from './fileSystem';
import { UsageError } from './Io';

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|et|ett|ods|ots)$/i;

/** Names with numbers in the order people count: 2 before 10. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * The workbooks that the paths name: a file is itself whatever its name; a folder is walked to its depths, in natural
 * order, without hidden files and Excel's lock files (~$). Each file and folder once, by whatever links it is reached.
 * Throws `UsageError` for a path that isn't there and a folder that can't be read.
 */
export function findWorkbooks(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  const walked = new Set<string>();

  function add(file: string): void {
    const real = realPath(file);
    if (!found.has(real)) found.set(real, file);
  }

  function walk(folder: string): void {
    const real = realPath(folder);
    if (walked.has(real)) return;
    walked.add(real);
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
      const full = path.join(folder, entry.name);
      if (isFolder(entry, full)) walk(full);
      else if (WORKBOOK.test(entry.name)) add(full);
    }
  }

  for (const each of paths) {
    if (toldWhenMissing(each, () => statSync(each).isDirectory())) walk(each);
    else add(each);
  }
  return [...found.values()];
}

function entriesOf(folder: string): Dirent[] {
  const entries = toldWhenMissing(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries.sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

function isFolder(entry: Dirent, full: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A link that leads nowhere is its own path; whoever reads it will tell. */
function realPath(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return path.resolve(name);
  }
}

function toldWhenMissing<T>(name: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}
