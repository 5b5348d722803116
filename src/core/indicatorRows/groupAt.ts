import type { CellAddress } from '../grid/address';
import type { IndexRange } from '../grid/SheetGrid';
import type { IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';

/** A group of a table with its rows. */
export interface PlacedGroup {
  readonly table: PerformanceTable;
  readonly group: IndicatorGroup;
  /** First and last row, 0-based. */
  readonly rows: IndexRange;
}

/** A row of a group, printed or filled. */
export interface Slot {
  readonly number: number | null;
  readonly nameCell: CellAddress;
  readonly valueCell: CellAddress;
}

/**
 * The cells of names and values of each row, printed or filled, from the top down. Values without a name below the last name
 * are the form's own sums as often as not: they are no rows to go on from.
 */
export function slotsOf(group: IndicatorGroup): readonly Slot[] {
  const slots = [...group.indicators, ...group.blankSlots].sort((a, b) => a.nameCell.row - b.nameCell.row);
  const last = slots.findLastIndex((slot) => !('name' in slot) || slot.name !== '' || slot.number !== null);
  return last < 0 ? slots : slots.slice(0, last + 1);
}

/** Null for a group without a row. */
export function placeGroup(table: PerformanceTable, group: IndicatorGroup): PlacedGroup | null {
  const slots = slotsOf(group);
  const [top] = slots;
  if (!top) return null;
  const last = Math.max(...slots.map(({ nameCell, valueCell }) => Math.max(nameCell.row, valueCell.row)));
  return { table, group, rows: { first: top.nameCell.row, last } };
}

/**
 * The group whose rows hold the cell (0-based); on a form with two sides, the one whose names stand at or left of it, as near
 * as can be.
 */
export function groupAt(
  tables: readonly PerformanceTable[],
  sheet: string,
  { row, column }: CellAddress,
): PlacedGroup | null {
  const found = tables
    .filter(({ sheet: name, area }) => name === sheet && area.top <= row && row <= area.bottom)
    .filter(({ area }) => area.left <= column && column <= area.right)
    .flatMap((table) => table.groups.flatMap((group) => placeGroup(table, group) ?? []))
    .filter(({ rows }) => rows.first <= row && row <= rows.last);
  const leftOf = found.filter(({ group }) => (slotsOf(group)[0]?.nameCell.column ?? 0) <= column);
  return leftOf.at(-1) ?? found[0] ?? null;
}
