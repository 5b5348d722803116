import type { CellAddress } from '../core/grid/address';
import { toA1 } from '../core/grid/address';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { inExcel } from './inExcel';
import { askLock, ownLocks, syncUnlocked, type OwnLocks } from './sheetLock';

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

/** Queues one write so that Excel takes it as it is: a text stays a text, a number a number. */
export function queueValue(range: Excel.Range, value: unknown, numberFormat: string): void {
  const isText = typeof value === 'string' && value !== '';
  const formatToWrite = isText ? TEXT : numberFormat === TEXT && value !== '' ? 'General' : numberFormat;
  range.numberFormat = [[formatToWrite]];
  range.values = [[value]];
}

/**
 * Puts back what stood there, with its number format, unless a person has changed one of the cells since. Where Excel stops
 * half-way it is tried once more; where it stops again, our texts come back, so that it can be taken back another time.
 */
export async function restoreCells(changed: readonly ChangedCell[]): Promise<void> {
  const locks = await inExcel(async (context) => {
    const asked = changed.map((change) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheetId);
      const range = sheet.getRange(toA1(change.cell));
      range.load('values,numberFormat');
      askLock(sheet);
      return { change, sheet, range };
    });
    await context.sync();
    for (const { change, sheet, range } of asked) {
      if (!sheet.isNullObject && (isAfter(range, change) || isBefore(range, change))) continue;
      throw new WorkbookFailure({ code: 'changed-since', where: placeOf(change) });
    }
    return ownLocks(
      context,
      asked.map(({ sheet }) => sheet),
    );
  });
  await putBack(changed, locks).catch(async (reason: unknown) => {
    await writeCells(changed, locks, ({ after }) => after).catch(() => failHalfWay(changed));
    throw reason;
  });
}

const isAfter = ({ values }: Excel.Range, { after }: ChangedCell): boolean => values[0]?.[0] === after;

/** Where an earlier try came so far. */
const isBefore = ({ values, numberFormat: formats }: Excel.Range, change: ChangedCell): boolean =>
  values[0]?.[0] === change.before && formats[0]?.[0] === change.numberFormat;

const placeOf = ({ sheetName, cell }: ChangedCell): string => `《${sheetName}》${toA1(cell)}`;

/** Writes what the cells held before; tried twice. */
export async function putBack(changed: readonly ChangedCell[], locks: OwnLocks): Promise<void> {
  const write = () => writeCells(changed, locks, ({ before }) => before);
  await write().catch(write);
}

/** Rejects: some cells may be written, and others not. */
export function failHalfWay(changed: readonly ChangedCell[]): never {
  throw new WorkbookFailure({ code: 'half-written', cells: changed.map(placeOf) });
}

function writeCells(
  changed: readonly ChangedCell[],
  locks: OwnLocks,
  contentOf: (change: ChangedCell) => unknown,
): Promise<void> {
  return inExcel((context) =>
    syncUnlocked(context, locks, () => {
      for (const change of changed) {
        const range = context.workbook.worksheets.getItem(change.sheetId).getRange(toA1(change.cell));
        const content = contentOf(change);
        queueValue(range, content, change.numberFormat);
        // The look comes back last; a text keeps being a text.
        if (content === change.before) range.numberFormat = [[change.numberFormat]];
      }
    }),
  );
}
