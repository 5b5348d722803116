import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileSystemMessage, statOrNull } from './fileSystem';
import { UsageError } from './Io';

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|et|ett|ods|ots)$/i;

/** What people hand in in place of a workbook, and what lost its ending: taken, so that whoever reads it says why it can't be. */
const IN_ITS_PLACE =
  /\.(docx?|docm|dotx?|wps|wpt|rtf|odt|pdf|ofd|zip|rar|7z|tar|gz|jpe?g|png|gif|bmp|tiff?|webp|heic|csv|tsv)$|^[^.]+$/i;

/** Names with numbers in the order people count: 2 before 10. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Paths in the order in which a walk through their folders meets them. */
export function inFolderOrder(a: string, b: string): number {
  const [left, right] = [a.split(/[\\/]/), b.split(/[\\/]/)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = '', other = ''] = [left[at], right[at]];
    const order = collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/**
 * The workbooks that the paths name: a file is itself whatever its name; a folder is walked to its depths, in natural
 * order, without hidden files and Excel's lock files (~$). Documents, pictures and archives of a folder are among them: a form
 * may stand in any of them, and none may vanish. Each file and folder once, by whatever links it is reached. A
 * folder that can't be looked into stands for itself: whoever reads it will tell, and the others go on.
 * Throws `UsageError` for a path that isn't there.
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
    const entries = entriesOf(folder);
    if (!entries) add(folder);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
      const full = path.join(folder, entry.name);
      if (isFolder(entry, full)) walk(full);
      else if (WORKBOOK.test(entry.name) || IN_ITS_PLACE.test(entry.name)) add(full);
    }
  }

  for (const each of paths) {
    if (isNamedFolder(each)) walk(each);
    else add(each);
  }
  return [...found.values()];
}

/** Null where the folder can't be looked into. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function isFolder(entry: Dirent, full: string): boolean {
  return entry.isSymbolicLink() ? (statOrNull(full)?.isDirectory() ?? false) : entry.isDirectory();
}

function isNamedFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}

/** A link that leads nowhere is its own path; whoever reads it will tell. */
function realPath(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return path.resolve(name);
  }
}
