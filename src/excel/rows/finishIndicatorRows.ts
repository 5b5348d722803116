import { areaToA1, toA1, type CellAddress, type CellArea } from '../../core/grid/address';
import type { FinishedRow, FinishedRows } from '../../core/indicatorRows/RowsPlan';
import { boundsOf } from '../../port/areas';
import type { History } from '../../port/history';
import type { SheetIds } from '../../port/sheetIds';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { askEdges, askLook, putBackEdges, putBackLook, type AskedEdges, type AskedLook } from './cellLook';
import { around, cellsIn, finishSize, piecesOf } from './finishedCells';
import {
  askSeen,
  keptOf,
  loadedCell,
  putBack,
  queueText,
  refuseChanged,
  stretchHints,
  putHintsBack,
  type AskedRows,
  type StretchedHint,
} from './groupRows';
import { inExcel } from '../exchange/inExcel';
import { inGroups } from '../exchange/planSize';
import { askLock, ownLocks, syncUnlocked, type OwnLocks } from '../exchange/sheetLock';

/**
 * Makes rows that a person put in like the others of their form: one exchange looks how they are, one writes (more of both for
 * hundreds of sheets), and two more follow for each sheet where hints look at the whole group. Where the write fails, all is put back. One entry of history.
 */
export async function finishIndicatorRows(
  plans: readonly FinishedRows[],
  history: History,
  ids: SheetIds,
): Promise<void> {
  await inExcel(async (context) => {
    const jobs: Job[] = [];
    for (const group of inGroups(plans, finishSize)) {
      jobs.push(...(await askGroup(context, group, ids)));
    }
    const locks = await openedBy(context, jobs);
    const after: Excel.Range[] = [];
    try {
      for (const group of inGroups(jobs, ({ plan }) => finishSize(plan))) {
        await syncUnlocked(context, locks, () => {
          for (const job of group) queueFinished(context, job);
          after.push(...group.map((job) => contentOf(context, job)));
        });
      }
    } catch (error) {
      await putAllBack(jobs, locks).catch(() => {
        throw new WorkbookFailure({ code: 'rows-left', sheet: plans[0]?.sheet ?? '' });
      });
      throw error;
    }
    const hints: { key: string; area: CellArea; changed: readonly StretchedHint[] }[] = [];
    for (const { plan, key } of jobs) {
      for (const { area, row, count } of plan.hints) {
        hints.push({ key, area, changed: await stretchHints(key, area, row, count, locks) });
      }
    }
    const left = after.map(({ formulas }): unknown[][] => formulas);
    const count = plans.reduce((sum, { rows }) => sum + rows.length, 0);
    history.record({ kind: 'rows', sheets: plans.map(({ sheet }) => sheet), count }, async () => {
      const locksNow = await refuseWorkedOn(jobs, left);
      // Done twice it is the same: where Excel stops half-way, all of it is put back in a second try.
      const back = () => putAllBack(jobs, locksNow);
      await back().catch(back);
      for (const { key, area, changed } of hints) await putHintsBack(key, area, changed, locksNow);
    });
  });
}

/** One exchange: how the rows are. */
async function askGroup(
  context: Excel.RequestContext,
  plans: readonly FinishedRows[],
  ids: SheetIds,
): Promise<Job[]> {
  const jobs = plans.map((plan) => askBefore(context, plan, ids.keyOf(plan.sheet)));
  await context.sync();
  return jobs;
}

/** After the exchanges that look: our own locks on all sheets; rejects as `refuseChanged` does. */
async function openedBy(context: Excel.RequestContext, jobs: readonly Job[]): Promise<OwnLocks> {
  const locks = new Set<string>();
  for (const { plan, seen } of jobs) {
    for (const id of await refuseChanged(context, seen, plan)) locks.add(id);
  }
  return locks;
}

interface Job {
  readonly plan: FinishedRows;
  readonly key: string;
  readonly seen: AskedRows;
  /** Of every cell that is copied over. */
  readonly looks: readonly AskedLook[];
  /** The lines of the cells around those. */
  readonly beside: readonly AskedEdges[];
  /** Every cell whose content changes, or might. */
  readonly cells: readonly { readonly cell: CellAddress; readonly range: Excel.Range }[];
  /** Cells of the rows that others are made like: a formula there comes along. */
  readonly models: ReadonlyMap<string, Excel.Range>;
  /** How many conditional formats each row had. */
  readonly hints: readonly {
    readonly row: FinishedRow;
    readonly count: OfficeExtension.ClientResult<number>;
  }[];
}

function askBefore(context: Excel.RequestContext, plan: FinishedRows, key: string): Job {
  const sheet = context.workbook.worksheets.getItem(key);
  const copied = plan.rows.flatMap((row) => piecesOf(row).flatMap(cellsIn));
  const touched = [
    ...copied,
    ...plan.labels.flatMap(cellsIn),
    ...plan.texts.map(({ cell }) => cell),
    ...plan.sums.map(({ cell }) => cell),
  ];
  const once = [...new Map(touched.map((cell) => [toA1(cell), cell])).values()];
  const models = plan.rows.flatMap((row) =>
    piecesOf(row)
      .flatMap(cellsIn)
      .map(({ column }) => ({ row: row.like, column })),
  );
  return {
    plan,
    key,
    seen: askSeen(sheet, plan.seen),
    looks: copied.map((cell) => askLook(sheet, cell)),
    beside: around(copied).map((cell) => askEdges(sheet, cell)),
    cells: once.map((cell) => loadedCell(sheet, cell)),
    models: new Map(models.map((at) => loadedCell(sheet, at)).map(({ cell, range }) => [toA1(cell), range])),
    hints: plan.rows.map((row) => {
      const area = boundsOf(piecesOf(row).flatMap(cellsIn)) ?? row;
      const range = 'top' in area ? areaToA1(area) : toA1({ row: row.row, column: 0 });
      return { row, count: sheet.getRange(range).conditionalFormats.getCount() };
    }),
  };
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

function queueFinished(context: Excel.RequestContext, { plan, key, cells, models }: Job): void {
  const sheet = context.workbook.worksheets.getItem(key);
  const held = new Map(cells.map(({ cell, range }) => [toA1(cell), keptOf(range)]));
  const written = new Set(plan.texts.map(({ cell }) => toA1(cell)));
  for (const row of plan.rows) {
    for (const piece of piecesOf(row)) {
      const range = sheet.getRange(areaToA1(piece));
      range.unmerge();
      // What stands in a cell that is covered by a merge would stay below it, unseen.
      range.clear(Excel.ClearApplyTo.contents);
      const from = sheet.getRange(areaToA1({ ...piece, top: row.like, bottom: row.like }));
      range.copyFrom(from, row.helps ? Excel.RangeCopyType.all : Excel.RangeCopyType.formats);
      for (const cell of cellsIn(piece)) {
        const { content, numberFormat } = held.get(toA1(cell)) ?? { content: '', numberFormat: 'General' };
        if (written.has(toA1(cell))) continue;
        const model: unknown = models.get(toA1({ ...cell, row: row.like }))?.formulas[0]?.[0] ?? '';
        if (content !== '') putBack(sheet, { cell, content, numberFormat });
        else if (row.helps && model !== '' && !isFormula(model)) sheet.getRange(toA1(cell)).values = [['']];
      }
    }
  }
  for (const { cell, text } of plan.texts) {
    // A text that moved left the cell that a merge covers now.
    if (text !== '' || held.get(toA1(cell))?.content !== '') queueText(sheet.getRange(toA1(cell)), text);
  }
  for (const area of plan.labels) sheet.getRange(areaToA1(area)).merge(false);
  for (const { cell, after } of plan.sums) sheet.getRange(toA1(cell)).formulas = [[after]];
}

/** What stands in the touched part of the sheet now. */
function contentOf(context: Excel.RequestContext, { key, cells }: Pick<Job, 'key' | 'cells'>): Excel.Range {
  const area = boundsOf(cells.map(({ cell }) => cell));
  const range = context.workbook.worksheets.getItem(key).getRange(area ? areaToA1(area) : 'A1');
  range.load('formulas,rowIndex,columnIndex');
  return range;
}

/** Ends with `changed-since` where somebody has worked on the rows since they were finished. */
async function refuseWorkedOn(jobs: readonly Job[], left: readonly unknown[][][]): Promise<OwnLocks> {
  return inExcel(async (context) => {
    const now = jobs.map((job) => contentOf(context, job));
    const sheets = jobs.map(({ key }) => context.workbook.worksheets.getItem(key));
    sheets.forEach(askLock);
    await context.sync();
    jobs.forEach(({ plan, cells }, index) => {
      const range = now[index];
      if (!range) return;
      const { formulas, rowIndex, columnIndex } = range;
      for (const { cell } of cells) {
        const [row, column] = [cell.row - rowIndex, cell.column - columnIndex];
        const [is, was]: unknown[] = [formulas[row]?.[column], left[index]?.[row]?.[column]];
        if (is === was || (isFormula(is) && isFormula(was))) continue;
        throw new WorkbookFailure({ code: 'changed-since', where: `《${plan.sheet}》${toA1(cell)}` });
      }
    });
    return ownLocks(context, sheets);
  });
}

/** Contents and looks first, then the merges that stood there: a merge takes what is below it away. */
async function putAllBack(jobs: readonly Job[], locks: OwnLocks): Promise<void> {
  await inExcel(async (context) => {
    for (const group of inGroups(jobs, ({ plan }) => finishSize(plan))) {
      await syncUnlocked(context, locks, () => {
        for (const job of group) queueBack(context, job);
      });
    }
  });
}

function queueBack(context: Excel.RequestContext, { plan, key, looks, beside, cells, hints }: Job): void {
  const sheet = context.workbook.worksheets.getItem(key);
  for (const row of plan.rows) {
    for (const piece of piecesOf(row)) sheet.getRange(areaToA1(piece)).unmerge();
  }
  for (const area of plan.labels) sheet.getRange(areaToA1(area)).unmerge();
  for (const { row, count } of hints) {
    if (count.value > 0) continue;
    for (const piece of piecesOf(row)) sheet.getRange(areaToA1(piece)).conditionalFormats.clearAll();
  }
  for (const look of looks) putBackLook(sheet, look);
  // A line that goes takes the neighbour's with it: both cells draw it.
  for (const edges of beside) putBackEdges(sheet, edges);
  for (const { cell, range } of cells) putBack(sheet, { cell, ...keptOf(range) });
  for (const merge of plan.had) sheet.getRange(areaToA1(merge)).merge(false);
}
