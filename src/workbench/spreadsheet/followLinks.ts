import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { readExtras } from '../host/univer/extras';
import { parseArea, sheetNameOf } from '../host/workbook/areas';
import { onClick } from './gridEvents';

/** A click on a cell that links into the workbook leads to where the link points, as in Excel; who moves there by the keys stays. */
export function followLinks(facade: FUniver): void {
  onClick(facade, (worksheet, area) => {
    const reference = referenceAt(worksheet, area);
    const book = facade.getActiveWorkbook();
    if (reference !== null && book) goTo(book, worksheet, reference);
  });
}

/** What a link within the workbook points to: '道路养护'!C4. Null where the cell, merged or not, has none. */
function referenceAt(
  worksheet: FWorksheet,
  { startRow, startColumn, endRow, endColumn }: IRange,
): string | null {
  const range = worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  const isOneCell = (startRow === endRow && startColumn === endColumn) || range.isMerged();
  const link = isOneCell ? readExtras(worksheet).links[range.getA1Notation().split(':')[0] ?? ''] : undefined;
  return link?.address === undefined ? (link?.documentReference ?? null) : null;
}

/** Chooses a cell on its sheet. A sheet that is gone or hidden is not shown for a link, and nothing happens. */
function goTo(book: FWorkbook, from: FWorksheet, reference: string): void {
  const name = sheetNameOf(reference);
  const sheet = name === null ? from : book.getSheetByName(name);
  const area = parseArea(reference);
  if (!sheet || sheet.isSheetHidden() || !area) return;
  sheet.activate();
  sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).activate();
}
