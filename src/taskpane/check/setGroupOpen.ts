import { setCheck, type Pane } from '../state/Pane';

/** Folds or unfolds a project in the list. */
export function setGroupOpen(pane: Pane, id: string, open: boolean): void {
  const { closed } = pane.store.get().check;
  setCheck(pane, { closed: open ? closed.filter((other) => other !== id) : [...closed, id] });
}
