import type { IWorkbookData } from '@univerjs/core';
import type { Moves } from '../files/save/losses';
import type { OwnFile } from './ownFile';
import { createBrowserStore } from './browserStore';

/** What was not saved yet, as it is kept on this computer. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** When it was kept, in milliseconds. */
  readonly time: number;
  /** The file as it was opened; saving puts the grid's content into it. */
  readonly file: Uint8Array;
  /** Where it is on this computer, where the browser can keep that. */
  readonly own: OwnFile | null;
  readonly data: IWorkbookData;
  readonly moves: Moves;
}

const inStore = createBrowserStore('workbench', 'drafts', 'id');
/** Without locks nobody knows which drafts are being worked on: none is kept. */
const available = () => 'locks' in navigator;
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
    if (!available()) return;
    const kept: Draft = { ...draft, id: own, time: Date.now() };
    await inStore('readwrite', (store) => store.put(kept));
  },
  /** Forgets a draft: this page's unless another is named. */
  async forget(id = own): Promise<void> {
    await inStore('readwrite', (store) => store.delete(id));
  },
  /** The drafts of pages that are gone, the newest first. */
  async left(): Promise<Draft[]> {
    if (!available()) return [];
    const all = ((await inStore('readonly', (store) => store.getAll())) ?? []) as Draft[];
    const { held = [] } = all.length > 0 ? await navigator.locks.query() : {};
    const names = new Set(held.map(({ name }) => name));
    return all.filter(({ id }) => !names.has(lockOf(id))).sort((a, b) => b.time - a.time);
  },
};
