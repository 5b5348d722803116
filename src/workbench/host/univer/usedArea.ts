import type { CellArea } from '../../../core/grid/address';
import { intersection, union, wholeSheet } from '../workbook/areas';
import type { FWorksheet } from './facade';

/** What Excel calls used: cells with a content and, without `valuesOnly`, those with a format of their own. */
export function usedArea(
  sheet: FWorksheet,
  valuesOnly: boolean,
  within: CellArea = wholeSheet,
): CellArea | null {
  const worksheet = sheet.getSheet();
  let used: CellArea | null = null;
  worksheet.getCellMatrix().forValue((row, column, data) => {
    if (!data || row < within.top || row > within.bottom || column < within.left || column > within.right)
      return;
    const filled =
      (data.v !== undefined && data.v !== null && data.v !== '') ||
      Boolean(data.f) ||
      Boolean(data.si) ||
      Boolean(data.p?.body?.dataStream.replace(/[\r\n]/g, ''));
    if (!filled && (valuesOnly || !data.s)) return;
    const cell = { top: row, left: column, bottom: row, right: column };
    used = used ? union(used, cell) : cell;
  });
  if (valuesOnly) return used;
  for (const range of worksheet.getMergeData()) {
    const merged = {
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    };
    const part = intersection(merged, within);
    if (part) used = used ? union(used, part) : part;
  }
  return used;
}
