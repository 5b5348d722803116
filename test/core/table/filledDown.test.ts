import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellAddress } from '../../../src/core/grid/address';
import { textCell, type GridCell, type SheetGrid } from '../../../src/core/grid/SheetGrid';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { moved } from '../../support/changedGrids';
import { contentOf } from '../../support/contentOf';
import { gridOf, rowsOf } from '../../support/gridOf';

/*
 * An export undoes merges and writes the label into each of their cells: a form reads then as it does with the label in
 * the first of them alone.
 */
const folder = join(__dirname, '../../fixtures/tables');
const forms = readdirSync(folder).map((file) => {
  const [sheet = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
  return gridOf(rowsOf(sheet), file.replace('.txt', ''));
});

interface Written extends CellAddress {
  readonly text: string;
}

function withCells(grid: SheetGrid, cells: readonly Written[]): SheetGrid {
  const rows: (GridCell | undefined)[][] = grid.rows.map((row) => [...(row ?? [])]);
  for (const { row, column, text } of cells) (rows[row] ??= [])[column] = textCell(text);
  return { ...grid, rows };
}

function reading(grid: SheetGrid): unknown {
  return recognise(grid).map((table) => [contentOf(table), table.coverage, table.unplaced]);
}

/** The rows of a block with its heading, where the heading begins with the first of its levels; null for any other. */
function rowsOfBlock({ groups }: PerformanceTable, grid: SheetGrid): readonly number[] | null {
  const slots = groups.flatMap((group) => [...group.indicators, ...group.blankSlots]);
  const rows = slots.map(({ nameCell }) => nameCell.row);
  const first = Math.min(...rows);
  const begins = (row: number): boolean => {
    const text = grid.rows[row]?.find((cell) => cell && cell.text !== '')?.text ?? '';
    return /^[一三]级指标$/.test(text);
  };
  const heading = [first - 1, first - 2].find(begins);
  // 绩效指标 | 年度指标值 above it is a part of the heading, which begins with its own label then.
  if (heading === undefined || grid.rows[heading - 1]?.some((cell) => cell?.text.endsWith('指标值')))
    return null;
  return fromTo(heading, Math.max(...rows));
}

describe('a label written into each row of what it was merged over is read as in the first alone', () => {
  it.each(['年度绩效目标', '年度目标', '绩效指标', '年度总体目标（90分）'])(
    '%s left of the block of indicators',
    (text) => {
      const otherwise: string[] = [];
      let looked = 0;
      for (const form of forms) {
        const grid = moved(form, 0, 1);
        const tables = recognise(grid);
        const block = tables.length === 1 && rowsOfBlock(tables[0]!, grid);
        if (!block) continue;
        const label = (row: number): Written => ({ row, column: 0, text });
        const once = withCells(grid, block.slice(0, 1).map(label));
        const filled = withCells(grid, block.map(label));
        looked++;
        if (JSON.stringify(reading(filled)) !== JSON.stringify(reading(once))) otherwise.push(form.name);
      }
      expect(looked).toBeGreaterThan(25);
      expect(otherwise).toEqual([]);
    },
  );

  it('the names of both levels', () => {
    const otherwise: string[] = [];
    let looked = 0;
    for (const grid of forms) {
      const tables = recognise(grid);
      const cells = tables.flatMap(({ groups }) => groups.flatMap((group) => levelsOfRows(group, grid)));
      if (cells.length === 0) continue;
      looked++;
      const filled = recognise(withCells(grid, cells)).map((table) => [contentOf(table), table.coverage]);
      const once = tables.map((table) => [contentOf(table), table.coverage]);
      if (JSON.stringify(filled) !== JSON.stringify(once)) otherwise.push(grid.name);
    }
    expect(looked).toBeGreaterThan(30);
    expect(otherwise).toEqual([]);
  });
});

/** The names of a group's levels, in the columns where they stand, for each of its rows that has none of its own. */
function levelsOfRows(
  { level1Cell, level2Cell, indicators, blankSlots }: PerformanceTable['groups'][number],
  grid: SheetGrid,
): Written[] {
  const own = [...indicators, ...blankSlots].map(({ nameCell }) => nameCell.row);
  const name = [...indicators, ...blankSlots][0]?.nameCell.column ?? 0;
  const rows = fromTo(level2Cell?.row ?? Math.min(...own), Math.max(...own)).filter(
    (row) => !['', '三级指标', undefined].includes(grid.rows[row]?.[name]?.text),
  );
  return [level1Cell, level2Cell].flatMap((cell) => {
    const text = cell && grid.rows[cell.row]?.[cell.column]?.text;
    if (!text) return [];
    return rows
      .filter((row) => (grid.rows[row]?.[cell.column]?.text ?? '') === '')
      .map((row) => ({ row, column: cell.column, text }));
  });
}

function fromTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
