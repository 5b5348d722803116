import { createBrowserStore } from './browserStore';
import type { FileHandle } from './fileHandle';

/** A file that was opened or saved here before. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** When it was last opened or saved, in milliseconds. */
  readonly time: number;
  readonly handle: FileHandle;
}

/** So many are remembered. */
const MOST = 8;

const inStore = createBrowserStore('workbench-recent', 'files', 'id');

/** The files that were opened last, where the browser lets a page keep its hold of them: on this computer alone. */
export const recentFiles = {
  /** The last one first. */
  async list(): Promise<RecentFile[]> {
    const all = ((await inStore('readonly', (store) => store.getAll())) ?? []) as RecentFile[];
    return all.sort((a, b) => b.time - a.time);
  },
  async add(handle: FileHandle): Promise<void> {
    const known = await recentFiles.list();
    const same: RecentFile[] = [];
    for (const one of known) if (await one.handle.isSameEntry?.(handle)) same.push(one);
    const gone = [...same, ...known.filter((one) => !same.includes(one)).slice(MOST - 1)];
    for (const { id } of gone) await recentFiles.forget(id);
    const time = Date.now();
    await inStore('readwrite', (store) =>
      store.put({ id: `${String(time)}-${handle.name}`, name: handle.name, time, handle }),
    );
  },
  async forget(id: string): Promise<void> {
    await inStore('readwrite', (store) => store.delete(id));
  },
};

/** Remembers a file that can be written to. What a browser can't keep is no reason to stop somebody's work. */
export function rememberFile(handle: FileHandle | null): void {
  if (handle) recentFiles.add(handle).catch(() => undefined);
}
