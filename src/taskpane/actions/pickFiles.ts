import type { FileBytes } from '../../files/bytesOf';
import { incoming } from '../../files/incoming';

/** A file as it is picked or dropped, with its place in the folder that was. */
export interface Picked {
  readonly path: string;
  readonly file: FileBytes;
}

/** Endings of what can be read, for the box in which files are chosen. */
export const WORKBOOK_ENDINGS = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods';

/** Of what was picked: what is looked at, and the other files of a folder, which are only named. What the system left is neither. */
export function sortPicked(picked: readonly Picked[]): { wanted: Picked[]; others: string[] } {
  const wanted: Picked[] = [];
  const others: string[] = [];
  for (const one of picked) {
    const steps = one.path.split('/');
    if (steps.some((name) => incoming(name) === 'system')) continue;
    // Picked by itself it is taken whatever it is called, and told where it is none.
    if (steps.length === 1 || incoming(one.path) === 'looked-at') wanted.push(one);
    else others.push(one.path);
  }
  return { wanted, others };
}

/** The files of an input: those of a folder come with their paths below it. */
export function pickedIn(list: FileList | null): Picked[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files that were dropped, those of folders too. Must be called while the event lasts. */
export async function droppedIn(transfer: DataTransfer): Promise<Picked[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedIn(transfer.files);
  const found = await Promise.all(entries.map(filesOf));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<Picked[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A browser hands over a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    inside.push(...some);
  }
  const found = await Promise.all(inside.map(filesOf));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
