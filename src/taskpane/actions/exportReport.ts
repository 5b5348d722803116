import { paneWordsFor } from '../words';
import { loadReport } from '../chunks';
import { isoDate } from '../state/time';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import type { ReportKind } from '../chunks/reportFile';

/** Hands the findings over as a file. */
export async function exportReport(pane: Pane, kind: ReportKind): Promise<void> {
  const state = pane.store.get();
  const words = paneWordsFor(state.settings.locale).check;
  const name = `${words.reportName(isoDate(pane.now()))}.${kind}`;
  setCheck(pane, { problem: null });
  try {
    const { reportFile } = await loadReport();
    const files = pane.files?.checked() ?? state.check.files;
    const shown = { ...state, check: { ...state.check, files } };
    const { mediaType, content } = await reportFile(shown, kind, words.thisWorkbook);
    pane.deliver(name, mediaType, content);
    setCheck(pane, { view: 'list', notice: { kind: 'exported', name } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}
