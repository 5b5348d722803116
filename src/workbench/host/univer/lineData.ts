import type { IMutationInfo } from '@univerjs/core';
import type { LineMove } from '../workbook/moved';
import { copyOf, type FWorkbook } from './facade';

/**
 * What an undo does for rows or columns that are removed now: each gets its own height or width, look and visibility again.
 * The engine's own way gives the data of all lines that have some to the first of them.
 */
export function lineData(book: FWorkbook, sheetId: string, { axis, at, count }: LineMove): IMutationInfo[] {
  const sheet = book.getSheetBySheetId(sheetId)?.getSheet();
  if (count >= 0 || !sheet) return [];
  const data =
    axis === 'rows' ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
  const lines = Array.from({ length: -count }, (_, index) => at + index);
  const kept = lines.flatMap((line) => (data[line] ? [[line, copyOf(data[line])] as const] : []));
  const id = axis === 'rows' ? 'sheet.mutation.set-row-data' : 'sheet.mutation.set-col-data';
  const key = axis === 'rows' ? 'rowData' : 'columnData';
  const params = { unitId: book.getId(), subUnitId: sheetId };
  return [
    { id, params: { ...params, [key]: Object.fromEntries(lines.map((line) => [line, null])) } },
    { id, params: { ...params, [key]: Object.fromEntries(kept) } },
  ];
}
