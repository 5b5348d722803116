import type { TableArea } from '../find/TableArea';
import { filledRowsBetween, trimmedAt } from '../lines/sheetView';
import type { ListColumns } from './listColumns';
import type { Project } from './listProjects';

/**
 * The nearest row at or above a project's first in which a column is filled; the project's own for none, and where the list
 * states it for each project and this one was forgotten.
 */
export type RowAbove = (row: number, column: number) => number;

/** Projects must be asked for from top to bottom: each row of the list is looked at once for each column. */
export function carriedDown(
  { view }: TableArea,
  { bottom }: ListColumns,
  projects: readonly Project[],
): RowAbove {
  const known = new Map<number, { readonly row: number; readonly looked: number }>();
  const stated = new Map<number, boolean>();
  const isStatedForEach = (column: number): boolean => {
    const told =
      stated.get(column) ?? repeatsName(projects.map(({ first }) => trimmedAt(view, first, column)));
    stated.set(column, told);
    return told;
  };
  return (row, column) => {
    const { row: above, looked } = known.get(column) ?? { row: -1, looked: bottom };
    const filled = filledRowsBetween(view, looked + 1, row).findLast(
      (each) => trimmedAt(view, each, column) !== '',
    );
    known.set(column, { row: filled ?? above, looked: row });
    if (filled === row || (filled === undefined && above < 0)) return row;
    const isForgotten = view.merges.above(row, column) === null && isStatedForEach(column);
    return isForgotten ? row : (filled ?? above);
  };
}

/** One unit named for two projects below each other: who writes so leaves no name to be carried down. */
function repeatsName(names: readonly string[]): boolean {
  return names.some((name, at) => name !== '' && name === names[at + 1]);
}
