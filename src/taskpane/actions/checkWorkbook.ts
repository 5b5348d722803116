import { setCheck, type Pane } from '../state/Pane';
import { busy, IDLE } from '../state/Job';
import { problemOf } from '../state/Problem';
import { markFindings } from './marks';
import { readBook } from './readBook';
import { lookForRepairs } from './lookForRepairs';

/** Reads, checks and marks the whole workbook. */
export async function checkWorkbook(pane: Pane): Promise<void> {
  if (pane.store.get().check.job.kind === 'busy') return;
  setCheck(pane, { job: busy(), notice: null, problem: null, files: null, view: 'list' });
  try {
    const { ignores } = await pane.workbook.loadWorkbookSettings();
    setCheck(pane, { asked: true, ignores, chosen: null });
    await readBook(pane, {
      onProgress: (done, total) => {
        setCheck(pane, { job: busy(done, total) });
      },
    });
    setCheck(pane, { job: IDLE, notice: { kind: 'checked' } });
  } catch (reason) {
    setCheck(pane, { job: { kind: 'failed', problem: problemOf(reason) } });
    return;
  }
  await markFindings(pane);
  await lookForRepairs(pane);
}
