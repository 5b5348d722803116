import type { Pane } from '../../../src/taskpane/state/Pane';
import type { PaneState } from '../../../src/taskpane/state/PaneState';
import { makeBook, openPane, seen, type Book } from './book';
import { callsOf, callsToFail } from './calls';
import { jobsOn, type Job } from './jobs';
import { isToldOf, outcomeOf, told, type Wanted } from './outcome';

/** So often in a row a person tries in vain before it is let succeed. */
const MOST_TRIES = 25;

/** A page with the workbook as it was made and what the person did before a job. */
interface Ready {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly undoable: number;
}

/**
 * Every job with each of its calls to Excel failing in turn: afterwards the workbook is as before or as asked, the pane says
 * which, and undo tells the truth. Where it is as before, the next failing call meets the same page at its next try, and at
 * last a try succeeds.
 */
export function failEachCall(forms: 'open' | 'locked'): void {
  let book: Book;
  let cases = 0;
  let callsInAll = 0;
  beforeAll(async () => {
    book = await makeBook(forms === 'locked');
  });
  afterAll(() => {
    process.stdout.write(`${String(cases)} failing calls tried, of ${String(callsInAll)} (${forms} forms)\n`);
    book.excel.dispose();
  });

  const ready = async ({ before }: Job): Promise<Ready> => {
    await book.openAgain();
    const pane = openPane();
    await before?.(pane, book.excel);
    return { pane, state: pane.store.get(), undoable: pane.workbook.history().length };
  };

  /** @returns what is not as it must be, or null; and whether the page may be used for the next call. */
  const failAt = async (call: number, job: Job, { pane, state, undoable }: Ready, wanted: Wanted) => {
    const { faults } = book.excel.host;
    pane.store.set(() => state);
    faults.failAction(call);
    await job.act(pane);
    // Later tries may need fewer calls: then this one has succeeded.
    const hasFailed = !faults.isPending();
    faults.clear();
    const outcome = outcomeOf(pane, await seen(book.excel), wanted);
    const { wrong } = told(pane);
    const changes = wanted.start !== wanted.asked;
    const undone = pane.workbook.history().length - undoable;
    const isWrong =
      outcome === 'neither' ||
      (changes && outcome === 'as before' && !(hasFailed && isToldOf(pane))) ||
      (changes && outcome === 'as asked' && wrong.length > 0) ||
      (job.undo !== undefined && undone !== (outcome === 'as before' ? 0 : job.undo));
    const said = `${outcome}, undo ${String(undone)}, ${hasFailed ? 'failed' : 'not met'}: ${wrong.join(' ')}`;
    return { wrong: isWrong ? said : null, isAsBefore: outcome === 'as before' };
  };

  const heal = async (job: Job, { pane }: Ready, { asked }: Wanted) => {
    await job.act(pane);
    const { wrong } = told(pane);
    if (wrong.length > 0) return `a try after it: ${wrong.join(' ')}`;
    return (await seen(book.excel)) === asked ? null : 'a try after it does not heal';
  };

  it.each(jobsOn(forms))(`%s, on ${forms} forms`, async (name, job) => {
    const first = await ready(job);
    const start = await seen(book.excel);
    const kinds = await callsOf(book.excel, () => job.act(first.pane));
    const wanted = { start, asked: await seen(book.excel), helps: job.helps ?? false };
    expect(told(first.pane).wrong).toEqual([]);
    callsInAll += kinds.length;

    const failures: string[] = [];
    let page: Ready | null = null;
    let tries = 0;
    const { calls, why } = callsToFail(kinds, Math.ceil(job.samples / (forms === 'open' ? 1 : 2)));
    const counted = `${String(calls.length)} of ${String(kinds.length)} calls fail in turn`;
    process.stdout.write(`${name}, on ${forms} forms: ${counted} (${why})\n`);
    for (const call of calls) {
      if (page === null) tries = 0;
      page ??= await ready(job);
      cases += 1;
      tries += 1;
      let { wrong, isAsBefore } = await failAt(call, job, page, wanted);
      if (wrong === null && isAsBefore && (tries === MOST_TRIES || call === calls.at(-1))) {
        wrong = await heal(job, page, wanted);
        isAsBefore = false;
      }
      if (wrong !== null)
        failures.push(`call ${String(call)} of ${String(kinds.length)}, try ${String(tries)}: ${wrong}`);
      if (wrong !== null || !isAsBefore) page = null;
    }
    expect(failures).toEqual([]);
  });
}
