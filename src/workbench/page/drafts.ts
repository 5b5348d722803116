import type { IWorkbookData } from '@univerjs/core';
import type { Moves } from '../files/losses';

/** What was not saved yet, as it is kept on this computer. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** When it was kept, in milliseconds. */
  readonly time: number;
  /** The file as it was opened; saving puts the grid's content into it. */
  readonly file: Uint8Array;
  readonly data: IWorkbookData;
  readonly moves: Moves;
}

const STORE = 'drafts';
/** Browsers without a database of their own (or that refuse it in a private window) keep nothing, nor does a page without https. */
const available = () => typeof indexedDB !== 'undefined' && 'locks' in navigator;
const lockOf = (id: string) => `draft-${id}`;

/** This page's place among the drafts: each page that is open keeps one of its own. Without https there is no randomUUID. */
const own: string = crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Keeps drafts in this browser alone. Nothing is sent anywhere. */
export const drafts = {
  /** Makes this page's draft known as one that somebody works on. Call it once, at the start. */
  begin(): void {
    if (available()) void navigator.locks.request(lockOf(own), () => new Promise(() => undefined));
  },
  async keep(draft: Omit<Draft, 'id' | 'time'>): Promise<void> {
    await inStore('readwrite', (store) => store.put({ ...draft, id: own, time: Date.now() }));
  },
  /** Forgets a draft: this page's unless another is named. */
  async forget(id = own): Promise<void> {
    await inStore('readwrite', (store) => store.delete(id));
  },
  /** The drafts of pages that are gone, the newest first. */
  async left(): Promise<Draft[]> {
    const all = ((await inStore('readonly', (store) => store.getAll())) ?? []) as Draft[];
    const { held = [] } = all.length > 0 ? await navigator.locks.query() : {};
    const names = new Set(held.map(({ name }) => name));
    return all.filter(({ id }) => !names.has(lockOf(id))).sort((a, b) => b.time - a.time);
  },
};

/** Asks the database; null where there is none. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  if (!available()) return null;
  const database = await settled(opened());
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): IDBOpenDBRequest {
  const request = indexedDB.open('workbench', 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' });
  });
  return request;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')));
  });
}
