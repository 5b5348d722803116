import type { CellAddress } from '../core/grid/address';
import type { Store } from '../taskpane/state/store';
import type { Severity } from '../core/glossary/finding';
import type { PickedFile } from './PickedFile';

/** What the page shows beside the pane. */
export interface DeskState {
  readonly files: readonly PickedFile[];
  /** Names of files that are no workbooks, left out when they were picked. */
  readonly leftOut: readonly string[];
  /** True where files had to be read on the page's own thread: without a limit of time, and the page freezes meanwhile. */
  readonly noThread: boolean;
  /** The label of the sheet that is shown, and the cell that it was gone to. */
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  /** The graver severity of each marked cell, by sheet label and A1: the marks of the last check. */
  readonly marks: ReadonlyMap<string, Severity>;
}

export type Desk = Store<DeskState>;

export const emptyDesk: DeskState = {
  files: [],
  leftOut: [],
  noThread: false,
  sheet: null,
  cell: null,
  marks: new Map(),
};

export function setDesk(desk: Desk, change: Partial<DeskState>): void {
  desk.set((state) => ({ ...state, ...change }));
}
