import { markTroubleOf } from '../../port/markTrouble';
import { problemOf as workbookProblemOf } from '../../port/problemOf';
import type { Cleared, EditedCells, Mark } from '../../port/WorkbookPort';
import { loadChecker } from '../chunks';
import type { CheckNotice } from '../state/CheckNotice';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';

const turns = new WeakMap<Pane, Promise<void>>();

/** Marking and clearing one after the other, or marks could come back after they were cleared. */
function inTurn(pane: Pane, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(pane) ?? Promise.resolve()).then(act);
  // One that Excel refused is told of by whoever asked for it; the next one has its turn all the same.
  turns.set(
    pane,
    turn.catch(() => undefined),
  );
  return turn;
}

/** What is known of a pane's marks beside its state. */
interface MarkMemory {
  /** The marks that stand in the sheets, as text; null where that is not sure. */
  standing: string | null;
  /** A marked cell was edited since: what was pasted over it took its mark away. */
  touched: boolean;
  /** A person has edited since we last wrote: Excel can undo that, and a write of ours could end it. */
  edited: boolean;
}

const memories = new WeakMap<Pane, MarkMemory>();

function memoryOf(pane: Pane): MarkMemory {
  const known = memories.get(pane);
  if (known) return known;
  const memory = { standing: null, touched: false, edited: false };
  memories.set(pane, memory);
  return memory;
}

async function wantedMarks(pane: Pane): Promise<Mark[]> {
  const { check, settings } = pane.store.get();
  const { findingMessage, wordsFor } = await loadChecker();
  const words = wordsFor(settings.locale);
  return check.findings.map((finding) => ({
    sheet: finding.sheet,
    cell: finding.cell,
    severity: finding.severity,
    message: findingMessage(finding, words),
  }));
}

async function mark(pane: Pane): Promise<void> {
  const memory = memoryOf(pane);
  try {
    const marks = await wantedMarks(pane);
    Object.assign(memory, { standing: null, touched: false, edited: false });
    const marked = await pane.workbook.markFindings(marks);
    memory.standing = JSON.stringify(marks);
    setCheck(pane, { marks: { kind: 'standing', stale: false } });
    const trouble = markTroubleOf(marked);
    if (trouble) setCheck(pane, { notice: { kind: 'marks-failed', trouble } });
  } catch (reason) {
    const { marks } = pane.store.get().check;
    setCheck(pane, {
      marks: marks.kind === 'none' ? marks : { kind: 'standing', stale: true },
      notice: { kind: 'marks-failed', trouble: { kind: 'refused', problem: workbookProblemOf(reason) } },
    });
  }
}

/** Marks the findings in the sheets. Marks are a help: where they fail, the list still holds, and a sentence says so. */
export function markFindings(pane: Pane): Promise<void> {
  return inTurn(pane, () => mark(pane));
}

/** To be told of a person's edits before the sheets are read again. */
export function noteEdit(pane: Pane, edited: EditedCells | null): void {
  const memory = memoryOf(pane);
  memory.edited = true;
  if (edited && holdsFinding(pane, edited)) memory.touched = true;
}

function holdsFinding(pane: Pane, { sheet, areas }: EditedCells): boolean {
  return pane.store
    .get()
    .check.findings.some(
      ({ sheet: own, cell }) =>
        own === sheet &&
        areas.some(
          ({ top, left, bottom, right }) =>
            cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
        ),
    );
}

/**
 * After a new reading: says whether the marks are still those of the findings. Nothing is written: each write of ours
 * costs the person a step of Excel's own undo, or all of it.
 */
export async function compareMarks(pane: Pane): Promise<void> {
  if (pane.store.get().check.marks.kind !== 'standing') return;
  const memory = memoryOf(pane);
  const asText = JSON.stringify(await wantedMarks(pane));
  const { marks } = pane.store.get().check;
  const stale = memory.touched || memory.standing !== asText;
  if (marks.kind === 'standing' && marks.stale !== stale)
    setCheck(pane, { marks: { kind: 'standing', stale } });
}

/** After a write of ours that the person asked for: marks follow at once, unless they were cleared or stand as they should. */
export function renewMarks(pane: Pane): Promise<void> {
  return inTurn(pane, async () => {
    await compareMarks(pane);
    const { marks } = pane.store.get().check;
    if (marks.kind === 'standing' && marks.stale) await mark(pane);
  });
}

/** After a decision that writes nothing into cells: marks follow where no edit of the person could be lost by it. */
export function renewMarksUnlessEdited(pane: Pane): Promise<void> {
  return memoryOf(pane).edited ? compareMarks(pane) : renewMarks(pane);
}

/** Takes the marks away before rows move: a row that is copied would bring its own along. `renewMarks` brings them back. */
export function liftMarks(pane: Pane): Promise<void> {
  return inTurn(pane, async () => {
    if (pane.store.get().check.marks.kind === 'none') return;
    memoryOf(pane).standing = null;
    await pane.workbook.clearMarks();
  });
}

/** Takes the marks away; the sheets are as they were. Checks after edits then leave the sheets alone. */
export function clearMarks(pane: Pane): Promise<void> {
  return inTurn(pane, async () => {
    const memory = memoryOf(pane);
    Object.assign(memory, { standing: null, touched: false, edited: false });
    try {
      const cleared = await pane.workbook.clearMarks();
      const { protectedSheets: kept } = cleared;
      setCheck(pane, {
        marks: kept.length > 0 ? { kind: 'left', sheets: kept } : { kind: 'none' },
        problem: null,
        notice: noticeOf(cleared),
      });
    } catch (reason) {
      setCheck(pane, { problem: problemOf(reason) });
    }
  });
}

function noticeOf({ unreadSheets, protectedSheets }: Cleared): CheckNotice {
  if (protectedSheets.length > 0)
    return { kind: 'marks-cleared-but', sheets: protectedSheets, why: 'protected' };
  if (unreadSheets.length > 0) return { kind: 'marks-cleared-but', sheets: unreadSheets, why: 'unread' };
  return { kind: 'marks-cleared' };
}

/** When the pane opens: marks that an earlier session left in the workbook are offered to be cleared, at once. */
export async function offerToClear(pane: Pane): Promise<void> {
  const sheets = await pane.workbook.markedSheets();
  const { check, settings } = pane.store.get();
  if (sheets.length === 0 || check.asked || check.marks.kind !== 'none') return;
  setCheck(pane, {
    marks: settings.keepsMarks ? { kind: 'standing', stale: true } : { kind: 'left', sheets },
  });
}

/** The person keeps the marks of the earlier session for now. */
export function keepLeftMarks(pane: Pane): void {
  setCheck(pane, { marks: { kind: 'standing', stale: true } });
}
