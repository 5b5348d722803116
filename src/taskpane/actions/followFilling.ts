import { setCheck, setInsert, type Pane } from '../state/Pane';
import { checkWorkbook } from './checkWorkbook';
import { readBook } from './readBook';

/**
 * Begins to tell what is left to fill in, and keeps it true while the person types. A workbook that can't be read just now
 * (a cell is being edited) is no reason to say anything: it is read at the next edit.
 */
export async function followFilling(pane: Pane): Promise<void> {
  setInsert(pane, { followed: true });
  await readBook(pane).catch(() => undefined);
}

/** Shows all that is left to fill in, beside what a check finds in it. */
export async function showFilling(pane: Pane): Promise<void> {
  pane.store.set((state) => ({ ...state, tab: 'check', page: 'tabs' }));
  if (!pane.store.get().check.asked) await checkWorkbook(pane);
  setCheck(pane, { view: 'filling' });
}
