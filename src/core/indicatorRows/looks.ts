import type { CellArea } from '../grid/address';
import type { IndexRange } from '../grid/SheetGrid';

/** Merges over several rows of which `row` is one. */
export function tallMergesAt(merges: readonly CellArea[], row: number, columns: IndexRange): CellArea[] {
  return merges.filter(
    ({ top, bottom, left, right }) =>
      top < bottom && top <= row && row <= bottom && left <= columns.last && right >= columns.first,
  );
}

/** The columns that no area covers, as ranges from left to right. */
export function columnsBetween(columns: IndexRange, taken: readonly CellArea[]): IndexRange[] {
  const free: IndexRange[] = [];
  let from = columns.first;
  for (const { left, right } of [...taken].sort((a, b) => a.left - b.left)) {
    if (left > from) free.push({ first: from, last: Math.min(left - 1, columns.last) });
    from = Math.max(from, right + 1);
  }
  if (from <= columns.last) free.push({ first: from, last: columns.last });
  return free;
}

/** The cell's own merge along its row, or the cell. */
export function widthAt(merges: readonly CellArea[], row: number, column: number): CellArea {
  const wide = merges.find(
    ({ top, bottom, left, right }) => top === row && bottom === row && left <= column && column <= right,
  );
  return wide ?? { top: row, bottom: row, left: column, right: column };
}

/** The merges along a row within some columns, from left to right. */
export function widthsAt(merges: readonly CellArea[], row: number, columns: IndexRange): IndexRange[] {
  return merges
    .filter(
      ({ top, bottom, left, right }) =>
        top === row && bottom === row && left >= columns.first && right <= columns.last && left < right,
    )
    .map(({ left, right }) => ({ first: left, last: right }))
    .sort((a, b) => a.first - b.first);
}
