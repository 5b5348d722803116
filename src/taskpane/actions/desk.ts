import type { Severity } from '../../core/glossary/finding';
import { fileReader, findingRows, unfoldedRows } from '../state/chosen';
import { doneKey, type FindingRow, type GroupRow } from '../state/listRows';
import { setCheck, type Pane } from '../state/Pane';
import type { Grouping } from '../state/CheckState';
import { chooseFinding } from './chooseFinding';

/** The outer headings of the list that hold findings, in its order. */
function outerGroups(pane: Pane): GroupRow[] {
  return unfoldedRows(pane.store.get()).filter(
    (row): row is GroupRow => row.kind === 'group' && row.level === 1 && row.count > 0,
  );
}

/** Folds all groups of a list of several files, but for the first: the worst file is open, the others are an overview. */
export function foldAllButFirst(pane: Pane): void {
  const groups = outerGroups(pane);
  setCheck(pane, { closed: fileReader(pane.store.get()) ? groups.slice(1).map(({ id }) => id) : [] });
}

/** Puts the list into other groups; those of several files come folded but for the first. */
export function groupBy(pane: Pane, grouping: Grouping): void {
  setCheck(pane, { grouping, order: [], closed: [] });
  foldAllButFirst(pane);
}

/** Goes to the next (or previous) file, unit or project of the list: it is opened, the others are folded, its first finding is chosen. */
export async function chooseNextGroup(pane: Pane, steps: 1 | -1): Promise<void> {
  const groups = outerGroups(pane);
  const { chosen } = pane.store.get().check;
  const rows = findingRows(pane.store.get());
  const own = rows.find((row) => row.key === chosen?.key)?.groups[0];
  const at = groups.findIndex(({ id }) => id === own);
  const next = groups[at < 0 ? 0 : at + steps];
  const first = rows.find((row) => row.groups[0] === next?.id);
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
  setCheck(pane, { only: [], thisSheetOnly: false, onlySheets: null, search: null, undoneOnly: false });
}
