import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { incoming } from '../../files/incoming';
import { fileSystemMessage, statOrNull } from './fileSystem';
import { UsageError } from './Io';

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

/** What came in. */
export interface FoundFile {
  readonly path: string;
  /** Its place below the folder that was named, with / on every system: the same on all machines that share the folder. */
  readonly below: string;
  /** True for a file of a folder that is no spreadsheet, nor anything in place of one: it is only counted and named. */
  readonly other: boolean;
}

/**
 * The files that the paths name: a file is itself whatever its name; a folder is walked to its depths, in natural
 * order, without what Excel and the system leave in it. Documents, pictures and archives of a folder are looked at: a form
 * may stand in any of them, and none may vanish. Each file and folder once, by whatever links it is reached. A
 * folder that can't be looked into stands for itself: whoever reads it will tell, and the others go on.
 * Throws `UsageError` for a path that isn't there.
 */
export function findFiles(paths: readonly string[]): FoundFile[] {
  const found = new Map<string, FoundFile>();
  const walked = new Set<string>();

  function add(file: string, root: string, other = false): void {
    const real = realPath(file);
    if (found.get(real)?.other === false || (other && found.has(real))) return;
    const below = path.relative(root, file).split(path.sep).join('/');
    found.set(real, { path: file, below, other });
  }

  function walk(folder: string, root: string): void {
    const real = realPath(folder);
    if (walked.has(real)) return;
    walked.add(real);
    const entries = entriesOf(folder);
    if (!entries) add(folder, root);
    for (const entry of entries ?? []) {
      const kind = incoming(entry.name);
      if (kind === 'system') continue;
      const full = path.join(folder, entry.name);
      if (isFolder(entry, full)) walk(full, root);
      else add(full, root, kind === 'other');
    }
  }

  for (const each of paths) {
    if (isNamedFolder(each)) walk(each, each);
    else add(each, path.dirname(each));
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
