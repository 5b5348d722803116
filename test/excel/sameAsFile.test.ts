import { TextDecoder, TextEncoder } from 'node:util';
import { layOutTables } from '../../src/core/layout/layOutTables';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { defaultStandard } from '../../src/core/standards';
import { recogniseAll } from '../../src/core/table/recognise';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { layOutSummary } from '../../src/core/totals/summary/layOutSummary';
import { connectExcel } from '../../src/excel';
import { withoutNeedlessQuotes } from '../../src/workbench/host/workbook/formulaText';
import { startExcel, type ExcelForTests } from '../support/excelHost';

// What reads and writes files needs them from its first line on, and this environment has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.dispose();
});

/** Excel drops the quotes that a sheet's name doesn't need; a file keeps them. */
const asExcel = (formula: string | null) => formula && withoutNeedlessQuotes(formula);

const cellsOf = ({ rows }: SheetGrid) =>
  rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell && cell.text !== '' ? [{ r, c, ...cell, formula: asExcel(cell.formula) }] : [],
    ),
  );

it('a plan comes to the same by Excel and by a file', async () => {
  const drafts = [
    {
      name: '人大会议经费',
      department: '[055]人大办公室',
      total: '25.5',
      parts: ['25.5'],
      goals: ['开好会议。'],
      indicators: [[{ name: '会议次数', value: '≥1次' }], [{ name: '出席率', value: '90%' }]],
    },
  ];
  const port = connectExcel();
  const forms = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: ['Sheet1'] });
  await port.insertSheets(() => forms);
  const tables = recogniseAll((await port.readWorkbook()).grids);
  const summary = layOutSummary(tables, sumFunding(tables));
  await port.insertSheets(() => [summary]);
  const byExcel = (await port.readWorkbook()).grids.filter(({ name }) => name !== 'Sheet1');

  const { readWorkbook } = await import('../../src/files/readWorkbook');
  const { writeWorkbook } = await import('../../src/files/writeWorkbook');
  const bytes = await writeWorkbook([...forms, summary]);
  const byFile = await readWorkbook(new Uint8Array(bytes), '新.xlsx');

  expect(byExcel.map(({ name }) => name)).toEqual(byFile.map(({ name }) => name));
  byFile.forEach((grid, index) => {
    expect(cellsOf(byExcel[index]!)).toEqual(cellsOf(grid));
    const merges = excel.sheet(grid.name).merges();
    const inOrder = (areas: SheetGrid['merges']) =>
      (areas ?? []).map((area) => JSON.stringify(Object.entries(area).sort())).sort();
    expect(inOrder(merges)).toEqual(inOrder(grid.merges));
  });
});
