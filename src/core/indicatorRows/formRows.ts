import type { CellArea } from '../grid/address';
import { filledIndexes, textAt, type IndexRange, type SheetGrid } from '../grid/SheetGrid';
import type { IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';
import { slotsOf } from './groupAt';
import { widthsAt } from './looks';

/** A group with all rows that are its own, those that nobody reads among them. */
export interface GroupRows {
  readonly group: IndicatorGroup;
  readonly rows: IndexRange;
  readonly nameColumn: number;
  readonly valueColumn: number;
}

export const indexes = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

export const slotRows = (group: IndicatorGroup): number[] =>
  slotsOf(group).map(({ nameCell }) => nameCell.row);

/**
 * The groups of a table from the top down, each with the rows to the next one's first. Null where names stand in several
 * columns, as on a form with two sides: a row there belongs to two groups.
 */
export function groupsInOrder({ groups }: PerformanceTable): readonly GroupRows[] | null {
  const placed = groups.flatMap((group): GroupRows[] => {
    const slots = slotsOf(group);
    const [top] = slots;
    if (!top) return [];
    const rows = slots.map(({ nameCell }) => nameCell.row);
    const first = Math.min(...rows, group.level2Cell?.row ?? Infinity);
    return [
      {
        group,
        rows: { first, last: Math.max(...rows) },
        nameColumn: top.nameCell.column,
        valueColumn: top.valueCell.column,
      },
    ];
  });
  placed.sort((a, b) => a.rows.first - b.rows.first);
  const [one] = placed;
  if (!one) return null;
  const alike = ({ nameColumn, valueColumn }: GroupRows) =>
    nameColumn === one.nameColumn && valueColumn === one.valueColumn && valueColumn > nameColumn;
  const apart = placed.every(({ rows }, index) => rows.first > (placed[index - 1]?.rows.last ?? -1));
  if (!placed.every(alike) || !apart) return null;
  return placed.map((at, index) => {
    const next = placed[index + 1]?.rows.first;
    return next === undefined ? at : { ...at, rows: { ...at.rows, last: next - 1 } };
  });
}

/** What the rows of a form have in common. */
export interface FormRows {
  readonly groups: readonly GroupRows[];
  /** The table's columns. */
  readonly columns: IndexRange;
  /** What most rows merge along the row. */
  readonly usual: readonly IndexRange[];
  /** Every row that is merged so bears a number. */
  readonly numbered: boolean;
}

const sameWidth = (one: IndexRange, other: IndexRange): boolean =>
  one.first === other.first && one.last === other.last;

const keyOf = (widths: readonly IndexRange[]): string =>
  widths.map(({ first, last }) => `${String(first)}-${String(last)}`).join();

/** Null where rows differ too much to say what is usual. */
export function formRows(table: PerformanceTable, merges: readonly CellArea[]): FormRows | null {
  const groups = groupsInOrder(table);
  if (groups === null) return null;
  const columns: IndexRange = { first: table.area.left, last: table.area.right };
  const counts = new Map<string, { readonly widths: readonly IndexRange[]; readonly rows: number[] }>();
  const rows = groups.flatMap(({ group }) => slotRows(group));
  for (const row of rows) {
    const widths = widthsAt(merges, row, columns);
    const known = counts.get(keyOf(widths)) ?? { widths, rows: [] };
    known.rows.push(row);
    counts.set(keyOf(widths), known);
  }
  const [most] = [...counts.values()].sort((a, b) => b.rows.length - a.rows.length);
  if (!most || most.rows.length * 2 <= rows.length) return null;
  const numbers = new Map(
    groups.flatMap(({ group }) => slotsOf(group)).map(({ nameCell, number }) => [nameCell.row, number]),
  );
  return {
    groups,
    columns,
    usual: most.widths,
    numbered: most.rows.every((row) => typeof numbers.get(row) === 'number'),
  };
}

/** Whether a row is merged as most are. */
export function isUsual({ usual, columns }: FormRows, merges: readonly CellArea[], row: number): boolean {
  return keyOf(widthsAt(merges, row, columns)) === keyOf(usual);
}

/** Whether a row from the column of names on says nothing. */
export function isBlankRow(grid: SheetGrid, { nameColumn }: GroupRows, row: number, last: number): boolean {
  const cells = grid.rows[row];
  return (
    !cells ||
    !filledIndexes(cells).some(
      (column) => column >= nameColumn && column <= last && textAt(grid, row, column).trim() !== '',
    )
  );
}

/**
 * The rows of a group that a person put in or pasted over: blank or with an indicator, and without merges that the others
 * have. One with merges of its own was made so on purpose. Without merges to tell it, a blank row among numbered ones is one.
 */
export function unfinishedRows(
  form: FormRows,
  at: GroupRows,
  grid: SheetGrid,
  merges: readonly CellArea[],
): number[] {
  const { usual, columns, numbered } = form;
  const slots = slotRows(at.group);
  const dots = (at.group.ellipses ?? []).map(({ row }) => row);
  return indexes(at.rows.first, at.rows.last).filter((row) => {
    const isSlot = slots.includes(row);
    const isBlank = isBlankRow(grid, at, row, columns.last);
    if (dots.includes(row) || !(isSlot || isBlank)) return false;
    const has = widthsAt(merges, row, columns);
    if (has.some((one) => !usual.some((width) => sameWidth(one, width)))) return false;
    return has.length < usual.length || (!isSlot && numbered);
  });
}

/**
 * Whether a table may hold such rows, judged by its cells alone, so that merges are asked of few tables: a blank row in a group,
 * a row without the number that others bear, and any form without numbers whose names reach over several columns.
 */
export function mayHaveUnfinished(table: PerformanceTable, grid: SheetGrid): boolean {
  const groups = groupsInOrder(table);
  if (groups === null) return false;
  const slots = groups.flatMap(({ group }) => slotsOf(group));
  const numbered = slots.filter(({ number }) => number !== null).length;
  if (numbered === 0) return slots.some(({ nameCell, valueCell }) => valueCell.column > nameCell.column + 1);
  if (numbered < slots.length) return true;
  return groups.some((at) => {
    const known = slotRows(at.group);
    return indexes(at.rows.first, at.rows.last).some(
      (row) => !known.includes(row) && isBlankRow(grid, at, row, table.area.right),
    );
  });
}
