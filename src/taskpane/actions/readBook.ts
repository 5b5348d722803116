import type { LongTask } from '../../port/WorkbookPort';
import type { Pane } from '../state/Pane';
import type { Book } from '../state/Book';
import type { PaneState } from '../state/PaneState';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import { loadChecker, type Checker } from '../chunks';
import { followRenames } from './followRenames';
import { judged } from './judge';

const newest = new WeakMap<Pane, number>();
/** How many readings of the whole workbook are under way. */
const underWay = new WeakMap<Pane, number>();

/** Writes down what is ignored by the new names, or it would come back when the workbook is next opened. */
async function keepIgnores(pane: Pane, before: PaneState['check']['ignores']): Promise<void> {
  const { ignores } = pane.store.get().check;
  if (ignores.every((ignore, index) => ignore.sheet === before[index]?.sheet)) return;
  // Not saved, it holds until the pane closes; the next ignore saves all of them.
  await pane.workbook.saveWorkbookSettings({ ignores }).catch(() => undefined);
}

/** Sheets with what stands on them. */
function understood(grids: readonly SheetGrid[], fileOfSheet: Book['fileOfSheet'], checker: Checker) {
  const tables = checker.recogniseAll(grids);
  return {
    grids,
    tables,
    departments: checker.departmentSheets(grids, tables),
    notes: checker.sheetNotes(grids, tables),
    // Of files that were handed in, blank tables are findings like any other.
    filling: fileOfSheet ? [] : checker.fillingOf(tables),
  };
}

/**
 * Reads the whole workbook once, for 检查 and 汇总 alike. Where two readings overlap, the one begun later counts.
 * Rejects as the adapter does; the last reading then stays.
 */
export async function readBook(pane: Pane, task: LongTask = {}): Promise<void> {
  const own = (newest.get(pane) ?? 0) + 1;
  newest.set(pane, own);
  underWay.set(pane, (underWay.get(pane) ?? 0) + 1);
  const [reading, checker] = await Promise.all([pane.workbook.readWorkbook(task), loadChecker()]).finally(
    () => underWay.set(pane, (underWay.get(pane) ?? 0) - 1),
  );
  if (newest.get(pane) !== own) return;
  const {
    grids,
    sheetIds,
    activeSheet,
    fileOfSheet = null,
    manualCalculation = false,
    summaryChart = null,
  } = reading;
  const book = {
    ...understood(grids, fileOfSheet, checker),
    sheetIds,
    fileOfSheet,
    manualCalculation,
    summaryChart: checker.chartByOf(summaryChart),
    readAt: pane.now(),
  };
  const { ignores } = pane.store.get().check;
  pane.store.set((state) =>
    judged({ ...followRenames(state, book), book, activeSheet, freshness: 'fresh' }, checker),
  );
  await keepIgnores(pane, ignores);
}

const BACKGROUND: LongTask = { background: true };

/**
 * Reads sheets that were edited, and no other but those whose formulas point to other sheets. Where one is gone or renamed,
 * or the whole workbook is being read meanwhile, all of it.
 */
export async function readSheets(pane: Pane, edited: ReadonlySet<string>): Promise<void> {
  const { book } = pane.store.get();
  if (!book || (underWay.get(pane) ?? 0) > 0) {
    await readBook(pane, BACKGROUND);
    return;
  }
  const begun = newest.get(pane);
  const read = new Map<string, SheetGrid>();
  // A sheet that was not read is one of ours: it is output.
  for (const grid of book.grids.filter((each) => edited.has(each.name) || pointsElsewhere(each))) {
    const now = await pane.workbook.readSheet(grid.name, BACKGROUND);
    if (!now) {
      await readBook(pane, BACKGROUND);
      return;
    }
    read.set(grid.name, now);
  }
  const checker = await loadChecker();
  if (newest.get(pane) !== begun) return;
  pane.store.set((state) => {
    if (!state.book) return state;
    const grids = state.book.grids.map((grid) => read.get(grid.name) ?? grid);
    const fresh = {
      ...state.book,
      ...understood(grids, state.book.fileOfSheet, checker),
      readAt: pane.now(),
    };
    return judged({ ...state, book: fresh, freshness: 'fresh' }, checker);
  });
}

const pointing = new WeakMap<SheetGrid, boolean>();

/** Whether something on the sheet is calculated from another sheet. */
function pointsElsewhere(grid: SheetGrid): boolean {
  const known = pointing.get(grid);
  if (known !== undefined) return known;
  const points = grid.rows.some((row) => row?.some((cell) => cell?.formula?.includes('!') ?? false) ?? false);
  pointing.set(grid, points);
  return points;
}
