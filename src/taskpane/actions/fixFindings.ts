import type { Finding } from '../../core/check/Finding';
import { safeFixes, type SheetFix } from '../../core/check/safeFixes';
import { toA1, type CellAddress } from '../../core/grid/address';
import { textAt } from '../../core/grid/SheetGrid';
import { decimal } from '../../core/money/decimal';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { AppliedChanges, CellChange } from '../../excel';
import type { CheckNotice, PaneState } from '../state/PaneState';
import { noteLastWrite, setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import { refresh } from './followEdits';

function holdsAmount(table: PerformanceTable, cell: CellAddress): boolean {
  const { total, parts, details } = table.funding;
  return [total, ...parts, ...details].some(
    (amount) => amount?.cell.row === cell.row && amount.cell.column === cell.column,
  );
}

/** A fix as a change of a cell, with what a person saw there; amounts of the funding block become numbers. */
function changeOf(state: PaneState, { sheet, cell, text }: SheetFix): CellChange {
  const grid = state.book?.grids.find((other) => other.name === sheet);
  const tables = state.book?.tables.filter((table) => table.sheet === sheet) ?? [];
  const isAmount = decimal(text) !== null && tables.some((table) => holdsAmount(table, cell));
  const before = grid ? textAt(grid, cell.row, cell.column) : '';
  return { sheet, cell, before, after: text, kind: isAmount ? 'number' : 'text' };
}

/** The changes that one finding's fix makes; empty where it has none. */
export function changesOf(state: PaneState, finding: Finding): CellChange[] {
  return (finding.fix ?? []).map((fix) => changeOf(state, { ...fix, sheet: finding.sheet }));
}

/** The changes that are safe to make all at once. */
export function safeChanges(state: PaneState): CellChange[] {
  return safeFixes(state.check.findings).map((fix) => changeOf(state, fix));
}

async function apply(
  pane: Pane,
  changes: readonly CellChange[],
  tell: (outcome: AppliedChanges) => CheckNotice,
): Promise<void> {
  if (changes.length === 0) return;
  setCheck(pane, { problem: null, notice: null });
  try {
    const outcome = await pane.excel.applyChanges(changes);
    noteLastWrite(pane);
    await refresh(pane);
    setCheck(pane, { notice: tell(outcome), view: 'list' });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}

/** Makes the change that one finding proposes, then checks again. */
export async function fixFinding(pane: Pane, finding: Finding): Promise<void> {
  const changes = changesOf(pane.store.get(), finding);
  await apply(pane, changes, ({ applied, skipped }) => {
    const missed = skipped[0];
    if (missed) return { kind: 'not-fixed', cell: toA1(missed.change.cell), why: missed.reason };
    const [first] = applied;
    return { kind: 'fixed', cell: first ? toA1(first.cell) : '', text: first?.after ?? '' };
  });
}

/** Makes all safe changes in one go, one entry to undo. */
export async function fixAllSafe(pane: Pane): Promise<void> {
  await apply(pane, safeChanges(pane.store.get()), ({ applied, skipped }) => ({
    kind: 'fixed-all',
    done: applied.length,
    skipped: skipped.length,
  }));
}

/** Takes the last fix back, then checks again. */
export async function undoFix(pane: Pane): Promise<void> {
  setCheck(pane, { problem: null });
  try {
    await pane.excel.undoLast();
    noteLastWrite(pane);
    await refresh(pane);
    setCheck(pane, { notice: { kind: 'undone' } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
    noteLastWrite(pane);
  }
}
