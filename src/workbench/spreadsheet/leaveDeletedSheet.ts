import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

/**
 * Brings the next sheet to the front before the one in front is deleted. The engine draws the formulas that lose their
 * reference while no sheet is in front, fails, and leaves those of all further sheets as they were.
 */
export function leaveDeletedSheet(facade: FUniver): void {
  facade.addEvent(facade.Event.BeforeSheetDelete, (event) => {
    const gone = event.worksheet.getSheetId();
    if (event.cancel || event.workbook.getActiveSheet().getSheetId() !== gone) return;
    const sheets = event.workbook.getSheets();
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === gone);
    const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
    others.find((sheet) => !sheet.isSheetHidden())?.activate();
  });
}
