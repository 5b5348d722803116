import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { copyOf, type FUniver, type FWorkbook } from './facade';

interface Insertion {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  cellValue?: IObjectMatrixPrimitiveType<ICellData>;
}

const INSERTIONS = ['sheet.command.insert-row-by-range', 'sheet.command.insert-col-by-range'];

/**
 * New rows look like the one above and new columns like the one on the left, as Excel does it unless told otherwise: borders,
 * fonts and formats of the cells themselves. The engine would take what is seen, so that the colours of a conditional format
 * or of a mark stayed in the new cells for good. Returns a function that ends it.
 */
export function lookLikeLineBefore(univer: FUniver, book: FWorkbook): () => void {
  const listener = univer.onBeforeCommandExecute(({ id, params }) => {
    if (!INSERTIONS.includes(id)) return;
    const insertion = params as Insertion;
    if (insertion.unitId !== book.getId()) return;
    const sheet = book.getSheetBySheetId(insertion.subUnitId)?.getSheet();
    if (!sheet) return;
    const rows = id === INSERTIONS[0];
    const { startRow, endRow, startColumn, endColumn } = insertion.range;
    const before = (rows ? startRow : startColumn) - 1;
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = startRow; before >= 0 && row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = rows ? sheet.getCellRaw(before, column) : sheet.getCellRaw(row, before);
        // Whether it is locked is a look, too.
        const protection: unknown = cell?.custom?.['protection'];
        if (!cell?.s && protection === undefined) continue;
        (cells[row] ??= {})[column] = {
          ...(cell?.s ? { s: copyOf(cell.s) } : {}),
          ...(protection === undefined ? {} : { custom: { protection } }),
        };
      }
    }
    insertion.cellValue = cells;
  });
  return () => listener.dispose();
}
