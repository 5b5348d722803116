import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { onSelection } from './gridEvents';

/**
 * Chooses a merged cell as a whole where only its first cell was chosen, by the name box or by the add-in: otherwise Enter and Tab
 * would go round in it and never on to the next cell.
 */
export function chooseWholeMerges(facade: FUniver): void {
  onSelection(facade, (worksheet, [area, ...others]) => {
    if (!area || others.length > 0 || area.startRow !== area.endRow || area.startColumn !== area.endColumn)
      return;
    const merge = worksheet
      .getSheet()
      .getMergeData()
      .find(
        ({ startRow, endRow, startColumn, endColumn }) =>
          startRow <= area.startRow &&
          area.startRow <= endRow &&
          startColumn <= area.startColumn &&
          area.startColumn <= endColumn,
      );
    if (!merge) return;
    const { startRow, endRow, startColumn, endColumn } = merge;
    const whole = worksheet.getRange(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
    // Everybody hears of the one cell first, then of the whole.
    queueMicrotask(() => whole.activate());
  });
}
