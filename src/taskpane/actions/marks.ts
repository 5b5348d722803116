import { wordsFor, findingMessage } from '../../core/words';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';

/** Marks the findings in the sheets. Marks are a help: where they fail, the list still holds, and a sentence says so. */
export async function markFindings(pane: Pane): Promise<void> {
  const { check, settings } = pane.store.get();
  const words = wordsFor(settings.locale);
  try {
    const { protectedSheets } = await pane.excel.markFindings(
      check.findings.map((finding) => ({
        sheet: finding.sheet,
        cell: finding.cell,
        severity: finding.severity,
        message: findingMessage(finding, words),
      })),
    );
    setCheck(
      pane,
      protectedSheets.length > 0 ? { marked: true, notice: { kind: 'marks-failed' } } : { marked: true },
    );
  } catch {
    setCheck(pane, { notice: { kind: 'marks-failed' } });
  }
}

/** Takes the marks away; the sheets are as they were. Checks after edits then leave the sheets alone. */
export async function clearMarks(pane: Pane): Promise<void> {
  try {
    await pane.excel.clearMarks();
    setCheck(pane, { marked: false, notice: { kind: 'marks-cleared' } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}
