import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { FinishedRows } from '../../core/indicatorRows/RowsPlan';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { loadRows } from '../chunks';
import { setRows, type Pane } from '../state/Pane';
import type { LostLabels, Repairs } from '../state/Repairs';

/** What a workbook as read holds. */
export interface Read {
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

/** What is to be done to rows that a person put in; `background`: nobody waits for it, and it may be left for later. */
export async function plansFor(
  pane: Pane,
  { grids, tables }: Read,
  background: boolean,
): Promise<FinishedRows[]> {
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

/** The labels that were typed over, by sheet. */
export async function lostLabels({ grids, tables }: Read): Promise<LostLabels[]> {
  const { labelsToRestore } = await loadRows();
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return grids.flatMap((grid) => {
    const labels = sheets.has(grid.name) ? labelsToRestore(grid) : [];
    return labels.length > 0 ? [{ sheet: grid.name, labels }] : [];
  });
}
