import type { CellArea } from '../core/grid/address';
import type { IndexRange } from '../core/grid/SheetGrid';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { areasOf } from '../port/areas';
import type { SheetIds } from '../port/sheetIds';
import { rowsToA1 } from './groupRows';
import { supports } from './host';
import { inExcel } from './inExcel';

/** Excel tells its merges since this version: Excel 2021, 365 and the web, not 2019. */
const SINCE = '1.13';

/** Each address may bear the sheet's name, in quotes where it has blanks or commas. */
const SHEET = /'(?:[^']|'')*'!|[^,'!]+!/g;

/** The merges of some rows of a sheet (0-based), in one exchange. Rejects with `old-excel` where Excel can't tell them. */
export async function readMerges(sheetName: string, rows: IndexRange, ids: SheetIds): Promise<CellArea[]> {
  if (!supports(SINCE)) throw new WorkbookFailure({ code: 'old-excel' });
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ids.keyOf(sheetName));
    const merged = sheet.getRange(rowsToA1(rows.first, rows.last)).getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return merged.isNullObject ? [] : areasOf(merged.address.replace(SHEET, ''));
  });
}
