import type { SheetCell } from '../../core/glossary/finding';
import type { PlacedGroup } from '../../core/indicatorRows/groupAt';
import type { RowsQuestion, RowTexts } from '../../core/indicatorRows/rowsToAdd';
import { loadChecker, loadRows } from '../chunks';
import { noteLastWrite, setRows, type Pane } from '../state/Pane';
import type { RowsNotice } from '../state/RowsState';
import { problemOf } from '../state/Problem';
import { refreshAndMark } from './followEdits';
import { liftMarks, renewMarks } from './marks';

/** One job at a time: the button was pressed twice, or another one while the first is at work. */
export async function runRows(pane: Pane, job: () => Promise<RowsNotice>): Promise<void> {
  if (pane.store.get().rows.busy) return;
  setRows(pane, { busy: true, notice: null, problem: null });
  try {
    const notice = await job();
    noteLastWrite(pane);
    const { check, totals } = pane.store.get();
    if (check.asked || totals.asked) await refreshAndMark(pane);
    setRows(pane, { busy: false, notice });
  } catch (reason) {
    await renewMarks(pane);
    setRows(pane, { busy: false, problem: problemOf(reason) });
  }
}

/** The sheet as it is now, and the group that the chosen cell stands in. Null where it stands in none. */
async function ask(
  pane: Pane,
  selection: SheetCell | null = pane.store.get().selection,
): Promise<RowsQuestion | null> {
  if (!selection) return null;
  const [{ grids }, { recogniseAll }, { groupAt }] = await Promise.all([
    pane.workbook.readWorkbook(),
    loadChecker(),
    loadRows(),
  ]);
  const tables = recogniseAll(grids);
  const placed = groupAt(tables, selection.sheet, selection);
  const grid = grids.find(({ name }) => name === selection.sheet);
  if (!placed || !grid) return null;
  const { top, bottom } = placed.table.area;
  const [merges = []] = await pane.workbook.readMerges([
    { sheet: selection.sheet, rows: { first: top, last: bottom } },
  ]);
  return { placed, grid, merges, tables };
}

const groupName = ({ group }: PlacedGroup): string => group.level2 ?? group.level1 ?? '';

async function bringIn(pane: Pane, texts: readonly RowTexts[]): Promise<RowsNotice> {
  const question = await ask(pane);
  if (!question) return { kind: 'no-group' };
  const { rowsToAdd } = await loadRows();
  const plan = rowsToAdd(question, texts);
  if (typeof plan === 'string') return { kind: plan };
  await liftMarks(pane);
  await pane.workbook.addRows(plan);
  return {
    kind: 'added',
    group: groupName(question.placed),
    added: plan.count,
    filled: texts.length,
  };
}

/** A blank row below the last of the group. */
export function addRow(pane: Pane): Promise<void> {
  return runRows(pane, () => bringIn(pane, []));
}

/** Names and values as pasted: into the blank rows of the group, and into new ones below. */
export function pasteIndicators(pane: Pane): Promise<void> {
  return runRows(pane, async () => {
    const { readIndicatorBlock } = await loadRows();
    const block = readIndicatorBlock(pane.store.get().rows.pasted);
    if (block.kind === 'more-columns') return block;
    if (block.rows.length === 0) return { kind: 'nothing-to-add' };
    const notice = await bringIn(pane, block.rows);
    if (notice.kind === 'added') setRows(pane, { pasted: '' });
    return notice;
  });
}

/** Takes out the row of the chosen cell. */
export function removeRow(pane: Pane): Promise<void> {
  return runRows(pane, async () => {
    const question = await ask(pane);
    const { selection } = pane.store.get();
    if (!question || !selection) return { kind: 'no-group' };
    const { renumbered, rowToRemove } = await loadRows();
    const plan = rowToRemove(question, selection.row);
    if (typeof plan === 'string') return { kind: plan };
    await liftMarks(pane);
    await pane.workbook.removeRow(plan);
    const { rows, table } = question.placed;
    const isNumbered = renumbered(question.grid, question.placed) !== null;
    return {
      kind: 'removed',
      group: groupName(question.placed),
      gap: isNumbered && selection.row < rows.last,
      at: { sheet: table.sheet, row: rows.first, column: selection.column },
    };
  });
}

/**
 * Numbers the group's rows from 1, as they are numbered on the form.
 * @param at a cell of the group; the chosen one unless told
 */
export function renumberGroup(pane: Pane, at?: SheetCell): Promise<void> {
  return runRows(pane, async () => {
    const question = await ask(pane, at);
    if (!question) return { kind: 'no-group' };
    const { renumbered } = await loadRows();
    const changes = renumbered(question.grid, question.placed);
    if (changes === null) return { kind: 'no-numbers' };
    const { sheet } = question.placed.table;
    const { applied } = await pane.workbook.applyChanges(
      changes.map(({ cell, before, text }) => ({ sheet, cell, before, after: text })),
    );
    return { kind: 'renumbered', group: groupName(question.placed), count: applied.length };
  });
}

/** Takes the last of these back. */
export function undoRows(pane: Pane): Promise<void> {
  return runRows(pane, async () => {
    await liftMarks(pane);
    await pane.workbook.undoLast();
    return { kind: 'undone' };
  });
}
