import { wholeSheet } from '../workbook/areas';
import { movedArea, type LineMove } from '../workbook/moved';
import { copyOf, fromRange, toRange, type FWorkbook } from './facade';
import type { LineChanges } from './lineFormulas';

/** The engine's own steps for merges. */
export const MERGE_STEP = /^sheet\.mutation\.(?:add|remove)-worksheet-merge$/;

/**
 * The merges of a sheet whose rows or columns come or go, all written anew. The engine follows those of one sheet alone, the
 * one shown or merged on last: on any other it left merges over one another, and an undo of new rows lost some.
 */
export function mergeChanges(book: FWorkbook, sheetId: string, move: LineMove): LineChanges {
  const sheet = book.getSheetBySheetId(sheetId)?.getSheet();
  const before = copyOf(sheet?.getMergeData() ?? []);
  if (before.length === 0) return { redos: [], undos: [] };
  const { axis } = move;
  const after = before.flatMap((merge) => {
    const area = movedArea(fromRange(merge), move);
    if (!area || (area.top === area.bottom && area.left === area.right)) return [];
    return [
      axis === 'rows'
        ? { ...merge, startRow: area.top, endRow: area.bottom }
        : { ...merge, startColumn: area.left, endColumn: area.right },
    ];
  });
  const at = { unitId: book.getId(), subUnitId: sheetId };
  const everywhere = toRange(wholeSheet);
  const write = (ranges: typeof before) => [
    { id: 'sheet.mutation.remove-worksheet-merge', params: { ...at, ranges: [everywhere] } },
    { id: 'sheet.mutation.add-worksheet-merge', params: { ...at, ranges: copyOf(ranges) } },
  ];
  return { redos: write(after), undos: write(before) };
}
