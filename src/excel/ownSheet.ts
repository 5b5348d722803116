import { sheetName } from '../core/layout/sheetName';
import { columnLetters } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { addExtras } from './addExtras';
import { addedSheet, deleteAdded, sweepAdded, usedContent, watchAdded } from './addedSheets';
import { WorkbookFailure } from '../port/WorkbookFailure';
import type { OwnSheet } from '../port/WorkbookPort';
import { problemOf } from '../port/problemOf';
import { movesForPlan, type LineMove } from '../port/lineMoves';
import { forceSheet } from './forceSheet';
import type { History } from '../port/history';
import { inExcel } from './inExcel';
import { markOf, readMark, setMark, type OwnKind, type OwnMark } from './ownMark';
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
  /** The sheet's mark. */
  readonly mark: OwnMark;
  /** How many columns from A on are ours; null for all. */
  readonly columns: number | null;
  /** What stretches it to its new size, with what the person has put beside it in its place. */
  readonly moves: readonly LineMove[];
}

/**
 * Writes a sheet of ours and shows it. The old one is refreshed where it bears our mark and holds what we left in it; what the
 * person has put to the right of it stays, beside the row that it was put to. Otherwise, or where such a row is no more, the
 * sheet is the person's, and ours takes the next free name.
 */
export async function writeOwnSheet(
  kind: OwnKind,
  plan: SheetPlan,
  writes: OwnWrites,
  history: History,
): Promise<OwnSheet> {
  let refreshed: string | null = null;
  const write = () =>
    writeOnce(kind, plan, writes, history, (name) => {
      refreshed = name;
    });
  try {
    return await write();
  } catch (error) {
    if (refreshed === null || problemOf(error).code !== 'unexpected') throw error;
  }
  // Its contents are back, and not its looks: once more, and all is as it should be.
  return write().catch(() => {
    throw new WorkbookFailure({ code: 'half-written', cells: [`《${plan.name}》`] });
  });
}

/** @param onRefresh called before an old sheet of ours is written to */
async function writeOnce(
  kind: OwnKind,
  plan: SheetPlan,
  writes: OwnWrites,
  history: History,
  onRefresh: (name: string) => void,
): Promise<OwnSheet> {
  const before = new Set<string>();
  let target: Target | null = null;
  try {
    return await inExcel(async (context) => {
      const found = await findTarget(context, kind, plan, before);
      target = found;
      if (found.old) onRefresh(found.name);
      const sheet = found.old
        ? context.workbook.worksheets.getItem(found.name)
        : await forceSheet(context.workbook, found.name);
      if (found.old) queueClearing(sheet, found.old, plan);
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
    if (left?.kind === kind && left.content === usedContent(used, left.columns)) {
      const content = oldContent(used, left, plan);
      if (content && old.protection.protected) {
        throw new WorkbookFailure({ code: 'protected-sheet', sheet: plan.name });
      }
      if (content) return { name: plan.name, old: content };
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

/** What stands in an old sheet of ours; null where something beside it would lose its place. */
function oldContent(used: Excel.Range, mark: OwnMark, plan: SheetPlan): OldContent | null {
  const { columns } = mark;
  if (used.isNullObject) {
    return { values: [], formulas: [], numberFormat: [], address: '', mark, columns, moves: [] };
  }
  const { values, formulas, numberFormat, address, rowIndex, columnIndex } = used;
  const content = { values, formulas, numberFormat, address, mark, columns };
  const own = columns ?? Infinity;
  if (columnIndex + (values[0]?.length ?? 0) <= own) return { ...content, moves: [] };
  const fromA1 = [
    ...Array.from({ length: rowIndex }, () => []),
    ...values.map((row: unknown[]) => [...Array.from({ length: columnIndex }, () => ''), ...row]),
  ];
  const moves = movesForPlan({ values: fromA1, ownColumns: own }, plan);
  return moves && { ...content, moves };
}

/** Stretches an old sheet, and clears what is ours of it and nothing else. */
function queueClearing(sheet: Excel.Worksheet, { columns, moves }: OldContent, plan: SheetPlan): void {
  for (const { axis, at, count } of moves) {
    const last = at + Math.abs(count) - 1;
    const lines =
      axis === 'rows'
        ? `${String(at + 1)}:${String(last + 1)}`
        : `${columnLetters(at)}:${columnLetters(last)}`;
    const range = sheet.getRange(lines);
    if (count > 0) range.insert(axis === 'rows' ? 'Down' : 'Right');
    else range.delete(axis === 'rows' ? 'Up' : 'Left');
  }
  ownRange(sheet, columns === null ? null : plan.columnWidths.length).clear();
}

/** The first columns of a sheet; the whole of it where none are named. */
function ownRange(sheet: Excel.Worksheet, columns: number | null): Excel.Range {
  return columns === null ? sheet.getRange() : sheet.getRange(`A:${columnLetters(columns - 1)}`);
}

/** Two exchanges: the content, then the mark that says what the content is. */
async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, kind: OwnKind) {
  context.application.suspendScreenUpdatingUntilNextSync();
  const own = ownRange(sheet, plan.columnWidths.length);
  own.unmerge();
  own.dataValidation.clear();
  own.conditionalFormats.clearAll();
  queueContents(sheet, plan);
  queueLook(sheet, plan);
  const watched = watchAdded(sheet);
  const mark = markOf(sheet);
  mark.load('name');
  await context.sync();
  if (!mark.isNullObject) mark.delete();
  const added = addedSheet(watched);
  const columns = plan.columnWidths.length;
  setMark(sheet, { kind, content: usedContent(watched.used, columns), columns });
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
  const local = old.address.slice(old.address.lastIndexOf('!') + 1);
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (old.moves.length > 0) sheet.getRange().clear('Contents');
      if (local !== '') {
        const range = sheet.getRange(local);
        range.numberFormat = formatsToWrite(old);
        range.formulas = old.formulas;
        range.numberFormat = old.numberFormat;
      }
      const mark = markOf(sheet);
      mark.load('name');
      await context.sync();
      if (!mark.isNullObject) mark.delete();
      setMark(sheet, old.mark);
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
