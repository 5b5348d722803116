import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import type { UserSettings } from '../../src/port/WorkbookPort';
import { readWorkbook } from '../../src/files/readWorkbook';
import { initialState } from '../../src/taskpane/state/initialState';
import type { Pane } from '../../src/taskpane/state/Pane';
import { createStore } from '../../src/taskpane/state/store';
import { memoryExcel, type MemoryExcel } from './memoryExcel';

/** The sheets of an acceptance workbook. */
export function sheetsOf(file: string): Promise<SheetGrid[]> {
  return readWorkbook(bytesOf(file), file);
}

export function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/acceptance', file)));
}

export interface TestPane extends Pane {
  readonly workbook: MemoryExcel;
  readonly remembered: UserSettings[];
  readonly delivered: { readonly name: string; readonly content: Uint8Array | string }[];
}

/** A pane over sheets in memory, at 14:32 on 1 March 2024. */
export function paneOver(sheets: readonly SheetGrid[], kept: UserSettings = {}): TestPane {
  const remembered: UserSettings[] = [];
  const delivered: { name: string; content: Uint8Array | string }[] = [];
  return {
    store: createStore(initialState(kept, 'zh-CN', new Date(2024, 2, 1))),
    workbook: memoryExcel(sheets),
    now: () => new Date(2024, 2, 1, 14, 32),
    remember: (settings) => {
      remembered.push(settings);
    },
    deliver: (name, _mediaType, content) => {
      delivered.push({ name, content });
    },
    remembered,
    delivered,
  };
}

/** Waits until the pane's state is so; jest's own time limit ends what never comes. */
export async function until(pane: Pane, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const stop = pane.store.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}
