import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { onSelection } from './gridEvents';

/** Rows that stay in sight above a cell to which the sheet is scrolled. */
const ABOVE = 3;
/** The sheet is drawn after it was chosen: what is in sight is known only then. */
const DRAWN = 60;

/** Scrolls the sheet to a cell that somebody chose elsewhere (in the add-in's pane), where it is not in sight. */
export function followSelection(facade: FUniver): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onSelection(facade, (worksheet, [area]) => {
    clearTimeout(timer);
    if (!area) return;
    timer = setTimeout(() => {
      const active = facade.getActiveWorkbook()?.getActiveSheet();
      if (active?.getSheetId() === worksheet.getSheetId())
        bringIntoSight(worksheet, area.startRow, area.startColumn);
    }, DRAWN);
  });
}

function bringIntoSight(sheet: FWorksheet, row: number, column: number): void {
  const seen = sheet.getVisibleRange();
  const { xSplit, ySplit } = sheet.getFreeze();
  if (!seen) return;
  // The last line in sight may be cut off.
  const rowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow - 1);
  const columnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
  if (rowSeen && columnSeen) return;
  sheet.scrollToCell(
    rowSeen ? seen.startRow : Math.max(ySplit, row - ABOVE),
    columnSeen ? seen.startColumn : Math.max(xSplit, column - 1),
  );
}
