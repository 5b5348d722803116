import type { Severity } from '../core/check/Finding';
import type { CellAddress } from '../core/grid/address';
import { toA1 } from '../core/grid/address';
import { ExcelFailure } from './ExcelFailure';
import type { Mark, Marked } from './ExcelPort';
import { inExcel } from './inExcel';
import { addMarkFormats, askFormats, foundFormats, sweepFormats } from './markFormats';
import {
  addNotes,
  askOurNotes,
  freeCells,
  havePromptsMoved,
  notesRecord,
  removeNotes,
  sweepPrompts,
  type AskedNotes,
} from './markNotes';
import type { SheetIds } from './sheetIds';
import { markSetting, readMarkRecord, setMarkRecord, type SheetMarks } from './markRecord';

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
}

/** Replaces the marks of the last check. Protected sheets are left alone, and named. */
export function markFindings(marks: readonly Mark[], ids: SheetIds): Promise<Marked> {
  return inExcel(async (context) => {
    const asked = [...bySheet(marks)].map(([name, cells]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(name));
      sheet.load('id,name');
      sheet.protection.load('protected');
      return { sheet, cells };
    });
    const old = await askOld(context);
    const present = asked.filter(({ sheet }) => !sheet.isNullObject);
    const open = present
      .filter(({ sheet }) => !sheet.protection.protected)
      .map(({ sheet, cells }) => ({ sheet, id: sheet.id, cells }));
    removeOld(old);
    const formats = await addFormats(context, open, old);
    await addSentences(context, open, formats);
    return {
      cells: open.reduce((sum, { cells }) => sum + cells.length, 0),
      protectedSheets: present
        .filter(({ sheet }) => sheet.protection.protected)
        .map(({ sheet }) => sheet.name),
    };
  });
}

/** Takes every mark of ours away. */
export function clearMarks(): Promise<void> {
  return inExcel(async (context) => {
    const old = await askOld(context);
    if (old.setting === null) return;
    removeOld(old);
    old.setting.delete();
    await context.sync();
    await sweep(context, old);
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

/** Everything that an earlier check left, ready to be deleted. */
interface OldMarks {
  /** The record itself; null where there is none. */
  readonly setting: Excel.Setting | null;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly notes: readonly AskedNotes[];
  /** Sheets whose formats are not to be found by their ids. */
  readonly missing: readonly string[];
  /** Sheets whose input messages are elsewhere by now. */
  readonly moved: readonly string[];
}

/** Two exchanges. Rejects where a marked sheet has been protected since, before anything is deleted. */
async function askOld(context: Excel.RequestContext): Promise<OldMarks> {
  const setting = markSetting(context);
  setting.load('value');
  await context.sync();
  const asked = readMarkRecord(setting).map((record) => askOldSheet(context, record));
  if (asked.length > 0) await context.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet } of present) {
    if (sheet.protection.protected) throw new ExcelFailure({ code: 'protected-sheet', sheet: sheet.name });
  }
  const found = present.map(({ record, formats, notes }) => ({
    record,
    formats: foundFormats(formats),
    notes,
  }));
  return {
    setting: setting.isNullObject ? null : setting,
    formats: found.flatMap(({ formats }) => formats),
    notes: found.map(({ notes }) => notes),
    missing: found
      .filter(({ record, formats }) => formats.length < record.formats.length)
      .map(({ record }) => record.sheetId),
    moved: found.filter(({ notes }) => havePromptsMoved(notes)).map(({ record }) => record.sheetId),
  };
}

function askOldSheet(context: Excel.RequestContext, record: SheetMarks) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(record.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  return {
    record,
    sheet,
    formats: askFormats(sheet, record.formats),
    notes: askOurNotes(sheet, record),
  };
}

function removeOld({ formats, notes }: OldMarks): void {
  for (const format of formats) format.delete();
  for (const asked of notes) removeNotes(asked);
}

async function sweep(context: Excel.RequestContext, { missing, moved }: OldMarks): Promise<void> {
  if (missing.length > 0) await sweepFormats(context, missing);
  if (moved.length > 0) await sweepPrompts(context, moved);
}

/** Adds the formats and writes down what was added; where that fails, none of them remains. */
async function addFormats(
  context: Excel.RequestContext,
  targets: readonly Target[],
  old: OldMarks,
): Promise<SheetMarks[]> {
  try {
    await sweep(context, old);
    const added = targets.map(({ sheet, id, cells }) => ({ id, formats: addMarkFormats(sheet, cells) }));
    await context.sync();
    const record = added.map(({ id, formats }) => ({
      sheetId: id,
      formats: formats.map((format) => format.id),
      notes: [],
      prompts: [],
    }));
    setMarkRecord(context, record);
    await context.sync();
    return record;
  } catch (error) {
    await sweepFormats(
      context,
      targets.map(({ id }) => id),
    ).catch(() => undefined);
    throw error;
  }
}

/** The sentences beside the cells are an extra: where Excel refuses them, the marks and the pane's list remain. */
async function addSentences(
  context: Excel.RequestContext,
  targets: readonly Target[],
  record: readonly SheetMarks[],
): Promise<void> {
  try {
    const free = await freeCells(
      context,
      targets.map(({ sheet, cells }) => ({ sheet, notes: cells })),
    );
    // The record goes first: whatever of this is added is then known.
    setMarkRecord(
      context,
      free.map(({ notes }, index) => ({
        sheetId: targets[index]?.id ?? '',
        formats: record[index]?.formats ?? [],
        ...notesRecord(notes),
      })),
    );
    for (const { sheet, notes } of free) addNotes(sheet, notes);
    await context.sync();
  } catch {
    // Nothing is lost but convenience.
  }
}
