import type { ChartBy } from '../../core/totals/summary/summaryChart';
import type { GroupBy } from '../../core/totals/summary/summaryGroups';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { wordsOf } from '../words';
import { commonWords } from '../words/zh-CN/common';
import { busy, IDLE } from '../state/Job';
import { noteLastWrite, setTotals, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { Book } from '../state/Book';
import type { TotalsState } from '../state/TotalsState';
import type { PickedFile } from '../state/PickedFile';
import { placeOfTable, sumOptions } from '../state/sumDecisions';
import { dateAndTime } from '../state/time';
import { loadChecker, loadLayout } from '../chunks';
import { createFileReader } from '../reading/fileReader';
import { resultOf } from './judge';
import { readBook } from './readBook';

/** Reads the workbook and adds up the funding of its tables. */
export async function sumWorkbook(pane: Pane): Promise<void> {
  if (pane.store.get().totals.job.kind === 'busy') return;
  setTotals(pane, { job: busy(), problem: null, written: null });
  try {
    await readBook(pane, {
      onProgress: (done, total) => {
        setTotals(pane, { job: busy(done, total) });
      },
    });
    setTotals(pane, { asked: true, job: IDLE });
  } catch (reason) {
    setTotals(pane, { job: { kind: 'failed', problem: problemOf(reason) } });
  }
}

/** Sums the open workbook with the chosen files, or without it. */
export async function sumWithBook(pane: Pane, withBook: boolean): Promise<void> {
  setTotals(pane, { withBook, written: null, problem: null });
  const { book, freshness } = pane.store.get();
  if (!withBook || (book && freshness === 'fresh')) return;
  try {
    await readBook(pane);
  } catch (reason) {
    setTotals(pane, { withBook: false, problem: problemOf(reason) });
  }
}

/**
 * Writes the totals into a sheet of ours, with formulas that point at each table. The workbook is read once more, or a
 * formula could point to a sheet by a name that it no longer has.
 */
export async function writeSummary(pane: Pane): Promise<void> {
  const { settings } = pane.store.get();
  setTotals(pane, { problem: null, written: null, chartRefused: false });
  const words = wordsOf(commonWords, settings.locale);
  const asOf = words.asOf(dateAndTime(pane.now(), settings.locale));
  try {
    const [{ layOutSummary, sumFunding }, checker] = await Promise.all([loadLayout(), loadChecker()]);
    await readBook(pane);
    const state = pane.store.get();
    const { book, totals } = state;
    if (!book) return;
    const chart = chartOf(totals, book);
    const summed = sumFunding(book.tables, sumOptions(book.tables, totals.decisions));
    const plan = layOutSummary(book.tables, summed, {
      asOf,
      findings: resultOf(state, book.tables, checker).findings,
      ...(totals.groupBy && { groupBy: totals.groupBy }),
      ...(chart && { chart }),
    });
    const { name, refused } = await pane.workbook.writeOwnSheet('summary', plan);
    setTotals(pane, { written: name, chartRefused: refused.includes('chart') });
    pane.store.set((now) => ({ ...now, book: now.book && { ...now.book, summaryChart: chart } }));
  } catch (reason) {
    setTotals(pane, { problem: problemOf(reason) });
  }
  noteLastWrite(pane);
}

/** Counts a table, or leaves it out, whatever else holds; `path` is its file, '' in the open workbook. */
export function decideTable(
  pane: Pane,
  table: PerformanceTable,
  path: string,
  decision: 'count' | 'leave',
): void {
  const { decisions } = pane.store.get().totals;
  setTotals(pane, { decisions: { ...decisions, [placeOfTable(table, path)]: decision }, written: null });
}

/** Chooses by what the projects of the summary sheet are put together; null for not at all. */
export function groupSummaryBy(pane: Pane, groupBy: GroupBy | null): void {
  setTotals(pane, { groupBy, written: null });
}

/** Chooses the chart of the summary sheet. */
export function chartSummaryBy(pane: Pane, chart: ChartBy | null): void {
  setTotals(pane, { chart: chart ?? 'none', written: null });
}

/** The chart that the summary sheet is to have: the chosen one, else that which it has. */
export function chartOf({ chart }: TotalsState, book: Book | null): ChartBy | null {
  return chart === 'none' ? null : (chart ?? book?.summaryChart ?? null);
}

/** Takes a roll as it is typed or pasted. */
export function setRoll(pane: Pane, roll: string): void {
  setTotals(pane, { roll });
}

/** A line a row, as it is pasted from a sheet; blank rows are left out. */
function pastedText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()).join('\t'))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** Takes the roll that stands in the selected cells of the open workbook. */
export async function rollFromSelection(pane: Pane): Promise<void> {
  try {
    const roll = pastedText(await pane.workbook.readSelection());
    if (roll === '') throw new WorkbookFailure({ code: 'nothing-selected' });
    setTotals(pane, { roll, problem: null });
  } catch (reason) {
    setTotals(pane, { problem: problemOf(reason) });
  }
}

/** Takes the roll that stands in a file: that of its sheets which lists the most. */
export async function rollFromFile(pane: Pane, file: PickedFile): Promise<void> {
  const reader = createFileReader();
  try {
    const { bytesOf } = await loadChecker();
    const answer = await reader.read({
      name: file.name,
      bytes: await bytesOf(file, file.name),
      wants: 'list',
    });
    if (answer.kind === 'list')
      setTotals(pane, { roll: pastedText(answer.rows.map(({ cells }) => cells)), problem: null });
    else if (answer.kind === 'unread') setTotals(pane, { problem: answer.problem });
  } catch (reason) {
    setTotals(pane, { problem: problemOf(reason) });
  } finally {
    reader.close();
  }
}

/** Takes the summary sheet back, as it was before it was written. */
export async function undoSummary(pane: Pane): Promise<void> {
  try {
    await pane.workbook.undoLast();
    setTotals(pane, { written: null, problem: null });
  } catch (reason) {
    setTotals(pane, { problem: problemOf(reason) });
  }
  noteLastWrite(pane);
}
