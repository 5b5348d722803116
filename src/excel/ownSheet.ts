import { sheetName } from '../core/layout/sheetName';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { addExtras } from './addExtras';
import { addedSheet, deleteAdded, sweepAdded, usedContent, watchAdded } from './addedSheets';
import { WorkbookFailure } from '../port/WorkbookFailure';
import type { OwnSheet } from '../port/WorkbookPort';
import { forceSheet } from './forceSheet';
import type { History } from '../port/history';
import { inExcel } from './inExcel';
import { markOf, readMark, setMark, type OwnKind } from './ownMark';
import type { OwnWrites } from './ownWrites';
import { queueContents } from './queueContents';
import { queueLook } from './queueLook';

/** The sheet that is to be written: its name, and what stands in it where it is an old one of ours. */
interface Target {
  readonly name: string;
  readonly old: OldContent | null;
}

interface OldContent {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  /** '' for an empty sheet. */
  readonly address: string;
}

/**
 * Writes a sheet of ours and shows it. The old one is refreshed where it bears our mark and holds what we left in it;
 * otherwise the sheet is the person's, and ours takes the next free name.
 */
export async function writeOwnSheet(
  kind: OwnKind,
  plan: SheetPlan,
  writes: OwnWrites,
  history: History,
): Promise<OwnSheet> {
  const before = new Set<string>();
  let target: Target | null = null;
  try {
    return await inExcel(async (context) => {
      const found = await findTarget(context, kind, plan, before);
      target = found;
      const sheet = await forceSheet(context.workbook, found.name);
      const added = await fill(context, sheet, plan, kind);
      writes.claimSheets([added.id]);
      await addExtras(context, [{ sheet, plan }]);
      const created = found.old === null;
      if (created) {
        history.record({ kind: 'own-sheet', sheets: [found.name], count: 1 }, () =>
          deleteAdded([added], writes),
        );
      }
      return { name: found.name, created };
    });
  } catch (error) {
    if (target) await restore(target, before, writes);
    throw error;
  }
}

async function findTarget(
  context: Excel.RequestContext,
  kind: OwnKind,
  plan: SheetPlan,
  before: Set<string>,
): Promise<Target> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  const old = worksheets.getItemOrNullObject(plan.name);
  old.protection.load('protected');
  const mark = markOf(old);
  mark.load('formula');
  const used = old.getUsedRangeOrNullObject(true);
  used.load('values,formulas,numberFormat,rowIndex,columnIndex,address');
  await context.sync();
  for (const { id } of worksheets.items) before.add(id);
  if (!old.isNullObject && !mark.isNullObject) {
    const left = readMark(mark.formula);
    if (left?.kind === kind && left.content === usedContent(used)) {
      if (old.protection.protected) throw new WorkbookFailure({ code: 'protected-sheet', sheet: plan.name });
      if (used.isNullObject) {
        return { name: plan.name, old: { values: [], formulas: [], numberFormat: [], address: '' } };
      }
      const { values, formulas, numberFormat, address } = used;
      return { name: plan.name, old: { values, formulas, numberFormat, address } };
    }
  }
  if (protection.protected) throw new WorkbookFailure({ code: 'protected-workbook' });
  return {
    name: sheetName(
      plan.name,
      worksheets.items.map(({ name }) => name),
    ),
    old: null,
  };
}

/** Two exchanges: the content, then the mark that says what the content is. */
async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, kind: OwnKind) {
  context.application.suspendScreenUpdatingUntilNextSync();
  const whole = sheet.getRange();
  whole.unmerge();
  whole.dataValidation.clear();
  whole.conditionalFormats.clearAll();
  queueContents(sheet, plan);
  queueLook(sheet, plan);
  const watched = watchAdded(sheet);
  const mark = markOf(sheet);
  mark.load('name');
  await context.sync();
  if (!mark.isNullObject) mark.delete();
  const added = addedSheet(watched);
  setMark(sheet, { kind, content: added.content });
  await context.sync();
  return added;
}

/** A new sheet goes; an old one gets its content back. */
async function restore(target: Target, before: ReadonlySet<string>, writes: OwnWrites): Promise<void> {
  const { name, old } = target;
  if (old === null) {
    await sweepAdded([name], before, writes);
    return;
  }
  if (old.address === '') return;
  const local = old.address.slice(old.address.lastIndexOf('!') + 1);
  try {
    await inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(local);
      range.numberFormat = formatsToWrite(old);
      range.formulas = old.formulas;
      range.numberFormat = old.numberFormat;
      await context.sync();
    });
  } catch {
    throw new WorkbookFailure({ code: 'left-behind', sheets: [name] });
  }
}

/** Texts go back into text cells, and formulas not: each then is what it was. */
function formatsToWrite({ values, formulas, numberFormat }: OldContent): unknown[][] {
  return values.map((row, r) =>
    row.map((value, c) => {
      if (formulas[r]?.[c] !== value) return 'General';
      return typeof value === 'string' && value !== '' ? '@' : numberFormat[r]?.[c];
    }),
  );
}
