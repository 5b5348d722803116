import type { Pane } from '../state/Pane';
import type { Freshness } from '../state/PaneState';
import { compareMarks, noteEdit, renewMarks } from './marks';
import { readBook } from './readBook';

/** Long enough for a paste that comes as several events, short enough to feel at once. */
const PAUSE_MS = 300;

function setFreshness(pane: Pane, freshness: Freshness): void {
  pane.store.set((state) => ({ ...state, freshness }));
}

/** Reads and checks again after edits; a failure (a cell still being edited) leaves the list marked as stale. */
export async function refresh(pane: Pane): Promise<void> {
  setFreshness(pane, 'refreshing');
  try {
    await readBook(pane);
  } catch {
    setFreshness(pane, 'stale');
    return;
  }
  await compareMarks(pane);
}

/** The same after a write of ours that the person asked for: the marks follow. */
export async function refreshAndMark(pane: Pane): Promise<void> {
  await refresh(pane);
  if (pane.store.get().freshness === 'fresh') await renewMarks(pane);
}

/**
 * Keeps findings and totals true while the person types: stale at the edit, read again shortly after. One reading at a
 * time; edits during a reading lead to another. Returns what ends it.
 */
export async function followEdits(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let again = false;

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
    await refresh(pane);
    reading = false;
    if (again) {
      again = false;
      readSoon();
    }
  };
  const stop = await pane.workbook.onWorkbookEdited((edited) => {
    const { book, check, totals } = pane.store.get();
    if (!book || !(check.asked || totals.asked)) return;
    noteEdit(pane, edited);
    setFreshness(pane, 'stale');
    readSoon();
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
