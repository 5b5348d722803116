import type { Sheet } from '../workbook/Workbook';
import { run, toRange } from './facade';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './rowsAndColumns';
import type { SheetPlace } from './SheetPlace';

/** Excel's points in Univer's pixels. */
const pixels = (points: number) => (points * 96) / 72;
const points = (px: number) => (px * 72) / 96;

/** A column is as wide as a whole number of pixels: 28 points are read back as 27.75. */
const wholePixels = (width: number) => Math.round(pixels(width));

/** Rows and columns: their sizes, whether they are hidden, more and fewer of them, and how many stay in sight. */
export function linesOf(
  place: SheetPlace,
): Pick<
  Sheet,
  | 'rowHeight'
  | 'setRowHeight'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'rowHidden'
  | 'setRowHidden'
  | 'columnHidden'
  | 'setColumnHidden'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'frozen'
  | 'setFrozen'
> {
  const { univer, sheet, at, worksheet, extent, clip } = place;
  return {
    rowHeight: (row) => points(worksheet().getRowManager().getRowHeight(row)),
    setRowHeight: (first, last, height) => {
      const ranges = [toRange(clip({ ...extent(), top: first, bottom: last }))];
      run(univer, 'sheet.mutation.set-worksheet-row-height', { ...at, ranges, rowHeight: pixels(height) });
      run(univer, 'sheet.mutation.set-worksheet-row-is-auto-height', { ...at, ranges, autoHeightInfo: 0 });
    },
    columnWidth: (column) => points(worksheet().getColumnManager().getColumnWidth(column)),
    setColumnWidth: (first, last, width) => {
      const ranges = [toRange(clip({ ...extent(), left: first, right: last }))];
      run(univer, 'sheet.mutation.set-worksheet-col-width', { ...at, ranges, colWidth: wholePixels(width) });
    },
    rowHidden: (row) => !worksheet().getRowRawVisible(row),
    setRowHidden: (first, last, hidden) => {
      const ranges = [toRange(clip({ ...extent(), top: first, bottom: last }))];
      run(univer, `sheet.mutation.set-row-${hidden ? 'hidden' : 'visible'}`, { ...at, ranges });
    },
    columnHidden: (column) => !worksheet().getColVisible(column),
    setColumnHidden: (first, last, hidden) => {
      const ranges = [toRange(clip({ ...extent(), left: first, right: last }))];
      run(univer, `sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, { ...at, ranges });
    },

    insertRows: (first, count) => {
      insertRows(univer, sheet, first, count);
    },
    deleteRows: (first, count) => {
      deleteRows(univer, sheet, first, count);
    },
    insertColumns: (first, count) => {
      insertColumns(univer, sheet, first, count);
    },
    deleteColumns: (first, count) => {
      deleteColumns(univer, sheet, first, count);
    },

    frozen: () => {
      const { xSplit, ySplit } = sheet.getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (rows, columns) => {
      const split = rows > 0 || columns > 0;
      run(univer, 'sheet.mutation.set-frozen', {
        ...at,
        startRow: split && rows > 0 ? rows : -1,
        startColumn: split && columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    },
  };
}
