import { chooseFinding } from '../taskpane/actions/chooseFinding';
import { findingRows, shownResult } from '../taskpane/state/chosen';
import { setCheck, type Pane } from '../taskpane/state/Pane';
import { setDesk, type Desk } from './Desk';
import { sheetLabel, type PickedFile } from './PickedFile';

/**
 * Shows a file: its findings alone are listed, and the gravest is chosen. Of a file that has none only the sheet is shown:
 * an empty list would say more than is known.
 */
export async function showFile(pane: Pane, desk: Desk, { path, grids }: PickedFile): Promise<void> {
  const own = new Set(grids.map(({ name }) => sheetLabel(path, name)));
  const first = grids[0];
  if (first) setDesk(desk, { sheet: sheetLabel(path, first.name), cell: null });
  const hasFindings = shownResult(pane.store.get()).findings.some((finding) => own.has(finding.sheet));
  pane.store.set((state) => ({ ...state, tab: 'check', page: 'tabs' }));
  setCheck(pane, {
    onlySheets: hasFindings ? [...own] : null,
    thisSheetOnly: false,
    chosen: null,
    view: 'list',
  });
  const row = findingRows(pane.store.get()).find(({ finding }) => own.has(finding.sheet));
  if (row) await chooseFinding(pane, row);
}

/** Lists the findings of all files again. */
export function showAllFiles(pane: Pane): void {
  setCheck(pane, { onlySheets: null });
}
