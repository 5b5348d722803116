import type { CellAddress } from '../core/grid/address';
import { toA1 } from '../core/grid/address';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { inExcel } from './inExcel';

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

/** Puts back what stood there, with its number format, unless a person has changed one of the cells since. */
export async function restoreCells(changed: readonly ChangedCell[]): Promise<void> {
  await inExcel(async (context) => {
    const asked = changed.map((change) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheetId);
      const range = sheet.getRange(toA1(change.cell));
      range.load('values');
      return { change, sheet, range };
    });
    await context.sync();
    for (const { change, sheet, range } of asked) {
      if (!sheet.isNullObject && range.values[0]?.[0] === change.after) continue;
      throw new WorkbookFailure({
        code: 'changed-since',
        where: `《${change.sheetName}》${toA1(change.cell)}`,
      });
    }
    for (const { change, range } of asked) {
      queueValue(range, change.before, change.numberFormat);
      // The look comes back last; a text keeps being a text.
      range.numberFormat = [[change.numberFormat]];
    }
    await context.sync();
  });
}
