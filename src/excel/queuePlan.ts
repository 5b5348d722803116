import type { SheetPlan } from '../core/layout/SheetPlan';
import { queueContents } from './queueContents';
import { queueHelps } from './queueHelps';
import { queueLook } from './queueLook';

/** Queues all of a plan but its page set-up on an empty sheet: values first, formats second. */
export function queuePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  queueContents(sheet, plan);
  queueLook(sheet, plan);
  queueHelps(sheet, plan);
}
