import { WorkbookFailure } from '../port/WorkbookFailure';
import { askFormats, foundFormats, sweepFormats } from './markFormats';
import { askOurNotes, havePromptsMoved, removeNotes, sweepPrompts, type AskedNotes } from './markNotes';
import { markSetting, readMarkRecord, setMarkRecord, type SheetMarks } from './markRecord';

/** The record as this page last wrote it: where it is still so, what it names can be asked for at once. */
export interface MarkMemory {
  record: readonly SheetMarks[];
}

/** Everything that an earlier check left, ready to be deleted. */
export interface OldMarks {
  /** The record itself; null where there is none. */
  readonly setting: Excel.Setting | null;
  readonly record: readonly SheetMarks[];
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly notes: readonly AskedNotes[];
  /** Sheets whose formats are not to be found by their ids. */
  readonly missing: readonly string[];
  /** Sheets whose input messages are elsewhere by now. */
  readonly moved: readonly string[];
}

/**
 * One exchange, which carries along whatever else is asked for; two where another page or session left the marks. Rejects
 * where a marked sheet has been protected since, before anything is deleted.
 */
export async function askOld(context: Excel.RequestContext, memory: MarkMemory): Promise<OldMarks> {
  const setting = markSetting(context);
  setting.load('value');
  const guessed = memory.record.map((sheet) => askOldSheet(context, sheet));
  await context.sync();
  const record = readMarkRecord(setting);
  const isAsRemembered = JSON.stringify(record) === JSON.stringify(memory.record);
  const asked = isAsRemembered ? guessed : record.map((sheet) => askOldSheet(context, sheet));
  if (!isAsRemembered && asked.length > 0) await context.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet } of present) {
    if (sheet.protection.protected) throw new WorkbookFailure({ code: 'protected-sheet', sheet: sheet.name });
  }
  const found = present.map(({ record, formats, notes }) => ({
    record,
    formats: foundFormats(formats),
    notes,
  }));
  return {
    setting: setting.isNullObject ? null : setting,
    record,
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

/** Queues the deletion. */
export function removeOld({ formats, notes }: OldMarks): void {
  for (const format of formats) format.delete();
  for (const asked of notes) removeNotes(asked);
}

/** Looks for what was not where the record says, and deletes it, in exchanges of its own; none where nothing is missing. */
export async function sweepOld(context: Excel.RequestContext, { missing, moved }: OldMarks): Promise<void> {
  if (missing.length > 0) await sweepFormats(context, missing);
  if (moved.length > 0) await sweepPrompts(context, moved);
}

/** Puts the record back as it was found. */
export async function restoreRecord(
  context: Excel.RequestContext,
  { setting, record }: OldMarks,
): Promise<void> {
  if (setting === null) markSetting(context).delete();
  else setMarkRecord(context, record);
  await context.sync();
}
