import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { FUniver, FWorkbook } from './facade';

interface Write {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/**
 * Whether a cell is locked is a look of it, as in Excel: emptying the cell leaves it. The engine keeps it with what it wipes
 * away together with the content. Returns a function that ends it.
 */
export function keepLocks(univer: FUniver, book: FWorkbook): () => void {
  const listener = univer.onBeforeCommandExecute(({ id, params }) => {
    if (id !== 'sheet.mutation.set-range-values') return;
    const { unitId, subUnitId, cellValue } = params as Write;
    if (unitId !== book.getId()) return;
    const sheet = book.getSheetBySheetId(subUnitId)?.getSheet();
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      const cells: [string, ICellData | null][] = Object.entries(line ?? {});
      for (const [column, cell] of cells) {
        if (cell?.custom !== null) continue;
        const protection: unknown = sheet?.getCellRaw(Number(row), Number(column))?.custom?.['protection'];
        if (protection !== undefined) cell.custom = { protection };
      }
    }
  });
  return () => listener.dispose();
}
