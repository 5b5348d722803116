import type { IndexRange } from '../grid/SheetGrid';
import { columnsBetween, tallMergesAt } from './looks';
import type { RemovedRow, RowsRefusal } from './RowsPlan';
import { seenIn, standsAcross, standsBeside, type RowsQuestion } from './rowsToAdd';

/** Works out what it takes to take one row (0-based) out of its group, labels and merges left whole. */
export function rowToRemove(question: RowsQuestion, row: number): RemovedRow | RowsRefusal {
  const { placed, grid, merges, tables } = question;
  const { table, group, rows } = placed;
  if (standsBeside(tables, table)) return 'beside';
  if (standsAcross(group)) return 'across';
  if (rows.first === rows.last) return 'only-row';
  const columns: IndexRange = { first: table.area.left, last: table.area.right };
  const isFirst = row === rows.first;
  const deleted = isFirst ? rows.last : row;
  const tall = tallMergesAt(merges, deleted, columns);
  return {
    sheet: table.sheet,
    row: deleted,
    movedUp: isFirst ? { first: rows.first, last: rows.last - 1 } : null,
    area: { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last },
    seen: seenIn(grid, placed, columns),
    merges: tall,
    copied: columnsBetween(columns, tall),
  };
}
