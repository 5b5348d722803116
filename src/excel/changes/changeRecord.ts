import type { CellAddress } from '../../core/grid/address';
import { toA1 } from '../../core/grid/address';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { inExcel } from '../exchange/inExcel';
import { cellSize, inGroups } from '../exchange/planSize';
import { askedOnce, askProtections, isClosed, syncUnlocked, type OwnLocks } from '../exchange/sheetLock';

/** What a cell of ours held before we wrote, and what it holds since. */
export interface ChangedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: CellAddress;
  /** As `Range.values` had it: a text, a number, TRUE or FALSE, '' for an empty cell. */
  readonly before: unknown;
  readonly numberFormat: string;
  /** What we wrote. */
  readonly after: string | number;
}

const TEXT = '@';

/** The number format in which Excel takes a value as it is: a text stays a text, a number a number. */
function formatFor(value: unknown, numberFormat: string): string {
  if (value === '') return numberFormat;
  if (typeof value === 'string') return TEXT;
  return numberFormat === TEXT ? 'General' : numberFormat;
}

/** Whether the cell must have another number format, for our content or for its own when that comes back. */
export function changesFormat({ before, after, numberFormat }: ChangedCell): boolean {
  return [before, after].some((value) => formatFor(value, numberFormat) !== numberFormat);
}

/** Queues our content. A format that may stay is not written: a protected sheet may refuse even the one it has. */
export function queueAfter(range: Excel.Range, change: ChangedCell): void {
  if (changesFormat(change)) range.numberFormat = [[formatFor(change.after, change.numberFormat)]];
  range.values = [[change.after]];
}

/** Queues what stood there; its look comes back last, so that a text keeps being a text. */
function queueBefore(range: Excel.Range, change: ChangedCell): void {
  const { before, numberFormat } = change;
  if (changesFormat(change)) range.numberFormat = [[formatFor(before, numberFormat)]];
  range.values = [[before]];
  if (changesFormat(change)) range.numberFormat = [[numberFormat]];
}

/**
 * Puts back what stood there, with its number format, unless a person has changed one of the cells since. Where Excel stops
 * half-way it is tried once more; where it stops again, our texts come back, so that it can be taken back another time.
 */
export async function restoreCells(changed: readonly ChangedCell[]): Promise<void> {
  const locks = await inExcel(async (context) => {
    const asked: AskedCell[] = [];
    for (const group of inGroups(changed, sizeOf)) {
      asked.push(...(await askGroup(context, group)));
    }
    for (const { change, sheet, range } of asked) {
      if (!sheet.isNullObject && (isAfter(range, change) || isBefore(range, change))) continue;
      throw new WorkbookFailure({ code: 'changed-since', where: placeOf(change) });
    }
    const { own, areUnsure } = await askProtections(
      context,
      asked.map(({ sheet }) => sheet),
    );
    const isKept = asked.some(
      ({ sheet, range }) => isClosed(sheet, own) && range.format.protection.locked !== false,
    );
    if (areUnsure && isKept) throw new WorkbookFailure({ code: 'not-in-front' });
    return own;
  });
  await putBack(changed, locks).catch(async (reason: unknown) => {
    await writeCells(changed, locks, queueAfter).catch(() => failHalfWay(changed));
    throw reason;
  });
}

interface AskedCell {
  readonly change: ChangedCell;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const sizeOf = ({ before, after }: ChangedCell): number => cellSize(`${String(before)}${String(after)}`);

/** One exchange: what the cells hold now; each sheet is asked about once. */
async function askGroup(
  context: Excel.RequestContext,
  changed: readonly ChangedCell[],
): Promise<AskedCell[]> {
  const sheets = askedOnce((id) => context.workbook.worksheets.getItemOrNullObject(id));
  const asked = changed.map((change) => {
    const sheet = sheets(change.sheetId);
    const range = sheet.getRange(toA1(change.cell));
    range.load('values,numberFormat');
    range.format.protection.load('locked');
    return { change, sheet, range };
  });
  await context.sync();
  return asked;
}

const isAfter = ({ values }: Excel.Range, { after }: ChangedCell): boolean => values[0]?.[0] === after;

/** Where an earlier try came so far. */
const isBefore = ({ values, numberFormat: formats }: Excel.Range, change: ChangedCell): boolean =>
  values[0]?.[0] === change.before && formats[0]?.[0] === change.numberFormat;

const placeOf = ({ sheetName, cell }: ChangedCell): string => `《${sheetName}》${toA1(cell)}`;

/** Writes what the cells held before; tried twice. */
export async function putBack(changed: readonly ChangedCell[], locks: OwnLocks): Promise<void> {
  const write = () => writeCells(changed, locks, queueBefore);
  await write().catch(write);
}

/** Rejects: some cells may be written, and others not. */
export function failHalfWay(changed: readonly ChangedCell[]): never {
  throw new WorkbookFailure({ code: 'half-written', cells: changed.map(placeOf) });
}

/** One exchange; more for thousands of cells. */
function writeCells(
  changed: readonly ChangedCell[],
  locks: OwnLocks,
  queue: (range: Excel.Range, change: ChangedCell) => void,
): Promise<void> {
  return inExcel(async (context) => {
    for (const group of inGroups(changed, sizeOf)) {
      await syncUnlocked(context, locks, () => {
        for (const change of group) {
          queue(context.workbook.worksheets.getItem(change.sheetId).getRange(toA1(change.cell)), change);
        }
      });
    }
  });
}
