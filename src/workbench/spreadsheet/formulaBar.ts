import type { FUniver } from '@univerjs/core/facade';
import type { IEditorBridgeService } from '@univerjs/sheets-ui';

const LINES_MOVED = /^sheet\.mutation\.(?:insert-row|remove-rows|insert-col|remove-col)$/;

/**
 * The formula bar shows what the chosen cell holds when rows or columns have come or gone, whoever let them. The engine reads
 * the cell anew only when something is written into it.
 */
export function keepFormulaBar(
  facade: FUniver,
  editor: Pick<IEditorBridgeService, 'isVisible' | 'refreshEditCellState'>,
): void {
  let asked = false;
  facade.addEvent(facade.Event.CommandExecuted, ({ id }) => {
    if (asked || !LINES_MOVED.test(id)) return;
    asked = true;
    // When all that belongs to the same step is done.
    setTimeout(() => {
      asked = false;
      if (!editor.isVisible().visible) editor.refreshEditCellState();
    });
  });
}
