import type { EditedCells } from '../../port/WorkbookPort';
import { loadChecker } from '../chunks';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf, type Problem } from '../state/Problem';

const turns = new WeakMap<Pane, Promise<void>>();

/** Marking and clearing one after the other, or marks could come back after they were cleared. */
function inTurn(pane: Pane, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(pane) ?? Promise.resolve()).then(act);
  turns.set(pane, turn);
  return turn;
}

/** The marks that stand in the sheets, as text. */
const standing = new WeakMap<Pane, string>();

/** Panes whose marked cells were edited since: a mark may be gone. */
const touched = new WeakSet<Pane>();

/**
 * Where `onlyIfOther`, marks that stand untouched are not written again: each write of ours can cost the person Excel's
 * own undo.
 */
async function mark(pane: Pane, { onlyIfOther }: { onlyIfOther: boolean }): Promise<void> {
  const { check, settings } = pane.store.get();
  try {
    const { findingMessage, wordsFor } = await loadChecker();
    const words = wordsFor(settings.locale);
    const marks = check.findings.map((finding) => ({
      sheet: finding.sheet,
      cell: finding.cell,
      severity: finding.severity,
      message: findingMessage(finding, words),
    }));
    const asText = JSON.stringify(marks);
    if (onlyIfOther && !touched.has(pane) && standing.get(pane) === asText) return;
    standing.delete(pane);
    touched.delete(pane);
    const { protectedSheets } = await pane.workbook.markFindings(marks);
    // Of a protected sheet they don't stand: they are tried again at the next change.
    if (protectedSheets.length === 0) standing.set(pane, asText);
    setCheck(pane, { marked: true });
    if (protectedSheets.length > 0) {
      setCheck(pane, { notice: { kind: 'marks-failed', sheets: protectedSheets } });
    }
  } catch (reason) {
    setCheck(pane, { notice: { kind: 'marks-failed', sheets: protectedSheetOf(problemOf(reason)) } });
  }
}

/** A sheet that bears marks of an earlier check, and was protected since. */
function protectedSheetOf({ kind, problem }: Problem): readonly string[] {
  return kind === 'workbook' && problem.code === 'protected-sheet' && problem.sheet !== null
    ? [problem.sheet]
    : [];
}

/** Marks the findings in the sheets. Marks are a help: where they fail, the list still holds, and a sentence says so. */
export function markFindings(pane: Pane): Promise<void> {
  return inTurn(pane, () => mark(pane, { onlyIfOther: false }));
}

/**
 * To be told of edits before the sheets are read again: what is pasted over a marked cell takes its mark away, though the
 * finding may stay the same.
 */
export function noteEdit(pane: Pane, { sheet, areas }: EditedCells): void {
  const isMarked = pane.store
    .get()
    .check.findings.some(
      ({ sheet: own, cell }) =>
        own === sheet &&
        areas.some(
          ({ top, left, bottom, right }) =>
            cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
        ),
    );
  if (isMarked) touched.add(pane);
}

/** Marks anew after a change that changed the findings, unless the marks were cleared. */
export function renewMarks(pane: Pane): Promise<void> {
  return inTurn(pane, async () => {
    if (pane.store.get().check.marked) await mark(pane, { onlyIfOther: true });
  });
}

/** Takes the marks away; the sheets are as they were. Checks after edits then leave the sheets alone. */
export function clearMarks(pane: Pane): Promise<void> {
  return inTurn(pane, async () => {
    try {
      await pane.workbook.clearMarks();
      setCheck(pane, { marked: false, notice: { kind: 'marks-cleared' } });
    } catch (reason) {
      setCheck(pane, { problem: problemOf(reason) });
    }
  });
}
