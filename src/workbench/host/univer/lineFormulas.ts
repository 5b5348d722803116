import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { movedFormula, movedLine, type LineMove } from '../workbook/moved';
import type { FWorkbook } from './facade';

export interface LineChanges {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** How the engine names a write of cells. */
export const SET_CELLS = 'sheet.mutation.set-range-values';

/**
 * The formulas of all sheets' cells that read otherwise once lines have come or gone. The engine's own way leaves areas in
 * formulas that have gone as a whole.
 * @param trigger the command that is carried out: what it changes is no edit of a person
 */
export function formulaChanges(
  book: FWorkbook,
  sheetId: string,
  move: LineMove,
  trigger: string,
): LineChanges {
  const changes: LineChanges = { redos: [], undos: [] };
  const sheetName = book.getSheetBySheetId(sheetId)?.getSheetName();
  for (const sheet of book.getSheets()) {
    const here = sheet.getSheetId() === sheetId;
    const [after, before]: [Cells, Cells] = [{}, {}];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = cell.si ? sheet.getRange(row, column).getFormula() : (cell.f ?? '');
        const moved = movedFormula(formula, move, { here, sheetName });
        // Cells that share a formula tell how far they are from its first one: each has its own from now on.
        if (moved === formula && !cell.si) return;
        const place = here ? placeAfter(row, column, move) : { row, column };
        if (!place) return;
        (after[place.row] ??= {})[place.column] = { f: moved, si: null };
        (before[row] ??= {})[column] = { f: cell.f ?? null, si: cell.si ?? null };
      });
    if (Object.keys(after).length === 0) continue;
    const params = { unitId: book.getId(), subUnitId: sheet.getSheetId(), trigger };
    changes.redos.push({ id: SET_CELLS, params: { ...params, cellValue: after } });
    changes.undos.push({ id: SET_CELLS, params: { ...params, cellValue: before } });
  }
  return changes;
}

function placeAfter(row: number, column: number, move: LineMove): { row: number; column: number } | null {
  const line = movedLine(move.axis === 'rows' ? row : column, move);
  if (line === null) return null;
  return move.axis === 'rows' ? { row: line, column } : { row, column: line };
}
