import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { toA1 } from '../../../src/core/grid/address';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { standards } from '../../../src/core/standards';
import { findTables } from '../../../src/core/table/find/findTables';
import { startReaders } from '../../../src/core/table/lines/readers';
import { viewSheet } from '../../../src/core/table/lines/sheetView';
import { indicatorsOf, type PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { readFlatListWithLedgers } from '../../../src/core/table/list/readFlatList';
import { readTableWithLedger } from '../../../src/core/table/readTable';
import { recognise, recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { gridOf, rowsOf } from '../../support/gridOf';
import { planToGrid } from '../../support/planToGrid';

const fixtures = join(__dirname, '../../fixtures');

function typed(folder: string): SheetGrid[] {
  return readdirSync(join(fixtures, folder)).map((file) => {
    const [sheet = ''] = readFileSync(join(fixtures, folder, file), 'utf8').split('\n=====\n');
    return gridOf(rowsOf(sheet), file.replace('.txt', ''));
  });
}

/** Blank forms, and the same with an indicator in every slot. */
function generated(): SheetGrid[] {
  return standards.flatMap((standard) =>
    [[], standard.groups.map(() => [{ name: '培训人数', value: '≥100人' }])].map((indicators) => {
      const draft = { name: '人大会议经费', total: '25', indicators };
      const [plan] = layOutTables(standard, [draft], { year: 2024, takenNames: [] });
      return planToGrid(plan!);
    }),
  );
}

let sheets: SheetGrid[] = [];
beforeAll(async () => {
  const folders = ['acceptance', 'acceptance/tables'].map((folder) => join(fixtures, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.xlsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const read = await Promise.all(files.map((file) => readWorkbook(readFileSync(file), file)));
  sheets = [
    ...typed('tables'),
    ...typed('layouts'),
    ...typed('projectLists'),
    ...read.flat(),
    ...generated(),
  ];
});

/** The tables of a sheet with the ledger of each; in a list each project has its own. */
const ledgersOf = (grid: SheetGrid) =>
  findTables(viewSheet(grid, startReaders())).flatMap((area) => {
    const read =
      area.flatHeader === null ? [readTableWithLedger(area)] : readFlatListWithLedgers(area, area.flatHeader);
    return read.map((one) => ({ ...one, area }));
  });

it('a sheet behind itself or another one is read as it is alone, whatever they have in common', () => {
  for (const [index, grid] of sheets.entries()) {
    const alone = recognise(grid);
    for (const before of [grid, sheets.at(index - 1)!]) {
      const both = recogniseAll([{ ...before, name: '前一张' }, grid]);
      expect(both.slice(both.length - alone.length)).toEqual(alone);
    }
  }
});

it('every filled cell of a table ends in exactly one class', () => {
  let cells = 0;
  for (const grid of sheets) {
    for (const { table, entries, area } of ledgersOf(grid)) {
      const times = new Map<string, number>();
      for (const { run } of entries) {
        for (let column = run.column; column <= run.end; column++) {
          const cell = toA1({ row: run.row, column });
          times.set(cell, (times.get(cell) ?? 0) + 1);
        }
      }
      const from = area.flatHeader === null ? table.title?.cell.row : undefined;
      for (let row = from ?? table.area.top; row <= table.area.bottom; row++) {
        for (let column = area.view.left; column <= Math.min(area.view.right, 60); column++) {
          if ((grid.rows[row]?.[column]?.text.trim() ?? '') === '') continue;
          cells++;
          const place = `${grid.name} ${toA1({ row, column })}`;
          expect([place, times.get(toA1({ row, column }))]).toEqual([place, 1]);
        }
      }
    }
  }
  expect(cells).toBeGreaterThan(5_000);
});

function readCells(table: PerformanceTable): string[] {
  const filled = [
    ...Object.values(table.fields).filter(({ text }) => text !== ''),
    ...table.goals,
    ...[table.funding.total, ...table.funding.parts].flatMap((amount) =>
      amount && amount.text !== '' ? [amount] : [],
    ),
  ];
  return [
    ...filled.map(({ cell }) => toA1(cell)),
    ...indicatorsOf(table).flatMap(({ name, nameCell, value, valueCell }) => [
      ...(name === '' ? [] : [toA1(nameCell)]),
      ...(value === '' ? [] : [toA1(valueCell)]),
    ]),
  ];
}

it('what a table says is read in its ledger, and what found no place is told', () => {
  for (const grid of sheets) {
    for (const { table, entries } of ledgersOf(grid)) {
      const kinds = new Map(entries.map(({ run, kind }) => [toA1(run), kind]));
      const inArea = readCells(table).filter((cell) => kinds.has(cell));
      expect([grid.name, inArea.filter((cell) => kinds.get(cell) !== 'read')]).toEqual([grid.name, []]);
      const unplaced = entries.filter(({ kind }) => kind === 'unplaced').map(({ run }) => toA1(run));
      expect(unplaced).toEqual(table.unplaced.map(({ cell }) => toA1(cell)));
    }
  }
});

it('a section is unread exactly where cells of it were not read', () => {
  for (const table of sheets.flatMap(recognise)) {
    const { head, funding, goals, indicators } = table.coverage;
    for (const { state, cells } of [head, funding, goals, indicators]) {
      expect(state === 'unread').toBe(cells.length > 0);
    }
    const told = new Set(table.unplaced.map(({ cell }) => toA1(cell)));
    const unread = [head, funding, goals, indicators].flatMap(({ cells }) => cells.map(toA1));
    expect(unread.filter((cell) => !told.has(cell))).toEqual([]);
    expect(new Set(unread).size).toBe(unread.length);
    if (indicators.state === 'read') expect(indicatorsOf(table).length).toBeGreaterThan(0);
  }
});
