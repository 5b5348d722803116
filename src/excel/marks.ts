import type { Severity } from '../core/glossary/finding';
import type { CellAddress } from '../core/grid/address';
import { toA1 } from '../core/grid/address';
import type { Mark, Marked } from '../port/WorkbookPort';
import { askCopies, loadSheets, removeCopies } from './copiedMarks';
import { inExcel } from './inExcel';
import { addMarkFormats, sweepFormats } from './markFormats';
import { addNotes, askFree, freeCells, notesRecord, withoutCommented, type CellNote } from './markNotes';
import { joinRecords, setMarkRecord, type SheetMarks } from './markRecord';
import { askOld, removeOld, restoreRecord, sweepOld, type MarkMemory, type OldMarks } from './oldMarks';
import type { SheetIds } from '../port/sheetIds';

/** A cell with all that is to be said about it. */
interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly message: string;
}

/** A sheet to be marked. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly cells: readonly MarkedCell[];
  /** Those that can take a sentence. */
  readonly notes: readonly CellNote[];
}

/**
 * Replaces the marks of the last check; protected sheets are left alone, and named. Three exchanges: what is there, the
 * marks, and their ids with the sentences. (One more where another page or session left marks, or cells have comments.)
 */
export function markFindings(marks: readonly Mark[], ids: SheetIds, memory: MarkMemory): Promise<Marked> {
  return inExcel(async (context) => {
    const sheets = bySheet(marks);
    // A sentence is an extra: where Excel can't be asked about notes, marks go without.
    const { targets, old, locked } = await ask(context, sheets, ids, memory, true).catch(() =>
      ask(context, sheets, ids, memory, false),
    );
    const record = await addFormats(context, targets, old);
    await addSentences(context, targets, record, memory);
    return {
      cells: targets.reduce((sum, { cells }) => sum + cells.length, 0),
      protectedSheets: locked,
    };
  });
}

/** Takes every mark of ours away, also those that a person carried elsewhere by copying cells. */
export function clearMarks(memory: MarkMemory): Promise<void> {
  return inExcel(async (context) => {
    const sheets = loadSheets(context);
    const old = await askOld(context, memory);
    if (old.setting === null) return;
    // Copies are rare: where they can't be looked for, the others go all the same.
    const copies = await askCopies(context, sheets, old.record).catch(() => null);
    removeOld(old);
    if (copies) removeCopies(copies);
    old.setting.delete();
    memory.record = [];
    await context.sync();
    await sweepOld(context, old);
  });
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One entry a cell: its gravest severity, and every sentence once. */
function bySheet(marks: readonly Mark[]): Map<string, MarkedCell[]> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const { sheet, cell, severity, message } of marks) {
    const cells = sheets.get(sheet) ?? new Map<string, MarkedCell>();
    sheets.set(sheet, cells);
    const other = cells.get(toA1(cell));
    cells.set(toA1(cell), {
      ...cell,
      severity: other && GRAVITY[other.severity] > GRAVITY[severity] ? other.severity : severity,
      message:
        !other || other.message.split('\n').includes(message) ? message : `${other.message}\n${message}`,
    });
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

/** The first exchange: the sheets to be marked, which cells can take a sentence, and what an earlier check left. */
async function ask(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, readonly MarkedCell[]>,
  ids: SheetIds,
  memory: MarkMemory,
  withSentences: boolean,
): Promise<{ targets: Target[]; old: OldMarks; locked: string[] }> {
  const asked = [...sheets].map(([name, cells]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(name));
    sheet.load('id,name');
    sheet.protection.load('protected');
    return { sheet, cells, free: withSentences ? askFree(sheet, cells) : null };
  });
  const old = await askOld(context, memory);
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  return {
    old,
    locked: present.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name),
    targets: present
      .filter(({ sheet }) => !sheet.protection.protected)
      .map(({ sheet, cells, free }) => ({
        sheet,
        id: sheet.id,
        cells,
        notes: free
          ? freeCells(
              free,
              old.record.find(({ sheetId }) => sheetId === sheet.id),
            )
          : [],
      })),
  };
}

/** In the record before the ids are known: no format has this id, so that those of the sheet are looked for. */
const NOT_YET_KNOWN = 'pending';

/**
 * The second exchange: the old marks go, the new formats come. What is about to be added is written down first, so that
 * it can be taken away whatever happens; where it fails, nothing of it remains.
 */
async function addFormats(
  context: Excel.RequestContext,
  targets: readonly Target[],
  old: OldMarks,
): Promise<SheetMarks[]> {
  const planned = targets.map(({ id, notes }) => ({
    sheetId: id,
    formats: [NOT_YET_KNOWN],
    ...notesRecord(notes),
  }));
  try {
    setMarkRecord(context, joinRecords(old.record, planned));
    removeOld(old);
    await sweepOld(context, old);
    const added = targets.map(({ sheet, cells }) => addMarkFormats(sheet, cells));
    await context.sync();
    return planned.map((sheet, index) => ({ ...sheet, formats: added[index]?.map(({ id }) => id) ?? [] }));
  } catch (error) {
    await sweepFormats(
      context,
      targets.map(({ id }) => id),
    )
      .then(() => restoreRecord(context, old))
      .catch(() => undefined);
    throw error;
  }
}

/**
 * The third exchange: the ids, and then the sentences beside the cells. Both are an extra: where Excel refuses them, the
 * marks and the pane's list remain, and the record of the second exchange finds what is there.
 */
async function addSentences(
  context: Excel.RequestContext,
  targets: readonly Target[],
  record: readonly SheetMarks[],
  memory: MarkMemory,
): Promise<void> {
  memory.record = [];
  try {
    const free = await withoutCommented(context, targets);
    setMarkRecord(context, record);
    for (const { sheet, notes } of free) addNotes(sheet, notes);
    await context.sync();
    memory.record = record;
  } catch {
    // Nothing is lost but convenience.
  }
}
