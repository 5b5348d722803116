import type { Severity } from '../../core/glossary/finding';
import { fileReader, findingRows, unfoldedRows } from '../state/chosen';
import { doneKey, type FindingRow, type GroupRow } from '../state/listRows';
import { setCheck, type Pane } from '../state/Pane';
import type { FindingSearch, Grouping } from '../state/CheckState';
import { chooseFinding } from './chooseFinding';

/** The outer headings of the list that hold findings, in its order. */
function outerGroups(pane: Pane): GroupRow[] {
  return unfoldedRows(pane.store.get()).filter(
    (row): row is GroupRow => row.kind === 'group' && row.level === 1 && row.count > 0,
  );
}

/** The outer heading above the chosen finding. */
function groupOfChosen(pane: Pane): string | undefined {
  const state = pane.store.get();
  return findingRows(state).find((row) => row.key === state.check.chosen?.key)?.groups[0];
}

/**
 * Folds the groups of a list of several files, so that they are an overview, but for one: that of the chosen finding, else
 * the first, which is the worst.
 */
export function foldAllButOne(pane: Pane): void {
  const ids = fileReader(pane.store.get()) ? outerGroups(pane).map(({ id }) => id) : [];
  const open = groupOfChosen(pane) ?? ids[0];
  setCheck(pane, { closed: ids.filter((id) => id !== open) });
}

/** Puts the list into other groups. */
export function groupBy(pane: Pane, grouping: Grouping): void {
  setCheck(pane, { grouping, order: [], closed: [] });
  foldAllButOne(pane);
}

/** Lists what a search finds, all in sight, whichever groups were folded; null ends the search. */
export function searchFindings(pane: Pane, search: FindingSearch | null): void {
  setCheck(pane, { search, closed: [] });
  if (search === null) foldAllButOne(pane);
}

/** Goes to the next (or previous) file, unit or project of the list: it is opened, the others are folded, its first finding is chosen. */
export async function chooseNextGroup(pane: Pane, steps: 1 | -1): Promise<void> {
  const groups = outerGroups(pane);
  const own = groupOfChosen(pane);
  const at = groups.findIndex(({ id }) => id === own);
  const next = groups[at < 0 ? 0 : at + steps];
  const first = findingRows(pane.store.get()).find((row) => row.groups[0] === next?.id);
  if (!next || !first) return;
  setCheck(pane, { closed: groups.filter(({ id }) => id !== next.id).map(({ id }) => id) });
  await chooseFinding(pane, first);
}

/** Lists findings of this weight alone, with those chosen before; pressed again, no longer. */
export function toggleOnly(pane: Pane, severity: Severity): void {
  const { only } = pane.store.get().check;
  const isOn = only.includes(severity);
  setCheck(pane, { only: isOn ? only.filter((other) => other !== severity) : [...only, severity] });
}

/** Ticks a finding off, or takes the tick back. */
export function toggleDone(pane: Pane, { finding }: Pick<FindingRow, 'finding'>): void {
  const state = pane.store.get();
  const file = finding.table === null ? null : (fileReader(state)?.(finding.table) ?? null);
  const key = doneKey(finding, file);
  const done = new Set(state.check.done);
  if (!done.delete(key)) done.add(key);
  setCheck(pane, { done });
}

/** Takes every filter away. */
export function showAll(pane: Pane): void {
  const isSearching = pane.store.get().check.search !== null;
  setCheck(pane, { only: [], thisSheetOnly: false, onlySheets: null, undoneOnly: false });
  if (isSearching) searchFindings(pane, null);
}
