import type { Finding } from '../../core/check/Finding';
import { toA1 } from '../../core/grid/address';
import type { AppliedChanges, CellChange } from '../../port/WorkbookPort';
import { changesOf, safeChanges } from '../state/changes';
import type { CheckNotice } from '../state/CheckNotice';
import { noteLastWrite, setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import { refreshAndMark } from './followEdits';

async function apply(
  pane: Pane,
  changes: readonly CellChange[],
  tell: (outcome: AppliedChanges) => CheckNotice,
): Promise<void> {
  if (changes.length === 0) return;
  setCheck(pane, { problem: null, notice: null });
  try {
    const outcome = await pane.workbook.applyChanges(changes);
    noteLastWrite(pane);
    await refreshAndMark(pane);
    setCheck(pane, { notice: tell(outcome), view: 'list' });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}

/** Makes the change that one finding proposes, then checks again. */
export async function fixFinding(pane: Pane, finding: Finding): Promise<void> {
  const changes = changesOf(pane.store.get().book, finding);
  await apply(pane, changes, ({ applied, skipped }) => {
    const missed = skipped[0];
    if (missed) return { kind: 'not-fixed', cell: toA1(missed.change.cell), why: missed.reason };
    const [first] = applied;
    return { kind: 'fixed', cell: first ? toA1(first.cell) : '', text: first?.after ?? '' };
  });
}

/** Makes several changes in one go, one entry to undo; all that is safe unless told. */
export async function fixAll(
  pane: Pane,
  changes: readonly CellChange[] = safeChanges(pane.store.get()),
): Promise<void> {
  await apply(pane, changes, ({ applied, skipped }) => ({
    kind: 'fixed-all',
    done: applied.length,
    skipped: skipped.length,
  }));
}

/** Takes the last fix back, then checks again. */
export async function undoFix(pane: Pane): Promise<void> {
  setCheck(pane, { problem: null });
  try {
    await pane.workbook.undoLast();
    noteLastWrite(pane);
    await refreshAndMark(pane);
    setCheck(pane, { notice: { kind: 'undone' } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
    noteLastWrite(pane);
  }
}
