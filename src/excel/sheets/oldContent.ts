import { areaToA1, columnLetters } from '../../core/grid/address';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import type { LineMove } from '../../port/lineMoves';
import { inExcel } from '../exchange/inExcel';
import { markOf, setMark, type OwnMark } from '../exchange/ownMark';
import { cellSize, inGroups } from '../exchange/planSize';

/** What stands in an old sheet of ours, and what a person has put beside it. */
export interface OldContent {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  /** Of the upper left cell, 0-based. */
  readonly top: number;
  readonly left: number;
  /** The sheet's mark. */
  readonly mark: OwnMark;
  /** How many columns from A on are ours; null for all. */
  readonly columns: number | null;
  /** What stretches it to its new size, with what the person has put beside it in its place. */
  readonly moves: readonly LineMove[];
}

/** Queues that an old sheet is stretched, and that what is ours of it goes and nothing else. */
export function queueClearing(sheet: Excel.Worksheet, { columns, moves }: OldContent, plan: SheetPlan): void {
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
  const own = ownRange(sheet, plan.columnWidths.length);
  own.unmerge();
  own.dataValidation.clear();
  own.conditionalFormats.clearAll();
}

/** The first columns of a sheet; the whole of it where none are named. */
export function ownRange(sheet: Excel.Worksheet, columns: number | null): Excel.Range {
  return columns === null ? sheet.getRange() : sheet.getRange(`A:${columnLetters(columns - 1)}`);
}

/**
 * Gives an old sheet its contents back, and its mark: two exchanges, more for thousands of rows.
 * @param width how many columns were to be written to it
 */
export async function putContentBack(name: string, old: OldContent, width: number): Promise<void> {
  const { moves, columns } = old;
  const written = columns === null || moves.length > 0 ? null : Math.max(columns, width);
  const [first = [], ...others] = inGroups(rowsOf(old), sizeOf);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    ownRange(sheet, written).clear(Excel.ClearApplyTo.contents);
    const mark = markOf(sheet);
    mark.load('name');
    await putRows(context, sheet, old, first);
    for (const rows of others) await putRows(context, sheet, old, rows);
    if (!mark.isNullObject) mark.delete();
    setMark(sheet, old.mark);
    await context.sync();
  });
}

/** What one row is to hold, with the formats in which Excel takes it as it is. */
interface Row {
  readonly at: number;
  readonly formats: unknown[];
  readonly formulas: unknown[];
  readonly numberFormat: unknown[];
}

function rowsOf({ values, formulas, numberFormat, top }: OldContent): Row[] {
  return formulas.map((row, r) => ({
    at: top + r,
    formats: row.map((formula, c) => formatToWrite(formula, values[r]?.[c], numberFormat[r]?.[c])),
    formulas: row,
    numberFormat: numberFormat[r] ?? [],
  }));
}

const sizeOf = (row: Row): number => cellSize(JSON.stringify(row));

/** One exchange. */
async function putRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { left }: OldContent,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (first) {
    const [bottom, right] = [first.at + rows.length - 1, left + first.formulas.length - 1];
    const range = sheet.getRange(areaToA1({ top: first.at, left, bottom, right }));
    range.numberFormat = rows.map(({ formats }) => formats);
    range.formulas = rows.map(({ formulas }) => formulas);
    range.numberFormat = rows.map(({ numberFormat }) => numberFormat);
  }
  await context.sync();
}

/** Texts go back into text cells, and formulas not: each then is what it was. */
function formatToWrite(formula: unknown, value: unknown, numberFormat: unknown): unknown {
  if (formula !== value) return 'General';
  return typeof value === 'string' && value !== '' ? '@' : numberFormat;
}
