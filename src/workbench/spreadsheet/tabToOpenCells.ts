import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { Protections } from './protectedBook';

interface Move {
  /** 1 to the right, 3 to the left: with Shift. */
  readonly direction: number;
  readonly keycode: number;
}

const MOVE = 'sheet.command.move-selection-enter-tab';
const TAB = 9;
const LEFT = 3;

/**
 * On a protected sheet Tab leads from one cell that may be changed to the next, row by row and round again, as in Excel. The
 * engine's own step is corrected and not cancelled: a command that was cancelled stays on its stack of running ones for ever.
 */
export function tabToOpenCells(
  facade: FUniver,
  { areaLocked, refused }: Pick<Protections, 'areaLocked' | 'refused'>,
): void {
  let wanted: (() => void) | null = null;
  facade.addEvent(facade.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== MOVE) return;
    wanted = null;
    const { keycode, direction } = params as Move;
    const worksheet = facade.getActiveWorkbook()?.getActiveSheet();
    if (keycode !== TAB || !worksheet || !refused(worksheet.getSheetId(), null)) return;
    const from = worksheet.getSelection()?.getCurrentCell();
    if (!from) return;
    const next = nextOpen(worksheet, from.actualRow, from.actualColumn, direction === LEFT, areaLocked);
    if (!next) return;
    const { startRow, endRow, startColumn, endColumn } = next;
    const range = worksheet.getRange(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
    wanted = () => range.activate();
  });
  facade.addEvent(facade.Event.CommandExecuted, ({ id }) => {
    if (id !== MOVE) return;
    wanted?.();
    wanted = null;
  });
}

/** Null where no cell is open. */
function nextOpen(
  worksheet: FWorksheet,
  row: number,
  column: number,
  isBack: boolean,
  areaLocked: Protections['areaLocked'],
): IRange | null {
  const sheet = worksheet.getSheet();
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
  const [rows, columns] = [endRow + 1, endColumn + 1];
  const cells = rows * columns;
  const start = Math.min(row, endRow) * columns + Math.min(column, endColumn);
  for (let step = 1; step <= cells; step += 1) {
    const at = (start + (isBack ? cells - step : step)) % cells;
    const cell = { row: Math.floor(at / columns), column: at % columns };
    const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    if (areaLocked(worksheet.getSheetId(), area)) continue;
    const merge = sheet.getMergedCell(cell.row, cell.column);
    // What a merge covers is no cell of its own.
    if (merge && (merge.startRow !== cell.row || merge.startColumn !== cell.column)) continue;
    return (
      merge ?? { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column }
    );
  }
  return null;
}
