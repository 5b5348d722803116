import { WorkbookFailure } from '../../port/WorkbookFailure';
import { contentKey } from '../../port/contentKey';
import { inExcel } from '../exchange/inExcel';
import { readUsed, type UsedCells } from '../read/readUsed';
import type { OwnWrites } from '../exchange/ownWrites';

/** A sheet that we added, and what stood in it when we left it. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
  readonly content: string;
}

/** A sheet just added, with its content on the way. */
export interface WatchedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: UsedCells;
}

/**
 * Queues the loading of what `addedSheet` needs, behind the writes of the same exchange.
 * @param within the part of the sheet that was written to
 */
export function watchAdded(
  sheet: Excel.Worksheet,
  within: Excel.Worksheet | Excel.Range = sheet,
): WatchedSheet {
  sheet.load('id,name');
  const used = within.getUsedRangeOrNullObject(true);
  used.load('formulas,rowIndex,columnIndex');
  return { sheet, used };
}

/** What `deleteAdded` needs to know; after the exchange of `watchAdded`. */
export function addedSheet({ sheet, used }: WatchedSheet): AddedSheet {
  return { id: sheet.id, name: sheet.name, content: usedContent(used) };
}

/** `contentKey` of a used range whose formulas and corner are loaded, or of its first columns from A on. */
export function usedContent(used: UsedCells, columns: number | null = null): string {
  if (used.isNullObject) return contentKey([], { row: 0, column: 0 });
  const corner = { row: used.rowIndex, column: used.columnIndex };
  if (columns === null) return contentKey(used.formulas, corner);
  const own = Math.max(0, columns - corner.column);
  return contentKey(
    used.formulas.map((row: unknown[]) => row.slice(0, own)),
    corner,
  );
}

/**
 * Deletes sheets that we added, unless somebody typed into one of them since. Sheets already gone are no trouble, so that it
 * can be done again where Excel stopped half-way: once more at once, and whenever the person asks.
 */
export async function deleteAdded(added: readonly AddedSheet[], writes: OwnWrites): Promise<void> {
  await inExcel((context) => deletePresent(context, added, writes)).catch(async (reason: unknown) => {
    // What a person did, or what holds for the whole workbook, is no better the second time.
    if (reason instanceof WorkbookFailure && reason.problem.code !== 'unexpected') throw reason;
    await inExcel((context) => deletePresent(context, added, writes)).catch(async (again: unknown) => {
      const left = await presentOf(added).catch(() => null);
      if (left === null || left.length === added.length) throw again;
      throw new WorkbookFailure({ code: 'undo-unfinished', sheets: left });
    });
  });
}

async function deletePresent(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  writes: OwnWrites,
): Promise<void> {
  const found = await readUsed(context, ['formulas'], () =>
    added.map((one) => ({ ...one, sheet: context.workbook.worksheets.getItemOrNullObject(one.id) })),
  );
  const present = found.filter(({ sheet }) => !sheet.isNullObject);
  const touched = present.find(({ used, content }) => usedContent(used) !== content);
  if (touched) throw new WorkbookFailure({ code: 'changed-since', where: touched.name });
  writes.claimSheets(added.map(({ id }) => id));
  for (const { sheet } of present) sheet.delete();
  await context.sync();
}

/** Names of those that are still there. */
function presentOf(added: readonly AddedSheet[]): Promise<string[]> {
  return inExcel(async (context) => {
    const sheets = added.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  });
}

/**
 * Deletes what a failed insertion left: sheets that were not there before and bear one of the names that we gave.
 * Rejects with `left-behind` where Excel does not even let us do that.
 * @param before ids of the sheets that were there
 */
export async function sweepAdded(
  names: readonly string[],
  before: ReadonlySet<string>,
  writes: OwnWrites,
): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      const left = worksheets.items.filter(({ id, name }) => !before.has(id) && names.includes(name));
      if (left.length === 0) return;
      writes.claimSheets(left.map(({ id }) => id));
      for (const sheet of left) sheet.delete();
      await context.sync();
    });
  } catch {
    throw new WorkbookFailure({ code: 'left-behind', sheets: names });
  }
}
