import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { textAt } from '../../../src/core/grid/SheetGrid';
import { connectExcel } from '../../../src/excel';
import { readWorkbook as readFileWorkbook } from '../../../src/files/readWorkbook';
import { startExcel, type ExcelForTests, type SheetOfValues } from '../../support/excelHost';
import { watchRequests } from '../watchRequests';

// What reads files needs it, and this environment has none.
Object.assign(globalThis, { TextDecoder });

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const sheetsNamed = (count: number): SheetOfValues[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `项目${String(index + 1)}`,
    values: [['项目名称', `会议费${String(index + 1)}`]],
  }));

describe('reading a workbook', () => {
  it.each([1, 30, 300])('takes two exchanges for %i sheets', async (count) => {
    excel = await startExcel({ sheets: sheetsNamed(count) });
    const watch = watchRequests(excel);
    const { grids } = await connectExcel().readWorkbook();
    expect(watch.syncs()).toBe(2);
    expect(grids.map(({ name }) => name)).toEqual(sheetsNamed(count).map(({ name }) => name));
    expect(textAt(grids[count - 1] ?? grids[0]!, 0, 1)).toBe(`会议费${String(count)}`);
  });

  it('tells a cell by its value, text, formula and number format', async () => {
    excel = await startExcel({
      sheets: [{ name: '甲', values: [[], [null, 25, '=B2*2', true, '=8个', '=1/0']] }],
    });
    excel.sheet('甲').write({ top: 2, left: 1, bottom: 2, right: 1 }, () => ({ value: 0.9, format: '0%' }));
    excel.sheet('甲').write({ top: 2, left: 2, bottom: 2, right: 2 }, () => ({ value: 16, format: '0"次"' }));
    excel.sheet('甲').write({ top: 2, left: 3, bottom: 2, right: 3 }, () => ({ value: '=8个', format: '@' }));
    await excel.host.workbook.settle();
    const [grid] = (await connectExcel().readWorkbook()).grids;
    expect(grid?.rows[0]).toBeUndefined();
    expect(grid?.rows[1]?.[0]).toBeUndefined();
    expect(grid?.rows[1]?.slice(1, 4)).toEqual([
      { value: 25, text: '25', formula: null, numberFormat: 'General' },
      { value: 50, text: '50', formula: '=B2*2', numberFormat: 'General' },
      { value: true, text: 'TRUE', formula: null, numberFormat: 'General' },
    ]);
    expect(grid?.rows[1]?.[5]).toMatchObject({ value: null, text: '#DIV/0!', formula: '=1/0' });
    expect(grid?.rows[2]?.slice(1)).toEqual([
      { value: 0.9, text: '90%', formula: null, numberFormat: '0%' },
      { value: 16, text: '16次', formula: null, numberFormat: '0"次"' },
      { value: '=8个', text: '=8个', formula: null, numberFormat: '@' },
    ]);
  });

  it('shows a number that its column is too narrow for, as a person reads it after widening', async () => {
    excel = await startExcel({ sheets: [{ name: '甲', values: [['x']] }] });
    const sheet = excel.sheet('甲');
    sheet.write({ top: 0, left: 1, bottom: 0, right: 1 }, () => ({ value: 1234567.5, format: '#,##0.00' }));
    sheet.write({ top: 1, left: 1, bottom: 1, right: 1 }, () => ({
      value: 44561,
      format: 'yyyy"年"m"月"d"日"',
    }));
    sheet.setColumnWidth(1, 1, 20);
    const [grid] = (await connectExcel().readWorkbook()).grids;
    expect(textAt(grid!, 0, 1)).toBe('1,234,567.50');
    expect(textAt(grid!, 1, 1)).toBe('2021年12月31日');
  });

  it('reads sheets far larger than a form whole, in pieces, and says how far it is', async () => {
    const tall = Array.from({ length: 4_500 }, (_, row) => [row, '列']);
    const wide = [Array.from({ length: 130 }, (_, column) => column)];
    excel = await startExcel({
      sheets: [
        { name: '高', values: tall },
        { name: '宽', values: wide },
      ],
    });
    const progress: [number, number][] = [];
    const { grids } = await connectExcel().readWorkbook({
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(grids[0]?.rows[4_499]?.[0]?.value).toBe(4_499);
    expect(grids[0]?.rows.filter((row) => row?.[1]?.text === '列')).toHaveLength(4_500);
    expect(grids[1]?.rows[0]?.map((cell) => cell?.value)).toEqual(wide[0]);
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
  });

  it('tells hidden sheets apart, and reads them too', async () => {
    excel = await startExcel({ sheets: sheetsNamed(2) });
    excel.sheet('项目2').setVisibility('Hidden');
    const reading = await connectExcel().readWorkbook();
    expect(reading.grids).toHaveLength(2);
    expect(reading.hiddenSheets).toEqual(['项目2']);
  });

  it('gives the same texts as the file, for a real workbook', async () => {
    const bytes = await readFile(path.join(__dirname, '../../fixtures/acceptance/open-49.xlsx'));
    const fromFile = await readFileWorkbook(new Uint8Array(bytes), 'open-49.xlsx');
    excel = await startExcel({ sheets: fromFile });
    const { grids } = await connectExcel().readWorkbook();
    const texts = (all: typeof grids) =>
      all.map(({ name, rows }) => [
        name,
        rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.text ? [[r, c, cell.text]] : []))),
      ]);
    expect(texts(grids)).toEqual(texts(fromFile));
  });

  it('says what to do while a cell is being edited', async () => {
    excel = await startExcel();
    excel.host.faults.setCellEditMode(true);
    await expect(connectExcel().readWorkbook()).rejects.toMatchObject({ problem: { code: 'cell-editing' } });
  });

  it('ends where the person cancels', async () => {
    excel = await startExcel({ sheets: sheetsNamed(3) });
    const stop = new AbortController();
    stop.abort();
    await expect(connectExcel().readWorkbook({ signal: stop.signal })).rejects.toMatchObject({
      problem: { code: 'aborted' },
    });
  });

  it('goes on in pieces where one exchange is too large for Excel on the web', async () => {
    excel = await startExcel({ sheets: sheetsNamed(3) });
    excel.host.faults.failRequest(2, { code: 'ResponsePayloadSizeLimitExceeded' });
    const { grids } = await connectExcel().readWorkbook();
    expect(grids.map((grid) => textAt(grid, 0, 1))).toEqual(['会议费1', '会议费2', '会议费3']);
  });
});
