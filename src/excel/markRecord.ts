import { setSetting, settingOf, settingValue } from './documentSettings';

/** What a check left on one sheet, so that exactly this can be taken away. */
export interface SheetMarks {
  readonly sheetId: string;
  /** Ids of our conditional formats. */
  readonly formats: readonly string[];
  /** `noteKey` of each of our notes. */
  readonly notes: readonly string[];
  readonly prompts: readonly PromptRecord[];
}

/** An input message of ours. */
export interface PromptRecord {
  /** A1 */
  readonly cell: string;
  /** A hash of its sentence: rows put in above carry other messages here. */
  readonly key: string;
}

const KEY = 'marks';

/** The record of the marks in this workbook. Load `value` before reading it. */
export function markSetting(context: Excel.RequestContext): Excel.Setting {
  return settingOf(context, KEY);
}

/** Queues the writing of the whole record. */
export function setMarkRecord(context: Excel.RequestContext, record: readonly SheetMarks[]): void {
  setSetting(context, KEY, record);
}

/** Entries that are damaged are left out. */
export function readMarkRecord(setting: Excel.Setting): SheetMarks[] {
  const kept = settingValue(setting);
  return Array.isArray(kept) ? kept.filter(isSheetMarks) : [];
}

/** Both records in one, an entry a sheet. */
export function joinRecords(old: readonly SheetMarks[], added: readonly SheetMarks[]): SheetMarks[] {
  const sheets = new Map(old.map((marks) => [marks.sheetId, marks]));
  for (const marks of added) {
    const other = sheets.get(marks.sheetId);
    sheets.set(marks.sheetId, {
      sheetId: marks.sheetId,
      formats: [...new Set([...(other?.formats ?? []), ...marks.formats])],
      notes: [...new Set([...(other?.notes ?? []), ...marks.notes])],
      prompts: [...(other?.prompts ?? []), ...marks.prompts],
    });
  }
  return [...sheets.values()];
}

function isSheetMarks(entry: unknown): entry is SheetMarks {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sheetId, formats, notes, prompts } = entry as Record<string, unknown>;
  return typeof sheetId === 'string' && isTexts(formats) && isTexts(notes) && arePrompts(prompts);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function arePrompts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: Partial<PromptRecord> | null) =>
        typeof entry?.cell === 'string' && typeof entry.key === 'string',
    )
  );
}
