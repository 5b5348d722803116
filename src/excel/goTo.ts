import type { CellAddress } from '../core/grid/address';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { inExcel, withFront } from './exchange/inExcel';
import type { SheetIds } from '../port/sheetIds';

/** Shows a sheet, and only then selects: across sheets at once, Excel may lose the selection. */
export function goTo(
  sheetName: string,
  { row, column }: CellAddress,
  ids: SheetIds,
  toWrite = false,
): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(sheetName));
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFailure({ code: 'sheet-missing', sheet: sheetName });
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new WorkbookFailure({ code: 'sheet-hidden', sheet: sheet.name });
    }
    sheet.activate();
    await context.sync();
    sheet.getCell(row, column).select();
    if (toWrite && canFocusSheet(context.workbook)) context.workbook.focus();
    await context.sync();
    return sheet.name;
  }).catch(async (error: unknown) => {
    throw await withFront(error);
  });
}

/** Excel on the desktop, where it is new enough, and an office.js that knows of it: that of npm does not. */
function canFocusSheet(workbook: Partial<Pick<Excel.Workbook, 'focus'>>): boolean {
  return workbook.focus !== undefined && Office.context.requirements.isSetSupported('ExcelApiDesktop', '1.1');
}
