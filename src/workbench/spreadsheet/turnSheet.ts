import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

/** Shows the next sheet that can be seen, or the one before; at the end it stays. */
export function turnSheet(facade: FUniver, step: 1 | -1): void {
  const book = facade.getActiveWorkbook();
  if (!book) return;
  const seen = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const at = seen.findIndex((sheet) => sheet.getSheetId() === book.getActiveSheet().getSheetId());
  seen[at + step]?.activate();
}
