import type { SheetPlan } from '../../core/layout/SheetPlan';
import { watchAdded, type WatchedSheet } from './addedSheets';
import { isTooLarge } from '../exchange/askEach';
import { forceSheet } from './forceSheet';
import { ownRange, queueClearing } from './oldContent';
import type { Target } from './ownTarget';
import { halvesOf, wholeOf, type PlanPart } from '../exchange/planParts';
import { isTooMuch } from '../exchange/planSize';
import { queueContents } from './queueContents';
import { queueLook } from './queueLook';
import { readUsed } from '../read/readUsed';

/**
 * Writes a plan into a new sheet, or into an old one of ours, and reads what Excel made of it: in one exchange; where that is
 * more than Excel takes at once, by parts of its rows.
 */
export async function fill(
  context: Excel.RequestContext,
  target: Target,
  plan: SheetPlan,
): Promise<WatchedSheet> {
  const whole = wholeOf(plan);
  if (!isTooMuch(whole)) {
    try {
      return await intoSheet(context, target, plan, (sheet) => {
        queuePart(context, sheet, whole);
        // Without what the person has put beside it the answer is no longer than the request: too large, nothing was done.
        return watchAdded(sheet, ownRange(sheet, plan.columnWidths.length));
      });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  const sheet = await intoSheet(context, target, plan, (opened) => {
    opened.load('id,name');
    return opened;
  });
  await writeRows(context, sheet, whole);
  const [read] = await readUsed(context, ['formulas'], () => [{ sheet }]);
  if (!read) throw new Error('A sheet was written and not read.');
  return read;
}

/** One exchange: a new sheet, or the old one made ready, and what `queue` puts into it. */
async function intoSheet<T>(
  context: Excel.RequestContext,
  { name, old }: Target,
  plan: SheetPlan,
  queue: (sheet: Excel.Worksheet) => T,
): Promise<T> {
  if (old === null) return forceSheet(context.workbook, name, queue);
  const sheet = context.workbook.worksheets.getItem(name);
  queueClearing(sheet, old, plan);
  const queued = queue(sheet);
  await context.sync();
  return queued;
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: PlanPart,
): Promise<void> {
  const halves = halvesOf(part);
  if (halves === null || !isTooMuch(part)) {
    try {
      queuePart(context, sheet, part);
      await context.sync();
      return;
    } catch (error) {
      if (halves === null || !isTooLarge(error)) throw error;
    }
  }
  for (const half of halves) await writeRows(context, sheet, half);
}

function queuePart(context: Excel.RequestContext, sheet: Excel.Worksheet, part: PlanPart): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  queueContents(sheet, part);
  queueLook(sheet, part);
}
