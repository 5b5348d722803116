import { chooseFinding } from '../taskpane/actions/chooseFinding';
import { findingRows, shownResult, shownRows } from '../taskpane/state/chosen';
import { setCheck, type Pane } from '../taskpane/state/Pane';
import { setDesk, type Desk } from './Desk';
import { sheetLabel, type PickedFile } from './PickedFile';

/** Shows a file: its groups of the list are open and all others folded, and its gravest finding is chosen. */
export async function showFile(pane: Pane, desk: Desk, { path, grids }: PickedFile): Promise<void> {
  const own = new Set(grids.map(({ name }) => sheetLabel(path, name)));
  const first = grids[0];
  if (first) setDesk(desk, { sheet: sheetLabel(path, first.name), cell: null });
  const { tables } = shownResult(pane.store.get());
  const closed = [...tables.entries()]
    .filter(([, { sheet }]) => !own.has(sheet))
    .map(([index]) => String(index));
  pane.store.set((state) => ({ ...state, tab: 'check', page: 'tabs' }));
  setCheck(pane, { closed, chosen: null, view: 'list' });
  const row = findingRows(shownRows(pane.store.get())).find(({ finding }) => own.has(finding.sheet));
  if (row) await chooseFinding(pane, row);
}

/** Opens all groups of the list. */
export function showAllFiles(pane: Pane): void {
  setCheck(pane, { closed: [] });
}
