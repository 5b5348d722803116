import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromA1 } from '../../src/core/grid/address';
import { textAt } from '../../src/core/grid/SheetGrid';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { readWorkbook } from '../../src/files/readWorkbook';
import { emptyDesk, setDesk } from '../../src/single/Desk';
import { filesPort } from '../../src/single/filesPort';
import { sortPicked } from '../../src/taskpane/actions/pickFiles';
import { saveMended } from '../../src/single/saveMended';
import { createStore } from '../../src/taskpane/state/store';
import { unzipSync } from 'fflate';

const SHEET = '人大代表建议办理经费';
const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/acceptance/seed.xlsx')));

async function open(...paths: string[]) {
  const desk = createStore(emptyDesk);
  const delivered: { name: string; content: Uint8Array | string }[] = [];
  const deliver = (name: string, _type: string, content: Uint8Array | string) =>
    delivered.push({ name, content });
  const files = await Promise.all(
    paths.map(async (file) => ({
      path: file,
      bytes,
      grids: await readWorkbook(bytes, file),
      problem: null,
      mended: 0,
    })),
  );
  setDesk(desk, { files });
  return { desk, delivered, deliver, port: filesPort(desk, deliver, new Set()) };
}

const fix = (file: string, before = '100万') => ({
  sheet: `${file} › ${SHEET}`,
  cell: fromA1('F15')!,
  before,
  after: '100万元',
});

test('the sheets of all files are one workbook, told apart by the names of the files', async () => {
  const { port } = await open('甲.xlsx', '乙.xlsx');
  const { grids } = await port.readWorkbook();
  expect(grids).toHaveLength(8);
  expect(grids.map(({ name }) => name)).toContain(`乙.xlsx › ${SHEET}`);
  expect(new Set(grids.map(({ name }) => name)).size).toBe(8);
});

test('a mended copy holds the new text, is saved once, and undoing gives the file back to the byte', async () => {
  const { port, desk, delivered, deliver } = await open('部门/甲.xlsx', '乙.xlsx');
  expect(await port.applyChanges([fix('部门/甲.xlsx')])).toMatchObject({ applied: [{}], skipped: [] });
  expect(desk.get().files.map(({ mended }) => mended)).toEqual([1, 0]);
  saveMended(desk, deliver);
  saveMended(desk, deliver);
  expect(delivered.map(({ name }) => name)).toEqual(['甲（改正）.xlsx']);
  const saved = await readWorkbook(delivered[0]!.content as Uint8Array, 'x');
  const { row, column } = fromA1('F15')!;
  expect(
    textAt(
      saved.find(({ name }) => name === SHEET)!,
      row,
      column,
    ),
  ).toBe('100万元');

  await port.undoLast();
  expect(desk.get().files[0]!.bytes).toBe(bytes);
  await expect(port.undoLast()).rejects.toMatchObject({ problem: { code: 'nothing-to-undo' } });
});

test('several mended files come in one zip, with their folders', async () => {
  const { port, desk, delivered, deliver } = await open('部门/甲.xlsx', '乙.xlsm');
  await port.applyChanges([fix('部门/甲.xlsx'), fix('乙.xlsm')]);
  saveMended(desk, deliver);
  expect(Object.keys(unzipSync(delivered[0]!.content as Uint8Array))).toEqual([
    '部门/甲（改正）.xlsx',
    '乙（改正）.xlsm',
  ]);
});

test('what was typed meanwhile, a sheet that is gone and a file that cannot be written are left alone, and told', async () => {
  const { port, desk } = await open('甲.xlsx', '旧.xls');
  const { applied, skipped } = await port.applyChanges([
    fix('甲.xlsx', '别的'),
    fix('没有.xlsx'),
    fix('旧.xls'),
  ]);
  expect(applied).toEqual([]);
  expect(skipped.map(({ reason }) => reason)).toEqual(['changed', 'sheet-missing', 'protected']);
  expect(desk.get().files.map(({ mended }) => mended)).toEqual([0, 0]);
  expect(port.history()).toEqual([]);
});

test('the summary is handed over as a file whose sums stand as numbers: its formulas would point nowhere', async () => {
  const { port, delivered } = await open('甲.xlsx');
  const plan: SheetPlan = {
    name: '汇总',
    columnWidths: [10],
    rowHeights: [20],
    styles: {
      plain: {
        font: { name: '宋体', size: 10 },
        horizontal: 'left',
        vertical: 'center',
        wrap: false,
        bordered: false,
        numberFormat: 'General',
      },
    },
    cells: [
      {
        row: 0,
        column: 0,
        style: 'plain',
        content: { kind: 'formula', formula: "='甲.xlsx › 表1'!E7", result: 175 },
      },
    ],
    merges: [],
    validations: [],
    conditionalFormats: [],
    page: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      centeredHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 0, right: 0 },
    },
    frozenRows: 0,
    firstCell: { row: 0, column: 0 },
  };
  await port.writeOwnSheet('summary', plan);
  expect(delivered[0]!.name).toBe('汇总.xlsx');
  const [grid] = await readWorkbook(delivered[0]!.content as Uint8Array, 'x');
  expect(grid!.rows[0]![0]).toMatchObject({ value: 175, formula: null });
});

test.each([
  ['目标表.xlsx', 'looked at'],
  ['部门/目标表.XLS', 'looked at'],
  ['部门/a.et', 'looked at'],
  ['部门/说明.docx', 'looked at'],
  ['部门/说明.txt', 'named'],
  ['部门/~$目标表.xlsx', 'neither'],
])('of what is picked %s is %s', (file, expected) => {
  const { wanted, others } = sortPicked([
    { path: file, file: { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) } },
  ]);
  expect(wanted.length > 0 ? 'looked at' : others.length > 0 ? 'named' : 'neither').toBe(expected);
});
