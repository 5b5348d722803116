import { areaToA1, toA1 } from '../../core/grid/address';
import type { AddedRows } from '../../core/indicatorRows/RowsPlan';
import { stretched } from '../../core/indicatorRows/sums';
import type { History } from '../../port/history';
import type { SheetIds } from '../../port/sheetIds';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import {
  askSeen,
  endOfSheet,
  keptOf,
  loadedCell,
  putBack,
  queueText,
  refuseChanged,
  rowsToA1,
  stretchHints,
  type Kept,
} from './groupRows';
import { inExcel } from '../exchange/inExcel';
import { syncUnlocked, type OwnLocks } from '../exchange/sheetLock';

/**
 * Brings rows and texts into a group: one exchange looks whether all is as it was seen, one writes, and two more follow where sums are to take the new rows in. Where a write fails, the rows are taken out again. One entry of
 * history.
 */
export async function addIndicatorRows(plan: AddedRows, history: History, ids: SheetIds): Promise<void> {
  const key = ids.keyOf(plan.sheet);
  const filled = plan.texts.filter(({ cell }) => cell.row <= plan.after);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const before = filled.map(({ cell }) => loadedCell(sheet, cell));
    const used = sheet.getUsedRange();
    used.load('rowIndex,rowCount');
    const asked = askSeen(sheet, plan.seen);
    await context.sync();
    const locks = await refuseChanged(context, asked, plan);
    const endBefore = used.rowIndex + used.rowCount;
    const texts = before.map(({ cell, range }): Kept => ({ cell, ...keptOf(range) }));
    try {
      await syncUnlocked(context, locks, () => {
        queueAdded(sheet, plan);
      });
      await stretchSums(context, sheet, plan, locks);
    } catch (error) {
      // Excel stops at the call that failed and says which; whether the rows came in before it, the sheet's end tells.
      const end = await endOfSheet(key).catch(() => endBefore);
      const came = end === endBefore + plan.count;
      await takeOut(key, { ...plan, count: came ? plan.count : 0 }, texts, locks).catch(() => {
        throw new WorkbookFailure({ code: 'rows-left', sheet: plan.sheet });
      });
      throw error;
    }
    await stretchHints(key, plan.hints, plan.after, plan.count, locks);
    history.record({ kind: 'rows', sheets: [plan.sheet], count: Math.max(1, plan.count) }, async () => {
      const locksNow = await refuseWorkedOn(key, plan);
      const end = await endOfSheet(key);
      await takeOut(key, plan, texts, locksNow).catch(async (reason: unknown) => {
        // Where the rows went before Excel stopped, only the rest is left to do: never are others taken out.
        if ((await endOfSheet(key)) !== end - plan.count) throw reason;
        await takeOut(key, { ...plan, count: 0 }, texts, locksNow);
      });
    });
  });
}

function queueAdded(sheet: Excel.Worksheet, plan: AddedRows): void {
  const { after, count, copied, merges, texts } = plan;
  if (count > 0) {
    sheet.getRange(rowsToA1(after + 1, after + count)).insert(Excel.InsertShiftDirection.down);
    for (const { first, last } of copied) {
      const from = sheet.getRange(areaToA1({ top: after, bottom: after, left: first, right: last }));
      const to = { top: after + 1, bottom: after + count, left: first, right: last };
      sheet.getRange(areaToA1(to)).copyFrom(from, Excel.RangeCopyType.all);
    }
    for (const area of merges) sheet.getRange(areaToA1(area)).merge(false);
  }
  for (const { cell, text } of texts) queueText(sheet.getRange(toA1(cell)), text);
}

async function stretchSums(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sums, after, count }: AddedRows,
  locks: OwnLocks,
): Promise<void> {
  if (sums.length === 0) return;
  const cells = sums.map(({ row, column }) =>
    loadedCell(sheet, { row: row > after ? row + count : row, column }),
  );
  await context.sync();
  await syncUnlocked(context, locks, () => {
    for (const { range } of cells) {
      const formula = range.formulas[0]?.[0];
      if (typeof formula === 'string') range.formulas = [[stretched(formula, after, count)]];
    }
  });
}

/** Somebody typed into the new rows, or into those that were filled: nothing is taken away from them. */
async function refuseWorkedOn(key: string, plan: AddedRows): Promise<OwnLocks> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const asked = askSeen(sheet, plan.texts);
    await context.sync();
    return refuseChanged(context, asked, { sheet: plan.sheet, seen: plan.texts });
  });
}

/** Merges and ranges of formulas shrink with the rows that go. */
async function takeOut(key: string, plan: AddedRows, texts: readonly Kept[], locks: OwnLocks): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    await syncUnlocked(context, locks, () => {
      if (plan.count > 0) {
        const rows = rowsToA1(plan.after + 1, plan.after + plan.count);
        sheet.getRange(rows).delete(Excel.DeleteShiftDirection.up);
      }
      for (const kept of texts) putBack(sheet, kept);
    });
  });
}
