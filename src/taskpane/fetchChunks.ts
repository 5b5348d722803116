import { loadCheckTab } from './check/loadCheckTab';
import { loadChecker, loadLayout } from './chunks';
import { loadTotalsTab } from './totals/loadTotalsTab';

/** Fetches what will be needed soon. A failure shows when the chunk is used, with words. */
export async function fetchChunks(): Promise<void> {
  await Promise.allSettled([loadChecker(), loadCheckTab(), loadLayout(), loadTotalsTab()]);
}
