import { wordsOf } from '../words';
import { checkWords } from '../words/zh-CN/check';
import { deskWords } from '../words/zh-CN/desk';
import { loadChecker, loadReport } from '../chunks';
import { isoDate } from '../state/time';
import { noteLastWrite, setCheck, type Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { problemOf } from '../state/Problem';
import type { ReportKind } from '../chunks/reportFile';
import { copyText } from './copyText';

/** The state with the files of the single page, which are told apart in a report. */
function withFiles(pane: Pane): PaneState {
  const state = pane.store.get();
  const files = pane.files?.checked() ?? state.check.files;
  return { ...state, check: { ...state.check, files } };
}

/** Hands the findings over as a file. */
export async function exportReport(pane: Pane, kind: ReportKind): Promise<void> {
  const { locale } = pane.store.get().settings;
  const check = wordsOf(checkWords, locale);
  const desk = wordsOf(deskWords, locale);
  const day = pane.now();
  const date = isoDate(day);
  setCheck(pane, { problem: null });
  try {
    const { reportFile } = await loadReport();
    const { name, mediaType, content } = await reportFile(withFiles(pane), kind, {
      workbook: check.thisWorkbook,
      report: check.reportName(date),
      lists: desk.listsName(date),
      day,
    });
    pane.deliver(name, mediaType, content);
    setCheck(pane, { view: 'list', notice: { kind: 'exported', name, instead: otherWay(pane) } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}

/** What a person is told to do who gets no file. */
function otherWay(pane: Pane): 'results' | 'text' | null {
  if (pane.files) return null;
  return canWriteResults(pane, pane.store.get()) ? 'results' : 'text';
}

/** Copies the findings as a message that can be pasted into a chat or a letter. */
export async function copyReport(pane: Pane): Promise<void> {
  const check = wordsOf(checkWords, pane.store.get().settings.locale);
  setCheck(pane, { problem: null });
  try {
    const { reportMessage } = await loadReport();
    const copied = await copyText(reportMessage(withFiles(pane), check.thisWorkbook));
    setCheck(pane, { view: 'list', notice: { kind: copied ? 'copied' : 'not-copied' } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}

/** Whether the findings are those of a workbook that can take a sheet of ours. */
export function canWriteResults({ files }: Pane, { check }: PaneState): boolean {
  return files === undefined && check.files === null;
}

/** Writes the findings into a sheet of ours: for an Excel whose pane can't download (Mac: office-js #2700, #6468). */
export async function writeResults(pane: Pane): Promise<void> {
  const { check, book, settings } = pane.store.get();
  setCheck(pane, { problem: null });
  try {
    const [{ findingsPlan }, { wordsFor }] = await Promise.all([loadReport(), loadChecker()]);
    const plan = findingsPlan(check, book?.tables ?? [], wordsFor(settings.locale));
    const { name } = await pane.workbook.writeOwnSheet('results', plan);
    setCheck(pane, { view: 'list', notice: { kind: 'results-written', name } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
  noteLastWrite(pane);
}
