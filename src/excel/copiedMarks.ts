import { fromA1, toA1 } from '../core/grid/address';
import { findOurFormats, type OurFormat } from './markFormats';
import { askOurNotes, hasNotes, removeNotes, type AskedNotes } from './markNotes';
import type { SheetMarks } from './markRecord';

/** What a person carried to other cells by copying marked ones, ready to be deleted. */
export interface CopiedMarks {
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly notes: readonly AskedNotes[];
}

/** More cells than anybody marks: a format that someone stretched over whole columns is not searched for messages. */
const MOST_CELLS = 10_000;

/**
 * Looks on every sheet for marks that the record doesn't know. A copied cell takes its format and its sentence along: to
 * another sheet as a new format, on its own sheet often as a further area of the old one. In exchanges of its own.
 * Protected sheets are left out: nothing could be pasted there either.
 */
export async function askCopies(
  context: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  record: readonly SheetMarks[],
): Promise<CopiedMarks> {
  const open = sheets.items.filter((sheet) => !sheet.protection.protected);
  const found = await findOurFormats(context, open);
  const cells = await cellsOf(context, found);
  const notes = [...cells].map(([sheet, each]) => askOurNotes(sheet, strayMarks(sheet.id, each, record)));
  await context.sync();
  const recorded = new Set(record.flatMap(({ formats }) => formats));
  return { formats: found.map(({ format }) => format).filter(({ id }) => !recorded.has(id)), notes };
}

/** What `askCopies` needs to know of all sheets; it arrives with the next exchange. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  return worksheets;
}

/** Sentences that may stand in cells of a sheet without being in the record. */
function strayMarks(sheetId: string, cells: readonly string[], record: readonly SheetMarks[]): SheetMarks {
  const known = record.find((marks) => marks.sheetId === sheetId);
  const recorded = new Set(known?.prompts.map(({ cell }) => cell));
  const stray = hasNotes() ? [] : cells.filter((cell) => !recorded.has(cell));
  return {
    sheetId,
    formats: [],
    // Those of a sheet in the record are looked for already.
    notes: known ? [] : record.flatMap(({ notes }) => notes),
    prompts: stray.map((cell) => ({ cell, key: '' })),
  };
}

/** Queues the deletion. */
export function removeCopies({ formats, notes }: CopiedMarks): void {
  for (const format of formats) format.delete();
  for (const asked of notes) removeNotes(asked);
}

/** The cells that our formats cover, as A1 names, by their sheet. */
async function cellsOf(
  context: Excel.RequestContext,
  found: readonly OurFormat[],
): Promise<Map<Excel.Worksheet, string[]>> {
  const asked = found.map(({ sheet, format }) => ({ sheet, ranges: format.getRanges() }));
  for (const { ranges } of asked) ranges.load('address');
  await context.sync();
  const cells = new Map<Excel.Worksheet, string[]>();
  for (const { sheet, ranges } of asked) {
    const each = cells.get(sheet) ?? [];
    each.push(...cellsIn(ranges.address));
    cells.set(sheet, each);
  }
  return cells;
}

/** The cells of an address of several areas: 'A'!B2:B3,'A'!D5. A whole column is not taken apart. */
function cellsIn(address: string): string[] {
  const cells: string[] = [];
  for (const [, first = '', last = first] of address.matchAll(AREA)) {
    const a = fromA1(first);
    const b = fromA1(last);
    if (!a || !b || (b.row - a.row + 1) * (b.column - a.column + 1) > MOST_CELLS) continue;
    for (let row = a.row; row <= b.row; row += 1) {
      for (let column = a.column; column <= b.column; column += 1) cells.push(toA1({ row, column }));
    }
  }
  return cells;
}

const AREA = /(?:^|[!,])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?=,|$)/g;
