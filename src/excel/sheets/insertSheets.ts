import type { SheetPlan } from '../../core/layout/SheetPlan';
import { addExtras, addLocks } from './addExtras';
import {
  addedSheet,
  deleteAdded,
  sweepAdded,
  watchAdded,
  type AddedSheet,
  type WatchedSheet,
} from './addedSheets';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { InsertedSheets, Insertion } from '../../port/WorkbookPort';
import type { History } from '../../port/history';
import { inExcelUnreferenced, stopIfAborted, withFront } from '../exchange/inExcel';
import type { OwnWrites } from '../exchange/ownWrites';
import { wholeOf } from '../exchange/planParts';
import { inGroups, planSize } from '../exchange/planSize';
import { queueContents } from './queueContents';
import { queueLook } from './queueLook';

type LayOut = (takenNames: readonly string[]) => readonly SheetPlan[];

/**
 * Adds a sheet for each plan behind the last tab: one exchange for the names that are taken, one for values and looks, one
 * for what helps and how it prints (more only where they would not fit into one each), and one for the locks where they are
 * asked for. Leaves nothing behind where it fails; the last two cannot fail: what Excel refuses of them is told.
 */
export async function insertSheets(
  layOut: LayOut,
  task: Insertion,
  writes: OwnWrites,
  history: History,
): Promise<InsertedSheets> {
  const before = new Set<string>();
  const names: string[] = [];
  try {
    return await inExcelUnreferenced(async (context) => {
      const plans = await planSheets(context, layOut, before);
      names.push(...plans.map(({ name }) => name));
      const written: { sheet: Excel.Worksheet; plan: SheetPlan }[] = [];
      const added: AddedSheet[] = [];
      for (const group of inGroups(plans, planSize)) {
        stopIfAborted(task.signal);
        const sheets = await addSheets(context, group);
        written.push(...sheets);
        added.push(...sheets.map((watched) => addedSheet(watched)));
        writes.claimSheets(added.map(({ id }) => id));
        task.onProgress?.(written.length, plans.length);
      }
      stopIfAborted(task.signal);
      const refused = await addExtras(context, written);
      if (task.lockLabels && !(await addLocks(context, written))) refused.push('lock');
      history.record({ kind: 'insert', sheets: names, count: names.length }, () =>
        deleteAdded(added, writes),
      );
      return { names, refused };
    });
  } catch (error) {
    if (names.length > 0) await sweepAdded(names, before, writes);
    throw await withFront(error);
  }
}

async function planSheets(
  context: Excel.RequestContext,
  layOut: LayOut,
  before: Set<string>,
): Promise<readonly SheetPlan[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookFailure({ code: 'protected-workbook' });
  for (const { id } of worksheets.items) before.add(id);
  return layOut(worksheets.items.map(({ name }) => name));
}

/** One exchange: the sheets with their values and looks, and what they are called. */
async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<(WatchedSheet & { plan: SheetPlan })[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const watched = plans.map((plan) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    queueContents(sheet, plan);
    queueLook(sheet, wholeOf(plan));
    return { ...watchAdded(sheet), plan };
  });
  await context.sync();
  return watched;
}
