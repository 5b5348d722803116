import type { LongTask } from '../../excel';
import type { Pane } from '../state/Pane';
import { loadChecker } from '../chunks';
import { judged } from './judge';

const newest = new WeakMap<Pane, number>();

/**
 * Reads the whole workbook once, for 检查 and 汇总 alike. Where two readings overlap, the one begun later counts.
 * Rejects as the adapter does; the last reading then stays.
 */
export async function readBook(pane: Pane, task: LongTask = {}): Promise<void> {
  const own = (newest.get(pane) ?? 0) + 1;
  newest.set(pane, own);
  const [{ grids }, checker] = await Promise.all([pane.excel.readWorkbook(task), loadChecker()]);
  if (newest.get(pane) !== own) return;
  const book = { grids, tables: checker.recogniseAll(grids), readAt: pane.now() };
  pane.store.set((state) => judged({ ...state, book, freshness: 'fresh' }, checker));
}
