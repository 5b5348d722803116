import { loadReport } from '../chunks';
import { setTotals, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import { isoDate } from '../state/time';
import { wordsOf } from '../words';
import { checkWords } from '../words/zh-CN/check';
import { totalsWords } from '../words/zh-CN/totals';

/** As what a sum over many files is handed over. */
export type SumFileKind = 'xlsx' | 'csv' | 'html';

/** Hands the sum over the chosen files over as a file. */
export async function saveSum(pane: Pane, kind: SumFileKind): Promise<void> {
  const state = pane.store.get();
  if (!state.check.files) return;
  const words = wordsOf(totalsWords, state.settings.locale);
  setTotals(pane, { problem: null, written: null });
  const day = pane.now();
  try {
    const { sumFile } = await loadReport();
    const { name, mediaType, content } = await sumFile(state.check.files, state, kind, {
      report: words.sumName(isoDate(day)),
      workbook: wordsOf(checkWords, state.settings.locale).thisWorkbook,
      day,
    });
    pane.deliver(name, mediaType, content);
    setTotals(pane, { written: name });
  } catch (reason) {
    setTotals(pane, { problem: problemOf(reason) });
  }
}
