import type { CellAddress } from '../core/grid/address';
import { toA1 } from '../core/grid/address';
import { workbookWordsFor } from '../port/words';
import { hash } from '../port/contentKey';
import { hostLocale, supports } from './host';
import type { SheetMarks } from './markRecord';

/** A sentence for a cell. */
export interface CellNote extends CellAddress {
  readonly message: string;
}

/**
 * Notes say the sentence beside the cell, from 1.18 on; before, an input message does when the cell is chosen. The
 * copies of office.js differ: some say 1.18 and know no notes.
 */
export function hasNotes(): boolean {
  return supports('1.18') && 'notes' in Excel.Worksheet.prototype;
}

/** Excel's limit for an input message. */
const LONGEST_PROMPT = 255;

/** The first line of our notes, and the title of our input messages. */
const title = (): string => workbookWordsFor(hostLocale()).product;

const isOurTitle = (text: string): boolean =>
  text === workbookWordsFor('zh-CN').product || text === workbookWordsFor('en-US').product;

const noteText = ({ message }: CellNote): string => `${title()}\n${message}`;

/** What a note of ours is known by; null for a person's. Excel may put the author's name in front. */
export function noteKey(content: string): string | null {
  const lines = content.replaceAll('\r', '').trim().split('\n');
  const first = lines.findIndex(isOurTitle);
  return first < 0 ? null : hash(lines.slice(first).join('\n'));
}

/** The cells of a sheet that are to get a sentence, with what is there already on the way. */
export interface AskedCells {
  readonly present: readonly {
    readonly note: CellNote;
    readonly item: Excel.Note | null;
    readonly validation: Excel.DataValidation | null;
  }[];
}

/** Queues the question which cells have a note, validation or input message. */
export function askFree(sheet: Excel.Worksheet, cells: readonly CellNote[]): AskedCells {
  if (hasNotes()) {
    sheet.comments.load('items/id');
    return {
      present: cells.map((note) => {
        const item = sheet.notes.getItemOrNullObject(toA1(note));
        item.load('content');
        return { note, item, validation: null };
      }),
    };
  }
  return {
    present: cells.map((note) => {
      const validation = sheet.getRange(toA1(note)).dataValidation;
      validation.load('type,prompt');
      return { note, item: null, validation };
    }),
  };
}

/**
 * The cells that are free for a sentence: with no note, validation or input message but ours of an earlier check, which
 * goes first.
 * @param old what that check left on the sheet
 */
export function freeCells({ present }: AskedCells, old: SheetMarks | undefined): CellNote[] {
  const isFree = ({ item, validation }: AskedCells['present'][number]) => {
    if (validation) return isBare(validation) || isOurPrompt(validation);
    if (!item || item.isNullObject) return true;
    const key = noteKey(item.content);
    return key !== null && old?.notes.includes(key) === true;
  };
  return present.filter(isFree).map(({ note }) => note);
}

function isBare({ type, prompt }: Excel.DataValidation): boolean {
  return type === Excel.DataValidationType.none && prompt.title === '' && prompt.message === '';
}

/** A cell with a comment takes no note. Most workbooks have none: no exchange then. */
export async function withoutCommented<Target extends { sheet: Excel.Worksheet; notes: readonly CellNote[] }>(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<readonly Pick<Target, 'sheet' | 'notes'>[]> {
  const withNotes = hasNotes() ? targets.filter(({ notes }) => notes.length > 0) : [];
  const located = withNotes.flatMap(({ sheet }) =>
    sheet.comments.items.map((comment) => ({ sheet, cell: comment.getLocation() })),
  );
  if (located.length === 0) return targets;
  for (const { cell } of located) cell.load('rowIndex,columnIndex');
  await context.sync();
  return targets.map(({ sheet, notes }) => {
    const taken = new Set(
      located
        .filter((place) => place.sheet === sheet)
        .map(({ cell }) => toA1({ row: cell.rowIndex, column: cell.columnIndex })),
    );
    return { sheet, notes: notes.filter((note) => !taken.has(toA1(note))) };
  });
}

/** What the record keeps of sentences, to find them again. */
export function notesRecord(notes: readonly CellNote[]): Pick<SheetMarks, 'notes' | 'prompts'> {
  return hasNotes()
    ? { notes: notes.flatMap((note) => noteKey(noteText(note)) ?? []), prompts: [] }
    : {
        notes: [],
        prompts: notes.map((note) => ({ cell: toA1(note), key: hash(shortened(note.message)) })),
      };
}

/** Queues sentences on cells that are free. */
export function addNotes(sheet: Excel.Worksheet, notes: readonly CellNote[]): void {
  for (const note of notes) {
    if (hasNotes()) sheet.notes.add(toA1(note), noteText(note));
    else {
      sheet.getRange(toA1(note)).dataValidation.prompt = {
        showPrompt: true,
        title: title(),
        message: shortened(note.message),
      };
    }
  }
}

function shortened(message: string): string {
  return message.length <= LONGEST_PROMPT ? message : `${message.slice(0, LONGEST_PROMPT - 1)}…`;
}

/** Queues the loading of what `removeNotes` needs. */
export function askOurNotes(sheet: Excel.Worksheet, record: SheetMarks) {
  const notes = hasNotes() ? sheet.notes : null;
  notes?.load('items/content');
  const prompts = record.prompts.map(({ cell, key }) => {
    const validation = sheet.getRange(cell).dataValidation;
    validation.load('type,prompt');
    return { validation, key };
  });
  return { notes, prompts, keys: record.notes };
}

export type AskedNotes = ReturnType<typeof askOurNotes>;

/** Queues the deletion of ours alone: a note or message that a person has rewritten stays. */
export function removeNotes({ notes, prompts, keys }: AskedNotes): void {
  for (const note of notes?.items ?? []) {
    const key = noteKey(note.content);
    if (key !== null && keys.includes(key)) note.delete();
  }
  for (const { validation } of prompts) {
    if (isOurPrompt(validation)) validation.clear();
  }
}

/** Whether some of our input messages are no longer where they were put: rows may have come or gone above. */
export function havePromptsMoved({ prompts }: AskedNotes): boolean {
  return !prompts.every(
    ({ validation, key }) => isOurPrompt(validation) && hash(validation.prompt.message) === key,
  );
}

function isOurPrompt({ type, prompt }: Excel.DataValidation): boolean {
  return type === Excel.DataValidationType.none && isOurTitle(prompt.title);
}

/** Sheets with more cells are not searched: one question a cell. */
const MOST_CELLS = 10_000;

/** An empty cell with a message does not count as used: some are looked at beyond. */
const BEYOND = 5;

/** Finds and deletes our input messages wherever they have moved to, in exchanges of its own. */
export async function sweepPrompts(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<void> {
  const asked = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  const cells = asked.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const rows = used.rowIndex + used.rowCount + BEYOND;
    const columns = used.columnIndex + used.columnCount + BEYOND;
    if (rows * columns > MOST_CELLS) return [];
    return Array.from({ length: rows * columns }, (_, index) =>
      sheet.getCell(Math.floor(index / columns), index % columns),
    );
  });
  const validations = cells.map((cell) => cell.dataValidation);
  for (const validation of validations) validation.load('type,prompt');
  await context.sync();
  for (const validation of validations) if (isOurPrompt(validation)) validation.clear();
  await context.sync();
}
