import { textAt } from '../../src/core/grid/SheetGrid';
import { connectExcel } from '../../src/excel';
import { startExcel, type ExcelForTests, type SheetOfValues } from '../support/excelHost';
import { watchRequests } from './watchRequests';

/** Workbooks and an Excel as difficult as they come: the rest is read, and what is not read has a name. */
let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const form = (name: string): SheetOfValues => ({ name, values: [['项目名称', `会议费${name}`]] });

describe('a used range that is blown up', () => {
  it('by one letter in the last row is read in a few exchanges', async () => {
    excel = await startExcel({ sheets: [form('甲'), form('乙')] });
    const last = { top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 };
    excel.sheet('甲').write(last, () => ({ value: '远' }));
    const watch = watchRequests(excel);
    const { grids } = await connectExcel().readWorkbook();
    expect(textAt(grids[0]!, 1_048_575, 0)).toBe('远');
    expect(textAt(grids[1]!, 0, 1)).toBe('会议费乙');
    expect(watch.syncs()).toBeLessThanOrEqual(5);
  });

  it('by one letter in the last column and another far down takes no more', async () => {
    excel = await startExcel({ sheets: [form('甲')] });
    const write = (row: number, column: number) => {
      const area = { top: row, left: column, bottom: row, right: column };
      excel.sheet('甲').write(area, () => ({ value: '远' }));
    };
    write(5_000, 0);
    write(0, 3_000);
    write(200_000, 900);
    const watch = watchRequests(excel);
    const { grids } = await connectExcel().readWorkbook();
    for (const [row, column] of [
      [5_000, 0],
      [0, 3_000],
      [200_000, 900],
    ] as const) {
      expect(textAt(grids[0]!, row, column)).toBe('远');
    }
    expect(watch.syncs()).toBeLessThanOrEqual(12);
  });
});

it('a list of long texts beyond 5 MB is read in halves, and the forms beside it at once', async () => {
  const long = '很长的一段说明文字'.repeat(25);
  const list = Array.from({ length: 1_500 }, (_, row) =>
    Array.from({ length: 6 }, (_each, column) => `${String(row)}-${String(column)} ${long}`),
  );
  excel = await startExcel({ sheets: [{ name: '清单', values: list }, form('甲')] });
  const watch = watchRequests(excel);
  const { grids } = await connectExcel().readWorkbook();
  expect(grids[0]?.rows).toHaveLength(1_500);
  expect(textAt(grids[0]!, 1_499, 5)).toBe(`1499-5 ${long}`);
  expect(grids[0]?.unread).toBeUndefined();
  expect(textAt(grids[1]!, 0, 1)).toBe('会议费甲');
  expect(watch.syncs()).toBeLessThan(40);
});

it('a sheet that Excel does not hand over is named, and the rest is read', async () => {
  excel = await startExcel({ sheets: [form('甲'), form('坏'), form('乙')] });
  const bad = excel.sheet('坏');
  Object.assign(bad, {
    usedArea: () => {
      throw new Error('This sheet is damaged.');
    },
  });
  const { grids } = await connectExcel().readWorkbook();
  expect(grids.map(({ name, unread }) => [name, unread])).toEqual([
    ['甲', undefined],
    ['坏', 'refused'],
    ['乙', undefined],
  ]);
  expect(textAt(grids[2]!, 0, 1)).toBe('会议费乙');
});

describe('what stands in front', () => {
  it('is a chart: the workbook is read, and no sheet is said to be shown', async () => {
    excel = await startExcel({ sheets: [form('甲'), form('乙')] });
    excel.host.troubles.front = 'chart-sheet';
    const { grids, activeSheet } = await connectExcel().readWorkbook();
    expect(grids).toHaveLength(2);
    expect(activeSheet).toBeNull();
  });

  it('is another workbook: ours are known from the last reading, and the rest is read', async () => {
    excel = await startExcel({ sheets: [form('甲'), form('乙')] });
    const port = connectExcel();
    await port.readWorkbook();
    excel.host.troubles.front = 'other-workbook';
    expect((await port.readWorkbook()).grids.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('is another workbook before anything was read: the person is asked to come back', async () => {
    excel = await startExcel({ sheets: [form('甲')] });
    excel.host.troubles.front = 'other-workbook';
    await expect(connectExcel().readWorkbook()).rejects.toMatchObject({ problem: { code: 'not-in-front' } });
  });
});

it('sheets, rows and columns that nobody sees are told as hidden', async () => {
  excel = await startExcel({
    sheets: [
      { name: '甲', values: Array.from({ length: 6 }, (_, row) => [row, 'x', 'y', 'z']) },
      form('藏'),
      form('深'),
    ],
  });
  excel.sheet('甲').setRowHidden(1, 2, true);
  excel.sheet('甲').setRowHidden(4, 4, true);
  excel.sheet('甲').setColumnHidden(2, 2, true);
  excel.sheet('藏').setVisibility('Hidden');
  excel.sheet('深').setVisibility('VeryHidden');
  const watch = watchRequests(excel);
  const { grids } = await connectExcel().readWorkbook();
  expect(grids.map(({ visibility }) => visibility)).toEqual([undefined, 'hidden', 'veryHidden']);
  expect(grids[0]?.hiddenRows).toEqual([
    { first: 1, last: 2 },
    { first: 4, last: 4 },
  ]);
  expect(grids[0]?.hiddenColumns).toEqual([{ first: 2, last: 2 }]);
  expect(grids[1]?.hiddenRows).toBeUndefined();
  expect(watch.syncs()).toBe(3);
});

it('manual calculation is told', async () => {
  excel = await startExcel({ sheets: [form('甲')] });
  expect((await connectExcel().readWorkbook()).manualCalculation).toBe(false);
  await Excel.run(async (context) => {
    context.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  expect((await connectExcel().readWorkbook()).manualCalculation).toBe(true);
});

it('a General number is told whole, however narrow its column', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: [[1234567.891, 25, 0.1]] }] });
  excel.sheet('甲').setColumnWidth(0, 0, 45);
  const [grid] = (await connectExcel().readWorkbook()).grids;
  expect([0, 1, 2].map((column) => textAt(grid!, 0, column))).toEqual(['1234567.891', '25', '0.1']);
});

describe('one sheet alone', () => {
  it('is read in two exchanges, and no other is', async () => {
    excel = await startExcel({ sheets: [form('甲'), form('乙')] });
    const port = connectExcel();
    await port.readWorkbook();
    excel.type('乙', 'B1', '培训费');
    const watch = watchRequests(excel);
    const grid = await port.readSheet('乙');
    expect(textAt(grid!, 0, 1)).toBe('培训费');
    expect(watch.syncs()).toBe(2);
  });

  it('is null where it is gone, renamed, or ours', async () => {
    excel = await startExcel({ sheets: [form('甲'), form('乙'), form('丙')] });
    const port = connectExcel();
    await port.readWorkbook();
    excel.host.workbook.deleteSheet(excel.sheet('甲').id);
    excel.sheet('乙').setName('丁');
    excel.sheet('丙').setName('乙');
    expect(await port.readSheet('甲')).toBeNull();
    expect(await port.readSheet('乙')).toBeNull();
    expect(await port.readSheet('丙')).toBeNull();
  });

  it('waits in the background until nobody types in a cell, and fails at once where a person asked', async () => {
    excel = await startExcel({ sheets: [form('甲')] });
    const port = connectExcel();
    await port.readWorkbook();
    excel.host.faults.setCellEditMode(true);
    const waiting = port.readSheet('甲', { background: true });
    await expect(port.readSheet('甲')).rejects.toMatchObject({ problem: { code: 'cell-editing' } });
    excel.type('甲', 'B1', '改好');
    excel.host.faults.setCellEditMode(false);
    expect(textAt((await waiting)!, 0, 1)).toBe('改好');
  });
});
