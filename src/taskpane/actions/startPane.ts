import type { PaneRequest } from '../../excel';
import type { Pane } from '../state/Pane';
import { followSelection } from './chooseFinding';
import { checkWorkbook } from './checkWorkbook';
import { loadChecker, loadLayout } from './core';
import { followEdits } from './followEdits';
import { setCheck } from '../state/Pane';

/** What a ribbon button asks of the pane. */
export function answerRequest(pane: Pane, request: PaneRequest): void {
  pane.store.set((state) => ({ ...state, page: 'tabs', tab: 'check' }));
  if (request.kind === 'check') void checkWorkbook(pane);
  else setCheck(pane, { problem: { kind: 'excel', problem: request.problem } });
}

/**
 * Begins to follow what the person does in Excel. A host that tells nothing is no reason to stop: the buttons work
 * all the same.
 */
export async function startPane(pane: Pane): Promise<void> {
  await Promise.allSettled([
    loadChecker(),
    loadLayout(),
    followEdits(pane),
    pane.excel.onSelection((cell) => {
      followSelection(pane, cell);
    }),
  ]);
}
