import type { PaneRequest } from '../../port/paneRequests';
import type { Pane } from '../state/Pane';
import { followSelection, followSheet } from './chooseFinding';
import { checkWorkbook } from './checkWorkbook';
import { followEdits } from './followEdits';
import { followFilling } from './followFilling';
import { offerToClear } from './marks';
import { sumWorkbook, writeSummary } from './sumWorkbook';
import { noteLastWrite, setCheck } from '../state/Pane';

/** What a ribbon button asks of the pane. */
export function answerRequest(pane: Pane, request: PaneRequest): void {
  if (request.kind === 'inserted') {
    noteLastWrite(pane);
    void followFilling(pane);
    return;
  }
  const tab = request.kind === 'summary' ? 'totals' : 'check';
  pane.store.set((state) => ({ ...state, page: 'tabs', tab }));
  noteLastWrite(pane);
  if (request.kind === 'check') void checkWorkbook(pane);
  else if (request.kind === 'summary') void sumAndWrite(pane);
  else setCheck(pane, { problem: { kind: 'workbook', problem: request.problem } });
}

async function sumAndWrite(pane: Pane): Promise<void> {
  await sumWorkbook(pane);
  const { book, totals } = pane.store.get();
  if (totals.job.kind === 'idle' && book && book.tables.length > 0) await writeSummary(pane);
}

/**
 * Begins to follow what the person does in Excel. A host that tells nothing is no reason to stop: the buttons work
 * all the same.
 */
export async function startPane(pane: Pane): Promise<void> {
  await Promise.allSettled([
    followEdits(pane),
    offerToClear(pane),
    pane.workbook.onSelection((cell) => {
      followSelection(pane, cell);
    }),
    pane.workbook.onSheetShown((sheet) => {
      followSheet(pane, sheet);
    }),
  ]);
}
