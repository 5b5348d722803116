import type { SheetCell } from '../../core/glossary/finding';
import { findingRows, rowAfter } from '../state/chosen';
import { withOpen } from '../state/alike';
import type { FindingRow } from '../state/listRows';
import { setCheck, setTotals, type Pane } from '../state/Pane';
import { problemOf, type Problem } from '../state/Problem';
import { refresh } from './followEdits';
import { showCellsAround } from './showCellsAround';
import { tellKeyboard } from './tellKeyboard';

interface Asked {
  readonly place: SheetCell;
  readonly toWrite: boolean;
}

interface Way {
  /** The journey under way; resolves when the last cell that was asked for is shown. */
  going: Promise<void> | null;
  next: Asked | null;
  /** The cell that was asked for last. */
  end: SheetCell | null;
}

const ways = new WeakMap<Pane, Way>();

/**
 * Shows a cell in Excel; a problem (a deleted sheet) is told in the tab that the person looks at. Excel is slower than a
 * held arrow key: while it goes to one cell, only the last of those asked for meanwhile is kept.
 * @param toWrite the person goes there to fill it in: the keyboard goes along where the host can do that
 */
export function goToCell(pane: Pane, place: SheetCell, toWrite = false): Promise<void> {
  const way = ways.get(pane) ?? { going: null, next: null, end: null };
  ways.set(pane, way);
  way.next = { place, toWrite };
  way.end = place;
  const first = !way.going;
  way.going ??= travel(pane, way).finally(() => {
    way.going = null;
  });
  tellKeyboard('jxmb-cell-coming', { there: way.going, toWrite });
  // A later key waits for no earlier one.
  return first ? way.going : Promise.resolve();
}

async function travel(pane: Pane, way: Way): Promise<void> {
  while (way.next) {
    const { place, toWrite } = way.next;
    const { sheet, row, column } = place;
    way.next = null;
    tellProblem(pane, null);
    try {
      const name = await pane.workbook.goTo(sheet, { row, column }, toWrite);
      pane.store.set((state) => ({ ...state, activeSheet: sheet }));
      // It was renamed, and nobody told: the list gets the new name.
      if (name !== sheet && !way.next) await refresh(pane);
    } catch (reason) {
      tellProblem(pane, problemOf(reason));
    }
  }
}

function tellProblem(pane: Pane, problem: Problem | null): void {
  if (pane.store.get().tab === 'totals') setTotals(pane, { problem });
  else setCheck(pane, { problem });
}

/** Chooses a finding in the list, opens its groups and shows its cell: in Excel, or in the pane where its file is not open. */
export async function chooseFinding(pane: Pane, row: FindingRow): Promise<void> {
  const state = pane.store.get();
  const { files, closed } = state.check;
  const at = findingRows(state).findIndex((other) => other.key === row.key);
  setCheck(pane, {
    chosen: { key: row.key, finding: row.finding, at },
    closed: withOpen(closed, row.groups, true),
    notice: null,
    problem: null,
  });
  if (files) await showCellsAround(pane, row);
  else await goToCell(pane, { ...row.finding.cell, sheet: row.finding.sheet });
}

/** 下一处, 上一处. Returns the row it went to, or null at the end of the list. */
export async function chooseNext(pane: Pane, steps: 1 | -1): Promise<FindingRow | null> {
  const state = pane.store.get();
  const row = rowAfter(findingRows(state), state.check.chosen, steps);
  if (row) await chooseFinding(pane, row);
  return row;
}

const isSameCell = (one: SheetCell, other: SheetCell | null) =>
  one.sheet === other?.sheet && one.row === other.row && one.column === other.column;

/** Excel tells late of a cell that was only passed on the way to the one asked for last. */
function isPassed(pane: Pane, place: SheetCell): boolean {
  const way = ways.get(pane);
  return way !== undefined && way.going !== null && !isSameCell(place, way.end);
}

/** The person went to another sheet in Excel. */
export function followSheet(pane: Pane, sheet: string): void {
  pane.store.set((state) => ({ ...state, activeSheet: sheet }));
}

/** The person selected a cell in Excel: the pane knows the sheet, and shows the finding of that cell, if any. */
export function followSelection(pane: Pane, place: SheetCell): void {
  pane.store.set((state) => {
    const moved = { ...state, activeSheet: place.sheet, selection: place };
    const { chosen, files } = state.check;
    const isHere = ({ sheet, cell }: FindingRow['finding']) => isSameCell(place, { sheet, ...cell });
    if (files || isPassed(pane, place) || (chosen && isHere(chosen.finding))) return moved;
    const rows = findingRows(moved);
    const at = rows.findIndex((row) => isHere(row.finding));
    const row = rows[at];
    if (!row) return moved;
    const closed = withOpen(moved.check.closed, row.groups, true);
    return {
      ...moved,
      check: { ...moved.check, closed, chosen: { key: row.key, finding: row.finding, at } },
    };
  });
}
