import { goToCell } from '../../actions/chooseFinding';
import { withOpen } from '../../state/alike';
import type { GroupRow } from '../../state/listRows';
import { setCheck, type Pane } from '../../state/Pane';

/** Folds or unfolds a heading of the list. */
export function setGroupOpen(pane: Pane, id: string, open: boolean): void {
  const { closed } = pane.store.get().check;
  setCheck(pane, { closed: withOpen(closed, [id], open) });
}

/** What a click on a heading does: folds or unfolds it; a table that nobody has begun is shown where one begins. */
export function openGroup(pane: Pane, row: GroupRow): void {
  if (row.firstBlank) void goToCell(pane, row.firstBlank);
  if (row.count > 0) setGroupOpen(pane, row.id, !row.open);
}
