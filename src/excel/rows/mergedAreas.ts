import type { CellArea } from '../../core/grid/address';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { areasOf } from '../../port/areas';
import type { LongTask, SheetRows } from '../../port/WorkbookPort';
import type { SheetIds } from '../../port/sheetIds';
import { rowsToA1 } from './groupRows';
import { supports } from '../exchange/host';
import { inExcel } from '../exchange/inExcel';

/** Excel tells its merges since this version: Excel 2021, 365 and the web, not 2019. */
const SINCE = '1.13';

/** Each address may bear the sheet's name, in quotes where it has blanks or commas. */
const SHEET = /'(?:[^']|'')*'!|[^,'!]+!/g;

/** The merges of rows of some sheets (0-based), in one exchange. Rejects with `old-excel` where Excel can't tell them. */
export async function readMerges(
  asked: readonly SheetRows[],
  { background = false }: LongTask,
  ids: SheetIds,
): Promise<CellArea[][]> {
  if (!supports(SINCE)) throw new WorkbookFailure({ code: 'old-excel' });
  return inExcel(
    async (context) => {
      const found = asked.map(({ sheet, rows }) => {
        const at = context.workbook.worksheets.getItem(ids.keyOf(sheet));
        const merged = at.getRange(rowsToA1(rows.first, rows.last)).getMergedAreasOrNullObject();
        merged.load('address');
        return merged;
      });
      await context.sync();
      return found.map((merged) => (merged.isNullObject ? [] : areasOf(merged.address.replace(SHEET, ''))));
    },
    { background },
  );
}
