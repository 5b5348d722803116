import type { LongTask } from '../../port/WorkbookPort';
import type { Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { loadChecker } from '../chunks';
import { followRenames } from './followRenames';
import { judged } from './judge';

const newest = new WeakMap<Pane, number>();

/** Writes down what is ignored by the new names, or it would come back when the workbook is next opened. */
async function keepIgnores(pane: Pane, before: PaneState['check']['ignores']): Promise<void> {
  const { ignores } = pane.store.get().check;
  if (ignores.every((ignore, index) => ignore.sheet === before[index]?.sheet)) return;
  // Not saved, it holds until the pane closes; the next ignore saves all of them.
  await pane.workbook.saveWorkbookSettings({ ignores }).catch(() => undefined);
}

/**
 * Reads the whole workbook once, for 检查 and 汇总 alike. Where two readings overlap, the one begun later counts.
 * Rejects as the adapter does; the last reading then stays.
 */
export async function readBook(pane: Pane, task: LongTask = {}): Promise<void> {
  const own = (newest.get(pane) ?? 0) + 1;
  newest.set(pane, own);
  const [{ grids, sheetIds, activeSheet, fileOfSheet = null }, checker] = await Promise.all([
    pane.workbook.readWorkbook(task),
    loadChecker(),
  ]);
  if (newest.get(pane) !== own) return;
  const tables = checker.recogniseAll(grids);
  const departments = checker.departmentSheets(grids, tables);
  const book = { grids, tables, departments, sheetIds, fileOfSheet, readAt: pane.now() };
  const { ignores } = pane.store.get().check;
  pane.store.set((state) =>
    judged({ ...followRenames(state, book), book, activeSheet, freshness: 'fresh' }, checker),
  );
  await keepIgnores(pane, ignores);
}
