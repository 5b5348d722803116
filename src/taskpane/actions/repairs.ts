import { toA1 } from '../../core/grid/address';
import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { FinishedRows } from '../../core/indicatorRows/RowsPlan';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { loadChecker, loadRows } from '../chunks';
import { setRows, type Pane } from '../state/Pane';
import type { LostLabels, Repairs } from '../state/PaneState';
import { runRows } from './indicatorRows';
import { liftMarks } from './marks';

/** What a workbook as read holds. */
interface Read {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly PerformanceTable[];
}

/**
 * After a reading that was checked: looks for rows that a person put in by hand and for labels that were typed over, and
 * offers to put them right. One exchange more, and only where a table may hold such rows. A help: where Excel can't tell its
 * merges, or not now, nothing is offered.
 */
export async function lookForRepairs(pane: Pane): Promise<void> {
  const { book, check } = pane.store.get();
  if (!book || !check.asked || book.fileOfSheet) return;
  const plans = await plansFor(pane, book, true).catch(() => []);
  if (pane.store.get().book !== book) return;
  const repairs: Repairs = {
    rows: plans.map(({ sheet, rows, left }) => ({
      sheet,
      rows: rows.map(({ row }) => row).sort((a, b) => a - b),
      groups: [...new Set(rows.map(({ group }) => group))],
      left: left.map(({ row }) => row),
    })),
    labels: await lostLabels(book),
  };
  setRows(pane, { repairs });
}

async function plansFor(pane: Pane, { grids, tables }: Read, background: boolean): Promise<FinishedRows[]> {
  const { mayHaveUnfinished, rowsToFinish } = await loadRows();
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const asked = tables.flatMap((table) => {
    const grid = byName.get(table.sheet);
    return grid && mayHaveUnfinished(table, grid) ? [{ table, grid }] : [];
  });
  if (asked.length === 0) return [];
  const merges = await pane.workbook.readMerges(
    asked.map(({ table: { sheet, area } }) => ({ sheet, rows: { first: area.top, last: area.bottom } })),
    { background },
  );
  return asked.flatMap(
    ({ table, grid }, index) => rowsToFinish({ table, grid, merges: merges[index] ?? [], tables }) ?? [],
  );
}

async function lostLabels({ grids, tables }: Read): Promise<LostLabels[]> {
  const { labelsToRestore } = await loadRows();
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return grids.flatMap((grid) => {
    const labels = sheets.has(grid.name) ? labelsToRestore(grid) : [];
    return labels.length > 0 ? [{ sheet: grid.name, labels }] : [];
  });
}

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
    const { skipped } = await pane.workbook.applyChanges(changes);
    const [missed] = skipped;
    if (missed) {
      const { sheet, cell } = missed.change;
      throw new WorkbookFailure(
        missed.reason === 'protected'
          ? { code: 'protected-sheet', sheet }
          : { code: 'changed-since', where: `《${sheet}》${toA1(cell)}` },
      );
    }
    const [first] = changes;
    if (first) await show(pane, first.sheet, first.cell.row, first.cell.column);
    return { kind: 'labels-restored', count: found.reduce((sum, { labels }) => sum + labels.length, 0) };
  });
}

/** The work is done all the same where its cell can't be shown: on a hidden sheet, for one. */
async function show(pane: Pane, sheet: string, row: number, column: number): Promise<void> {
  await pane.workbook.goTo(sheet, { row, column }).catch(() => undefined);
}
