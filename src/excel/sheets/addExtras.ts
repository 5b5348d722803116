import type { SheetPlan } from '../../core/layout/SheetPlan';
import type { ExtraPart } from '../../port/WorkbookPort';
import { extrasSize, inGroups } from '../exchange/planSize';
import { extrasOf, type SheetExtra } from './sheetExtras';
import { askSign, queueLock } from '../exchange/sheetLock';

/** A sheet that holds what its plan says, and is to get its extras. */
export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
}

/**
 * Shows the first sheet at its first cell, and gives all of them what helps and how they print, in one exchange (more only
 * where it would not fit into one). Some versions of Excel refuse parts of this, and a table is complete without: then each
 * extra is tried by itself on the first sheet, and on the others what it took. Rejects only where Excel refuses `needed`.
 * @param needed queues what belongs to the sheets themselves, in the same exchange; may be queued twice
 * @returns the parts that Excel refused, each once
 */
export async function addExtras(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
  needed: () => void = () => undefined,
): Promise<ExtraPart[]> {
  const [first] = written;
  if (!first) return [];
  const refused = new Map<string, ExtraPart>();
  const isFirst = (sheet: Excel.Worksheet) => sheet === first.sheet;
  for (const group of inGroups(written, ({ plan }) => extrasSize(plan))) {
    await addToGroup(
      context,
      group,
      refused,
      isFirst,
      group.some(({ sheet }) => isFirst(sheet)) ? needed : null,
    );
  }
  return [...new Set(refused.values())];
}

async function addToGroup(
  context: Excel.RequestContext,
  group: readonly WrittenSheet[],
  refused: Map<string, ExtraPart>,
  isFirst: (sheet: Excel.Worksheet) => boolean,
  needed: (() => void) | null,
): Promise<void> {
  let due = needed;
  const takes = ({ key }: SheetExtra) => !refused.has(key);
  let left = [...group];
  for (let [sample] = left; sample; [sample] = left) {
    const all = left;
    const done = await attempt(context, () => {
      due?.();
      for (const { sheet, plan } of all) {
        if (isFirst(sheet)) show({ sheet, plan });
        for (const extra of extrasOf(plan).filter(takes)) extra.queue(sheet);
      }
    });
    if (done) return;
    if (due) await take(context, due);
    due = null;
    const { sheet, plan } = sample;
    if (isFirst(sheet))
      await attempt(context, () => {
        show({ sheet, plan });
      });
    for (const extra of extrasOf(plan).filter(takes)) {
      const taken = await attempt(context, () => {
        extra.queue(sheet);
      });
      if (taken) continue;
      refused.set(extra.key, extra.part);
      const { takeBack } = extra;
      if (takeBack) {
        await attempt(context, () => {
          takeBack(sheet);
        });
      }
    }
    left = left.slice(1);
  }
}

/**
 * Locks the labels of all sheets, in one exchange; where Excel refuses, sheet by sheet. After all else: nothing more is let in
 * then. Never rejects.
 * @returns whether all of them are locked
 */
export async function addLocks(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
): Promise<boolean> {
  const isDone = await attempt(context, () => {
    for (const { sheet } of written) queueLock(sheet, null);
  });
  if (isDone) return true;
  let all = true;
  for (const { sheet } of written) {
    let sign: Excel.NamedItem | null = null;
    const isKnown = await attempt(context, () => {
      sign = askSign(sheet);
      sheet.protection.load('protected');
    });
    if (isKnown && sheet.protection.protected) continue;
    const isLocked = await attempt(context, () => {
      queueLock(sheet, isKnown ? sign : null);
    });
    all &&= isLocked;
  }
  return all;
}

function show({ sheet, plan: { firstCell } }: WrittenSheet): void {
  sheet.activate();
  sheet.getCell(firstCell.row, firstCell.column).select();
}

async function take(context: Excel.RequestContext, queue: () => void): Promise<void> {
  queue();
  await context.sync();
}

/** Whether Excel took what `queue` asks for. */
async function attempt(context: Excel.RequestContext, queue: () => void): Promise<boolean> {
  try {
    await take(context, queue);
    return true;
  } catch {
    return false;
  }
}
