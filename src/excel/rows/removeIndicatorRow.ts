import { areaToA1, toA1, type CellAddress } from '../../core/grid/address';
import type { RemovedRow } from '../../core/indicatorRows/RowsPlan';
import type { History } from '../../port/history';
import type { SheetIds } from '../../port/sheetIds';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { askSeen, endOfSheet, putBack, refuseChanged, rowsToA1, stretchHints, type Kept } from './groupRows';
import { inExcel } from '../exchange/inExcel';
import { askLock, ownLocks, syncUnlocked, type OwnLocks } from '../exchange/sheetLock';

/** Takes a row out of its group. Two exchanges; one entry of history, which brings it back as its neighbour looks. */
export async function removeIndicatorRow(plan: RemovedRow, history: History, ids: SheetIds): Promise<void> {
  const key = ids.keyOf(plan.sheet);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const rows = sheet.getRange(areaToA1(plan.area));
    rows.load('formulas,numberFormat');
    const { format } = sheet.getRange(rowsToA1(plan.row, plan.row));
    format.load('rowHeight');
    const used = sheet.getUsedRange();
    used.load('rowIndex,rowCount');
    const asked = askSeen(sheet, plan.seen);
    await context.sync();
    const locks = await refuseChanged(context, asked, plan);
    const endBefore = used.rowIndex + used.rowCount;
    const held: HeldRows = {
      formulas: rows.formulas,
      formats: rows.numberFormat,
      height: format.rowHeight,
    };
    try {
      await syncUnlocked(context, locks, () => {
        queueRemoval(sheet, plan, held);
      });
    } catch (error) {
      const end = await endOfSheet(key).catch(() => endBefore);
      if (end === endBefore) throw error;
      await bringBack(key, plan, held, locks).catch(() => {
        throw new WorkbookFailure({ code: 'rows-left', sheet: plan.sheet });
      });
      throw error;
    }
    history.record({ kind: 'rows', sheets: [plan.sheet], count: 1 }, async () => {
      const { locks, end } = await refuseTyped(key, plan, held);
      await bringBack(key, plan, held, locks).catch(async (reason: unknown) => {
        // Half of it is there: out with it again, so that it can be taken back another time.
        if ((await endOfSheet(key).catch(() => end)) !== end) await removeAgain(key, plan, held, locks);
        throw reason;
      });
    });
  });
}

/** What the group's rows held, formulas and formats by row and column of the plan's area. */
interface HeldRows {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly height: number;
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/** The cells that hold something else once the row is gone: formulas stay where they are, each speaks of its own row. */
function afterRemoval({ area, row, movedUp, copied, merges }: RemovedRow, held: HeldRows): Kept[] {
  const keptOfCell = (from: number, cell: CellAddress): Kept => ({
    cell,
    content: held.formulas[from - area.top]?.[cell.column - area.left] ?? '',
    numberFormat: held.formats[from - area.top]?.[cell.column - area.left] ?? 'General',
  });
  // The text of a merge whose first row goes would go with it.
  const labels = merges
    .filter(({ top }) => top === row)
    .map(({ left }) => keptOfCell(row, { row, column: left }));
  if (!movedUp) return labels;
  const cells: Kept[] = [...labels];
  for (let to = movedUp.first; to <= movedUp.last; to++) {
    for (const { first, last } of copied) {
      for (let column = first; column <= last; column++) {
        const here = keptOfCell(to, { row: to, column });
        const next = keptOfCell(to + 1, { row: to, column });
        if (!isFormula(here.content) && !isFormula(next.content)) cells.push(next);
      }
    }
  }
  return cells;
}

/** Ends with `changed-since` where the rows that are left hold something else than the removal left in them. */
async function refuseTyped(key: string, plan: RemovedRow, held: HeldRows) {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const { area, row } = plan;
    const left = sheet.getRange(areaToA1({ ...area, bottom: area.bottom - 1 }));
    left.load('formulas');
    askLock(sheet);
    const used = sheet.getUsedRange();
    used.load('rowIndex,rowCount');
    await context.sync();
    const contents: unknown[][] = left.formulas;
    const due = held.formulas.filter((_, index) => area.top + index !== row).map((line) => [...line]);
    for (const { cell, content } of afterRemoval(plan, held)) {
      const line = due[cell.row - area.top];
      if (line) line[cell.column - area.left] = content;
    }
    due.forEach((line, r) => {
      line.forEach((content, c) => {
        const now = contents[r]?.[c];
        // Formulas move with the rows around them.
        if (now === content || (isFormula(now) && isFormula(content))) return;
        const where = toA1({ row: area.top + r, column: area.left + c });
        throw new WorkbookFailure({ code: 'changed-since', where: `《${plan.sheet}》${where}` });
      });
    });
    return { locks: await ownLocks(context, [sheet]), end: used.rowIndex + used.rowCount };
  });
}

function queueRemoval(sheet: Excel.Worksheet, plan: RemovedRow, held: HeldRows): void {
  sheet.getRange(rowsToA1(plan.row, plan.row)).delete(Excel.DeleteShiftDirection.up);
  for (const kept of afterRemoval(plan, held)) putBack(sheet, kept);
}

/** Rejects with `rows-left` where Excel does not take it. */
async function removeAgain(key: string, plan: RemovedRow, held: HeldRows, locks: OwnLocks): Promise<void> {
  const remove = () =>
    inExcel((context) =>
      syncUnlocked(context, locks, () => {
        queueRemoval(context.workbook.worksheets.getItem(key), plan, held);
      }),
    );
  await remove().catch(() => {
    throw new WorkbookFailure({ code: 'rows-left', sheet: plan.sheet });
  });
}

async function bringBack(key: string, plan: RemovedRow, held: HeldRows, locks: OwnLocks): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    await syncUnlocked(context, locks, () => {
      queueBack(sheet, plan, held);
    });
    const { area, row } = plan;
    const rest = { ...area, bottom: area.bottom - 1 };
    await stretchHints(key, rest, row - 1, row === area.bottom ? 1 : 0, locks);
  });
}

function queueBack(sheet: Excel.Worksheet, plan: RemovedRow, held: HeldRows): void {
  const { row, copied, merges, area } = plan;
  const like = row > area.top ? row - 1 : row + 1;
  sheet.getRange(rowsToA1(row, row)).insert(Excel.InsertShiftDirection.down);
  for (const { first, last } of copied) {
    const from = { top: like, bottom: like, left: first, right: last };
    const to = { ...from, top: row, bottom: row };
    sheet.getRange(areaToA1(to)).copyFrom(sheet.getRange(areaToA1(from)), Excel.RangeCopyType.all);
  }
  for (const merge of merges) sheet.getRange(areaToA1(merge)).merge(false);
  sheet.getRange(rowsToA1(row, row)).format.rowHeight = held.height;
  for (let at = area.top; at <= area.bottom; at++) {
    for (const { first, last } of copied) {
      for (let column = first; column <= last; column++) {
        const content = held.formulas[at - area.top]?.[column - area.left];
        const numberFormat = held.formats[at - area.top]?.[column - area.left];
        if (at === row || !isFormula(content)) {
          putBack(sheet, { cell: { row: at, column }, content, numberFormat });
        }
      }
    }
  }
  for (const { top, left } of merges) {
    if (top < area.top) continue;
    const content = held.formulas[top - area.top]?.[left - area.left];
    const numberFormat = held.formats[top - area.top]?.[left - area.left];
    putBack(sheet, { cell: { row: top, column: left }, content, numberFormat });
    // Below the label: what bore its format meanwhile, or came in with it.
    const covered = Math.max(row, top + 1);
    const format = held.formats[covered - area.top]?.[left - area.left];
    if (format !== undefined) sheet.getCell(covered, left).numberFormat = [[format]];
  }
}
