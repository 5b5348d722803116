import { toA1 } from '../../core/grid/address';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { AppliedChanges, CellChange } from '../../port/WorkbookPort';
import type { WorkbookProblem } from '../../port/WorkbookProblem';
import { loadChecker } from '../chunks';
import type { Pane } from '../state/Pane';
import { runRows } from './indicatorRows';
import { lostLabels, plansFor, type Read } from './lookForRepairs';
import { liftMarks } from './marks';

/** The workbook as it is now: what was offered is worked out anew before it is done. */
async function readNow(pane: Pane): Promise<Read> {
  const [{ grids }, { recogniseAll }] = await Promise.all([pane.workbook.readWorkbook(), loadChecker()]);
  return { grids, tables: recogniseAll(grids) };
}

/** Makes the rows that were offered like the others, and shows the first of them. */
export function finishRows(pane: Pane): Promise<void> {
  return runRows(pane, async () => {
    const plans = (await plansFor(pane, await readNow(pane), false)).filter(({ rows }) => rows.length > 0);
    const [first] = plans;
    if (!first) return { kind: 'finished', rows: 0 };
    await liftMarks(pane);
    await pane.workbook.finishRows(plans);
    const [top] = first.rows;
    if (top) await show(pane, first.sheet, top.row, top.copied[0]?.first ?? 0);
    return { kind: 'finished', rows: plans.reduce((sum, { rows }) => sum + rows.length, 0) };
  });
}

/** Puts the labels that were typed over back, and what was typed into the cells that it was meant for. */
export function restoreLabels(pane: Pane): Promise<void> {
  return runRows(pane, async () => {
    const found = await lostLabels(await readNow(pane));
    const changes = found.flatMap(({ sheet, labels }) =>
      labels.flatMap((label) => label.changes.map((change) => ({ ...change, sheet }))),
    );
    if (changes.length === 0) return { kind: 'labels-restored', count: 0 };
    const { applied, skipped } = await pane.workbook.applyChanges(changes);
    const [missed] = skipped;
    if (missed && applied.length === 0) throw new WorkbookFailure(problemOfSkipped(missed));
    const [first] = applied;
    if (first) await show(pane, first.sheet, first.cell.row, first.cell.column);
    // What was left is offered again.
    const places = new Set(skipped.map(({ change }) => placeOf(change)));
    const restored = found.flatMap(({ sheet, labels }) =>
      labels.filter((label) => label.changes.every(({ cell }) => !places.has(placeOf({ sheet, cell })))),
    );
    return { kind: 'labels-restored', count: restored.length };
  });
}

const placeOf = ({ sheet, cell }: Pick<CellChange, 'sheet' | 'cell'>) => `《${sheet}》${toA1(cell)}`;

function problemOfSkipped({ change, reason }: AppliedChanges['skipped'][number]): WorkbookProblem {
  if (reason === 'lock-unknown') return { code: 'not-in-front' };
  if (reason === 'protected') return { code: 'protected-sheet', sheet: change.sheet };
  return { code: 'changed-since', where: placeOf(change) };
}

/** The work is done all the same where its cell can't be shown: on a hidden sheet, for one. */
async function show(pane: Pane, sheet: string, row: number, column: number): Promise<void> {
  await pane.workbook.goTo(sheet, { row, column }).catch(() => undefined);
}
