import type { WorkbookPort, UserSettings } from '../../port/WorkbookPort';
import type { CheckedFiles } from './CheckedFiles';
import type { CheckState } from './CheckState';
import type { InsertState } from './InsertState';
import type { PaneState } from './PaneState';
import type { RowsState } from './RowsState';
import type { TotalsState } from './TotalsState';
import type { Store } from './store';

/** Hands a file to the person: a download in a browser. */
export type DeliverFile = (name: string, mediaType: string, content: Uint8Array | string) => void;

/** Where the pane stands beside files that were picked, instead of an open workbook: the single page. */
export interface FilesAtHand {
  /** Takes more files, and checks all of them. */
  readonly take: (files: readonly Pick<File, 'name' | 'arrayBuffer'>[]) => Promise<void>;
  /** The files, for a report that tells them apart. */
  readonly checked: () => CheckedFiles;
}

/** Whether the person can see the pane: while they can't, it leaves Excel alone. */
export interface PaneVisibility {
  readonly isHidden: () => boolean;
  /** Returns what ends it. */
  readonly onShown: (listener: () => void) => () => void;
}

/** All that the actions work with. Components get it from a context and never see Excel. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  readonly remember: (settings: UserSettings) => void;
  readonly deliver: DeliverFile;
  readonly files?: FilesAtHand;
  /** Absent where it is always in sight. */
  readonly visibility?: PaneVisibility;
  /** What Ctrl+S does, where the pane can save at all; Excel has it by itself. */
  readonly save?: () => void;
}

export function setInsert(pane: Pane, change: Partial<InsertState>): void {
  pane.store.set((state) => ({ ...state, insert: { ...state.insert, ...change } }));
}

export function setCheck(pane: Pane, change: Partial<CheckState>): void {
  pane.store.set((state) => ({ ...state, check: { ...state.check, ...change } }));
}

export function setTotals(pane: Pane, change: Partial<TotalsState>): void {
  pane.store.set((state) => ({ ...state, totals: { ...state.totals, ...change } }));
}

export function setRows(pane: Pane, change: Partial<RowsState>): void {
  pane.store.set((state) => ({ ...state, rows: { ...state.rows, ...change } }));
}

/** Our last write that can be taken back, as Excel's adapter tells it; call after every write. */
export function noteLastWrite(pane: Pane): void {
  const lastWrite = pane.workbook.history().at(-1) ?? null;
  pane.store.set((state) => ({ ...state, lastWrite }));
}
