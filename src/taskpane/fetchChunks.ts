import { loadCheckViews } from './check/loadCheckViews';
import { loadChecker, loadLayout } from './chunks';
import { loadTotalsResult } from './totals/loadTotalsResult';

/** Fetches what will be needed soon. A failure shows when the chunk is used, with words. */
export async function fetchChunks(): Promise<void> {
  await Promise.allSettled([loadChecker(), loadCheckViews(), loadLayout(), loadTotalsResult()]);
}
