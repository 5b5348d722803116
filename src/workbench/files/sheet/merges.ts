import type { Sheet } from 'hucre/xlsx';
import type { IRange } from '@univerjs/core';
import { movedArea, type LineMove } from '../../host/workbook/moved';

/** The engine notes each cell of a merge: so many it bears. A form merges some hundreds. */
const MOST_CELLS = 2_000_000;

/** The merges of a sheet: those that the grid shows, and those that are so large that they only stay in the file. */
export interface Merges {
  readonly shown: readonly IRange[];
  readonly kept: readonly IRange[];
}

/** The merges that name cells: one of #REF! merges none. */
export function mergesOfFile(sheet: Sheet | undefined): Merges {
  const shown: IRange[] = [];
  const kept: IRange[] = [];
  let cells = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet?.merges ?? []) {
    if (startRow < 0 || startCol < 0 || endRow < startRow || endCol < startCol) continue;
    const size = (endRow - startRow + 1) * (endCol - startCol + 1);
    const isShown = cells + size <= MOST_CELLS;
    if (isShown) cells += size;
    const range = { startRow, startColumn: startCol, endRow, endColumn: endCol };
    (isShown ? shown : kept).push(range);
  }
  return { shown, kept };
}

/** A merge where its cells are now; none where they are gone. */
export function movedMerge(merge: IRange, moves: readonly LineMove[]): IRange[] {
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = merge;
  const area = moves.reduce<ReturnType<typeof movedArea>>((at, move) => at && movedArea(at, move), {
    top,
    left,
    bottom,
    right,
  });
  if (!area) return [];
  return [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }];
}
