import { toA1, type CellAddress } from '../grid/address';
import type { PerformanceTable } from '../table/PerformanceTable';

/** More cells than these are not named: a person looks at the first and sees the rest. */
const MOST_NAMED = 3;

/** The place, text and names of cells that nobody could read; null where there are none. */
export function unreadCells(
  { unplaced }: PerformanceTable,
  cells: readonly CellAddress[],
): { cell: CellAddress; found: string | null; params: { cells: string; count: string } } | null {
  const [first] = cells;
  if (!first) return null;
  const text = unplaced.find(({ cell }) => cell.row === first.row && cell.column === first.column)?.text;
  return {
    cell: first,
    found: text ?? null,
    params: { cells: cells.slice(0, MOST_NAMED).map(toA1).join('、'), count: String(cells.length) },
  };
}
