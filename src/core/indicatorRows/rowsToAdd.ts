import type { CellAddress, CellArea } from '../grid/address';
import { filledIndexes, textAt, type IndexRange, type SheetGrid } from '../grid/SheetGrid';
import type { IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';
import { sharedCells } from '../table/rows/sharedCells';
import { slotsOf, type PlacedGroup, type Slot } from './groupAt';
import { columnsBetween, tallMergesAt, widthAt } from './looks';
import { prefixOf } from './numbers';
import type { AddedRows, CellText, RowsRefusal } from './RowsPlan';
import { sumsEndingAt } from './sums';

/** What a row is to say: an indicator's name and its value, '' for what is not known yet. */
export interface RowTexts {
  readonly name: string;
  readonly value: string;
}

export interface RowsQuestion {
  readonly placed: PlacedGroup;
  /** The sheet as just read. */
  readonly grid: SheetGrid;
  /** Every merge of the table's rows, as the host tells them. */
  readonly merges: readonly CellArea[];
  /** All tables of the workbook. */
  readonly tables: readonly PerformanceTable[];
}

/**
 * Works out what it takes to bring texts into a group: its blank rows are filled first, then rows are added below its last.
 * Without texts, one blank row is added. Numbers (指标3:) go on where the group bears them.
 */
export function rowsToAdd(question: RowsQuestion, texts: readonly RowTexts[] = []): AddedRows | RowsRefusal {
  const { placed, grid, merges, tables } = question;
  const { table, group, rows } = placed;
  if (standsBeside(tables, table)) return 'beside';
  if (standsAcross(group)) return 'across';
  const slots = slotsOf(group);
  const blank = texts.length === 0 ? [] : group.blankSlots;
  const intoBlank = texts.slice(0, blank.length);
  const below = texts.length === 0 ? [{ name: '', value: '' }] : texts.slice(blank.length);
  const shape = slots.at(-1);
  if (!shape || (below.length === 0 && intoBlank.length === 0)) return 'nothing-to-add';
  const columns: IndexRange = { first: table.area.left, last: table.area.right };
  const labels = labelsBelow(question, shape, below.length);
  const tall = tallMergesAt(merges, rows.last, columns);
  const copied = columnsBetween(columns, [...tall, ...labels.single]);
  const prefix = prefixOf(grid, placed);
  const number = (at: number) => (prefix ? prefix(at + 1) : '');
  return {
    sheet: table.sheet,
    after: rows.last,
    count: below.length,
    seen: seenIn(grid, placed, columns),
    copied,
    texts: [
      ...intoBlank.flatMap(({ name, value }, index): CellText[] => {
        const slot = blank[index];
        if (!slot) return [];
        return [
          { cell: slot.nameCell, text: number(slots.indexOf(slot)) + name },
          { cell: slot.valueCell, text: value },
        ];
      }),
      ...below.flatMap(({ name, value }, index): CellText[] => {
        const row = rows.last + 1 + index;
        const cells = clearedIn(question, copied, row);
        const nameCell = { row, column: shape.nameCell.column };
        const valueCell = { row, column: shape.valueCell.column };
        return [
          ...cells.filter(({ cell }) => cell.column !== nameCell.column && cell.column !== valueCell.column),
          { cell: nameCell, text: number(slots.length + index) + name },
          { cell: valueCell, text: value },
        ];
      }),
    ],
    merges: below.length === 0 ? [] : labels.merges,
    hints: { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last },
    sums: below.length === 0 ? [] : sumsEndingAt(grid, withTotals(tables, table), rows.last),
  };
}

/** Lines that may follow a table: 合计, 总分, a signature. */
const LINES_BELOW = 5;

/** The table with the lines below it, where a sum of its weights may stand; never into the next table. */
export function withTotals(tables: readonly PerformanceTable[], { sheet, area }: PerformanceTable): CellArea {
  const tops = tables.filter((other) => other.sheet === sheet).map((other) => other.area.top);
  const next = Math.min(...tops.filter((top) => top > area.bottom), Number.MAX_SAFE_INTEGER);
  return { ...area, bottom: Math.min(area.bottom + LINES_BELOW, next - 1) };
}

/** Whole rows come in: a table in the same rows would be torn. */
export function standsBeside(tables: readonly PerformanceTable[], table: PerformanceTable): boolean {
  return tables.some(
    (other) =>
      other !== table &&
      other.sheet === table.sheet &&
      other.area.top <= table.area.bottom &&
      other.area.bottom >= table.area.top &&
      (other.area.left > table.area.right || other.area.right < table.area.left),
  );
}

/**
 * A form turned on its side, with the values below their names, one with both in a cell, or several indicators in the
 * cells of one row, a line each: a row is no indicator there.
 */
export function standsAcross(group: IndicatorGroup): boolean {
  return (
    sharedCells([group]).length > 0 ||
    slotsOf(group).some(({ nameCell, valueCell }) => nameCell.column === valueCell.column)
  );
}

/** Labels that are to reach over the new rows, and those of them that covered one row alone. */
function labelsBelow(
  { placed, merges }: RowsQuestion,
  { nameCell: { column: nameColumn }, valueCell: { column: valueColumn } }: Slot,
  count: number,
): { readonly merges: readonly CellArea[]; readonly single: readonly CellArea[] } {
  const { table, group, rows } = placed;
  const columns: IndexRange = { first: table.area.left, last: table.area.right };
  const tall = tallMergesAt(merges, rows.last, columns);
  const holds = ({ left, right }: CellArea, column: number) => left <= column && column <= right;
  // A merge that goes on below the group stretches by itself; one over values of the group ends with them.
  const grown = tall.filter(
    (area) =>
      area.bottom === rows.last &&
      (area.right < nameColumn ||
        (area.top <= rows.first && !holds(area, nameColumn) && !holds(area, valueColumn))),
  );
  const mergesLabels = merges.some(({ top, bottom, right }) => top < bottom && right < nameColumn);
  const single = [group.level1Cell, group.level2Cell].flatMap((cell): CellArea[] => {
    if (!mergesLabels || cell === null || cell.row !== rows.last || cell.column >= nameColumn) return [];
    const covered = tall.some((area) => holds(area, cell.column));
    return covered ? [] : [widthAt(merges, cell.row, cell.column)];
  });
  const longer = (area: CellArea): CellArea => ({ ...area, bottom: area.bottom + count });
  return { merges: [...grown, ...single].map(longer), single };
}

/** What the copy of the last row would say that the new row must not: everything typed, but labels that the form repeats. */
function clearedIn({ placed, grid }: RowsQuestion, copied: readonly IndexRange[], row: number): CellText[] {
  const { group, rows } = placed;
  const nameColumn = slotsOf(group).at(-1)?.nameCell.column ?? 0;
  const cells = grid.rows[rows.last] ?? [];
  return filledIndexes(cells).flatMap((column): CellText[] => {
    const cell = cells[column];
    if (
      !cell ||
      cell.formula !== null ||
      !copied.some(({ first, last }) => first <= column && column <= last)
    )
      return [];
    const above = textAt(grid, rows.last - 1, column);
    if (column < nameColumn && rows.last > rows.first && above === cell.text) return [];
    return [{ cell: { row, column }, text: '' }];
  });
}

/** The texts of the group's rows as they are now. */
export function seenIn(grid: SheetGrid, { rows }: PlacedGroup, columns: IndexRange): CellText[] {
  const seen: CellText[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const cell: CellAddress = { row, column };
      seen.push({ cell, text: textAt(grid, row, column) });
    }
  }
  return seen;
}
