import type { Pane } from '../state/Pane';
import type { Freshness } from '../state/Book';
import { compareMarks, noteEdit, renewMarks } from './marks';
import { readBook, readSheets } from './readBook';
import { lookForRepairs } from './lookForRepairs';

/** Long enough for a paste that comes as several events, short enough to feel at once. */
const PAUSE_MS = 300;

function setFreshness(pane: Pane, freshness: Freshness): void {
  pane.store.set((state) => ({ ...state, freshness }));
}

/**
 * Reads and checks again after edits; a failure leaves the list marked as stale.
 * @param edited the sheets where cells were edited; all are read where it is not known
 */
export async function refresh(pane: Pane, edited: ReadonlySet<string> | null = null): Promise<void> {
  setFreshness(pane, 'refreshing');
  try {
    await (edited ? readSheets(pane, edited) : readBook(pane));
  } catch {
    setFreshness(pane, 'stale');
    return;
  }
  await compareMarks(pane);
  await lookForRepairs(pane);
}

/** The same after a write of ours that the person asked for: the marks follow. */
export async function refreshAndMark(pane: Pane): Promise<void> {
  await refresh(pane);
  if (pane.store.get().freshness === 'fresh') await renewMarks(pane);
}

/**
 * Keeps findings and totals true while the person types: stale at the edit, read again shortly after. One reading at a
 * time; edits during a reading lead to another. While the pane is hidden nothing is read: it waits until it is shown.
 * Returns what ends it.
 */
export async function followEdits(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let again = false;
  /** Sheets edited since they were last read; null: it may be any. */
  let edited: Set<string> | null = new Set<string>();

  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void readNow();
    }, PAUSE_MS);
  };
  const readNow = async () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const sheets = edited;
    edited = new Set<string>();
    await refresh(pane, sheets);
    // What failed is read with the next edit.
    if (pane.store.get().freshness === 'stale' && !again) edited = null;
    reading = false;
    if (again) {
      again = false;
      readSoon();
    }
  };
  const stop = await pane.workbook.onWorkbookEdited((cells) => {
    const { book, check, totals, insert } = pane.store.get();
    if (!book || !(check.asked || totals.asked || insert.followed)) return;
    noteEdit(pane, cells);
    if (!cells) edited = null;
    else edited?.add(cells.sheet);
    setFreshness(pane, 'stale');
    if (!pane.visibility?.isHidden()) readSoon();
  });
  const stopWatching = pane.visibility?.onShown(() => {
    if (pane.store.get().freshness === 'stale') readSoon();
  });
  return async () => {
    clearTimeout(timer);
    stopWatching?.();
    await stop();
  };
}
