import { areaToA1, toA1, type CellAddress, type CellArea } from '../../core/grid/address';
import type { CellText } from '../../core/indicatorRows/RowsPlan';
import { stretched } from '../../core/indicatorRows/sums';
import { boundsOf } from '../../port/areas';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { inExcel } from '../exchange/inExcel';
import { askLock, isClosed, ownLocks, syncUnlocked, type OwnLocks } from '../exchange/sheetLock';

/** What a cell held: its formula or value, and its number format. */
export interface Kept {
  readonly cell: CellAddress;
  readonly content: unknown;
  readonly numberFormat: unknown;
}

export function keptOf(loaded: Excel.Range): Omit<Kept, 'cell'> {
  return { content: loaded.formulas[0]?.[0], numberFormat: loaded.numberFormat[0]?.[0] };
}

export function loadedCell(
  sheet: Excel.Worksheet,
  cell: CellAddress,
): { cell: CellAddress; range: Excel.Range } {
  const asked = sheet.getRange(toA1(cell));
  asked.load('formulas,numberFormat');
  return { cell, range: asked };
}

/** A text that Excel would read as a number, a date or a truth stays the text that it was. */
export function putBack(sheet: Excel.Worksheet, { cell, content, numberFormat }: Kept): void {
  const range = sheet.getRange(toA1(cell));
  const isText =
    typeof content === 'string' && numberFormat !== TEXT && /^(?!=).*\d|^(?:true|false)$/is.test(content);
  range.numberFormat = [[isText ? TEXT : numberFormat]];
  range.formulas = [[content]];
  if (isText) range.numberFormat = [[numberFormat]];
}

const TEXT = '@';

/** A text stays a text: 90% and 1-3 would become something else. */
export function queueText(range: Excel.Range, text: string): void {
  if (text !== '') range.numberFormat = [[TEXT]];
  range.values = [[text]];
}

/** What of a group's rows is asked for, to see whether somebody has worked on them. */
export interface AskedRows {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range | null;
}

export function askSeen(sheet: Excel.Worksheet, seen: readonly CellText[]): AskedRows {
  askLock(sheet);
  const area = boundsOf(seen.map(({ cell }) => cell));
  const range = area ? sheet.getRange(areaToA1(area)) : null;
  range?.load('text,rowIndex,columnIndex');
  return { sheet, range };
}

/**
 * After the exchange: ends with `changed-since` where other texts stand there, with `protected-sheet` where a person protected
 * it. Returns our own lock, where there is one.
 */
export async function refuseChanged(
  context: Excel.RequestContext,
  asked: AskedRows,
  { sheet: name, seen }: { readonly sheet: string; readonly seen: readonly CellText[] },
): Promise<OwnLocks> {
  const locks = await ownLocks(context, [asked.sheet]);
  if (isClosed(asked.sheet, locks)) throw new WorkbookFailure({ code: 'protected-sheet', sheet: name });
  const { range } = asked;
  if (!range) return locks;
  const { text: texts, rowIndex, columnIndex } = range;
  const other = seen.find(({ cell, text }) => {
    const now = String(texts[cell.row - rowIndex]?.[cell.column - columnIndex] ?? '');
    // A column too narrow for its number shows #### and says nothing of a change.
    return now !== text && !/^#+$/.test(now);
  });
  if (other) {
    throw new WorkbookFailure({ code: 'changed-since', where: `《${name}》${toA1(other.cell)}` });
  }
  return locks;
}

/** How many rows of a sheet are in use, with all above them. */
export async function endOfSheet(key: string): Promise<number> {
  return inExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(key).getUsedRange();
    used.load('rowIndex,rowCount');
    await context.sync();
    return used.rowIndex + used.rowCount;
  });
}

/** A formula of a conditional format as it was and as we made it. */
export interface StretchedHint {
  readonly before: string;
  readonly after: string;
}

/**
 * Conditional formats that look at the group as a whole (nothing filled in) take the new rows in. A help and no more: one
 * that Excel doesn't let us read or change looks at the rows that it looked at before.
 */
export async function stretchHints(
  key: string,
  area: CellArea,
  row: number,
  count: number,
  locks: OwnLocks,
): Promise<readonly StretchedHint[]> {
  return count === 0 ? [] : changeHints(key, area, locks, (formula) => stretched(formula, row, count));
}

/** Takes that back. */
export async function putHintsBack(
  key: string,
  area: CellArea,
  hints: readonly StretchedHint[],
  locks: OwnLocks,
): Promise<void> {
  if (hints.length === 0) return;
  const before = new Map(hints.map((hint) => [hint.after, hint.before]));
  await changeHints(key, area, locks, (formula) => before.get(formula) ?? formula);
}

async function changeHints(
  key: string,
  area: CellArea,
  locks: OwnLocks,
  change: (formula: string) => string,
): Promise<StretchedHint[]> {
  const changed: StretchedHint[] = [];
  await inExcel(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(key).getRange(areaToA1(area));
    conditionalFormats.load('items/type');
    await context.sync();
    const custom = conditionalFormats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
    if (custom.length === 0) return;
    for (const format of custom) format.custom.rule.load('formula');
    await context.sync();
    const others = custom.filter(({ custom: { rule } }) => change(rule.formula) !== rule.formula);
    if (others.length === 0) return;
    await syncUnlocked(context, locks, () => {
      for (const { custom: format } of others) {
        const before = format.rule.formula;
        const after = change(before);
        format.rule.formula = after;
        changed.push({ before, after });
      }
    });
  }).catch(() => undefined);
  return changed;
}

/** Whole rows, 0-based: 4:5 for 3 and 4. */
export function rowsToA1(first: number, last: number): string {
  return `${String(first + 1)}:${String(last + 1)}`;
}
