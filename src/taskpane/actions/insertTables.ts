import { defaultStandard, standardById } from '../../core/standards';
import { noteLastWrite, setInsert, type Pane } from '../state/Pane';
import { draftsIn, MOST_PROJECTS, yearIn } from '../state/insertForm';
import { busy, IDLE } from '../state/Job';
import { problemOf, wasStopped } from '../state/Problem';
import { loadLayout } from '../chunks';
import { followFilling } from './followFilling';
import { rememberChoices } from './settings';

let stop: AbortController | null = null;

/** Inserts one sheet a project. All or none: cancelled or failed, the workbook is as it was. */
export async function insertTables(pane: Pane): Promise<void> {
  const { form, job } = pane.store.get().insert;
  const year = yearIn(form);
  const drafts = draftsIn(form);
  if (job.kind === 'busy' || year === null || drafts.length === 0 || drafts.length > MOST_PROJECTS) return;
  const standard = standardById(form.standard) ?? defaultStandard;
  stop = new AbortController();
  setInsert(pane, { job: busy(0, drafts.length), notice: null });
  rememberChoices(pane);
  try {
    const { layOutTables } = await loadLayout();
    const { names, refused } = await pane.workbook.insertSheets(
      (takenNames) => layOutTables(standard, drafts, { year, takenNames }),
      {
        signal: stop.signal,
        lockLabels: form.lock,
        onProgress: (done, total) => {
          const now = pane.store.get().insert.job;
          if (now.kind === 'busy') setInsert(pane, { job: { ...now, done, total } });
        },
      },
    );
    setInsert(pane, {
      job: IDLE,
      notice: { kind: 'inserted', count: names.length, firstSheet: names[0] ?? '', refused },
      form: { ...pane.store.get().insert.form, names: '', count: '1' },
    });
  } catch (reason) {
    const problem = problemOf(reason);
    setInsert(
      pane,
      wasStopped(problem) ? { job: IDLE, notice: { kind: 'stopped' } } : { job: { kind: 'failed', problem } },
    );
  }
  stop = null;
  noteLastWrite(pane);
  if (pane.store.get().insert.notice?.kind === 'inserted') await followFilling(pane);
}

/** Asks a running insertion to end; it answers when Excel has taken back what was written. */
export function stopInserting(pane: Pane): void {
  const { job } = pane.store.get().insert;
  if (job.kind !== 'busy') return;
  setInsert(pane, { job: { ...job, stopping: true } });
  stop?.abort();
}

/** Deletes the sheets of the last insertion, unless something was typed into them. */
export async function undoInsert(pane: Pane): Promise<void> {
  try {
    const { count } = await pane.workbook.undoLast();
    setInsert(pane, { job: IDLE, notice: { kind: 'undone', count } });
  } catch (reason) {
    setInsert(pane, { job: { kind: 'failed', problem: problemOf(reason) } });
  }
  noteLastWrite(pane);
}
