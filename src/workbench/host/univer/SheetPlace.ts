import type { CellArea } from '../../../core/grid/address';
import { intersection, isWholeColumns, isWholeRows } from '../workbook/areas';
import { run, type FUniver, type FWorkbook, type FWorksheet } from './facade';

/** A sheet of Univer with what every part of the host's sheet asks of it. */
export interface SheetPlace {
  readonly univer: FUniver;
  readonly sheet: FWorksheet;
  /** How Univer's mutations name the sheet. */
  readonly at: { readonly unitId: string; readonly subUnitId: string };
  readonly worksheet: () => ReturnType<FWorksheet['getSheet']>;
  /** Rows and columns that the sheet has in Univer, which may be fewer than Excel's. */
  readonly extent: () => CellArea;
  /** Makes the sheet as large as the area; whole rows and columns need no more of them. */
  readonly grow: (area: CellArea) => void;
  /** The area as far as the sheet reaches, once it was made as large. */
  readonly clip: (area: CellArea) => CellArea;
}

export function placeOf(univer: FUniver, book: FWorkbook, sheet: FWorksheet): SheetPlace {
  const at = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
  const worksheet = () => sheet.getSheet();
  const extent = (): CellArea => ({
    top: 0,
    left: 0,
    bottom: sheet.getMaxRows() - 1,
    right: sheet.getMaxColumns() - 1,
  });
  const grow = (area: CellArea) => {
    if (!isWholeColumns(area) && area.bottom >= sheet.getMaxRows()) {
      run(univer, 'sheet.mutation.set-worksheet-row-count', { ...at, rowCount: area.bottom + 1 });
    }
    if (!isWholeRows(area) && area.right >= sheet.getMaxColumns()) {
      run(univer, 'sheet.mutation.set-worksheet-column-count', { ...at, columnCount: area.right + 1 });
    }
  };
  const clip = (area: CellArea) => {
    grow(area);
    return intersection(area, extent()) ?? area;
  };
  return { univer, sheet, at, worksheet, extent, grow, clip };
}
