import type { CellArea } from '../grid/address';
import { textAt, type SheetGrid } from '../grid/SheetGrid';
import { indexes, type FormRows, type GroupRows } from './formRows';

/**
 * Labels left of the names that are to reach over rows of their group which they don't reach over yet, as they are to be
 * merged. Only where the form merges its labels, and only over cells that hold nothing or the label's own text again.
 * @param rows the rows that came in or were pasted over, ascending
 */
export function labelsOver(
  { columns }: FormRows,
  { group, rows: own, nameColumn }: GroupRows,
  rows: readonly number[],
  grid: SheetGrid,
  merges: readonly CellArea[],
): CellArea[] {
  const tall = merges.filter(({ top, bottom, right }) => top < bottom && right < nameColumn);
  if (tall.length === 0) return [];
  const labels: CellArea[] = [];
  for (let column = columns.first; column < nameColumn; column += 1) {
    const label = tall.find(
      ({ top, bottom, left, right }) =>
        left <= column && column <= right && top <= own.last && bottom >= own.first,
    );
    if (label) {
      if (label.left < column) continue;
      const end = endBelow(label.bottom, rows);
      if (end > label.bottom && isFree(grid, label, end)) labels.push({ ...label, bottom: end });
      continue;
    }
    const cell = group.level2Cell;
    if (cell?.column !== column || own.last === cell.row) continue;
    const single = { top: cell.row, bottom: cell.row, left: column, right: column };
    if (rows.some((row) => row >= cell.row) && isFree(grid, single, own.last)) {
      labels.push({ ...single, bottom: own.last });
    }
  }
  return labels;
}

/** How far down the rows go that follow one another below `bottom`. */
function endBelow(bottom: number, rows: readonly number[]): number {
  let end = bottom;
  while (rows.includes(end + 1)) end += 1;
  return end;
}

function isFree(grid: SheetGrid, label: CellArea, last: number): boolean {
  const text = textAt(grid, label.top, label.left).trim();
  return indexes(label.bottom + 1, last).every((row) =>
    indexes(label.left, label.right).every((column) => ['', text].includes(textAt(grid, row, column).trim())),
  );
}
