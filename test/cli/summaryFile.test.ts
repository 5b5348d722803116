import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

import { acceptance, jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const seed = path.join(acceptance, 'seed.xlsx');

/** The parts of the workbook that `totals` writes, as texts. */
async function partsOf(...options: string[]): Promise<Record<string, string>> {
  const name = path.join(folder.path, '汇总.xlsx');
  const { status } = await jxmb(['totals', ...options, seed, '-o', name, '--force']);
  expect(status).toBe(0);
  const parts = unzipSync(readFileSync(name));
  return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
}

test('the summary prints as A4 across, one page wide, with its heads on every page and in sight while scrolling', async () => {
  const parts = await partsOf();
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  expect(sheet).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
  expect(sheet).toMatch(/<pane ySplit="3" topLeftCell="A4"[^>]*state="frozen"/);
  const book = parts['xl/workbook.xml'] ?? '';
  expect(book).toMatch(/name="_xlnm.Print_Titles" [^>]*>'汇总'!\$3:\$3</);
  expect(book).toMatch(/name="_xlnm.Print_Area" [^>]*>'汇总'!\$A\$1:/);
  expect(Object.keys(parts).filter((part) => part.startsWith('xl/charts/'))).toEqual([]);
});

test('--chart: a native chart that is drawn from cells of the sheet, told to whoever can’t see it', async () => {
  const parts = await partsOf('--chart', '项目');
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  const [, column, first, last] =
    /<c:val><c:numRef><c:f>'汇总'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)<\/c:f>/.exec(chart) ?? [];
  expect(Number(last) - Number(first)).toBe(3);
  expect(chart).toMatch(/<c:cat>.*'汇总'!\$D\$/);
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect(chart).toContain('<c:orientation val="maxMin"/>');
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const cell = (row: number) =>
    new RegExp(`<c r="${String(column)}${String(row)}"[^>]*><f>([^<]*)</f><v>([^<]*)</v>`).exec(sheet);
  // The largest of the seed's four projects is 100万元, in the third row of the list.
  expect(cell(Number(first))?.slice(1)).toEqual([`${String(column)}6`, '100']);
  expect(parts['xl/drawings/drawing1.xml']).toContain('descr="各项目年度资金总额（万元）"');
});

test('--chart of what nobody knows is told with what there is', async () => {
  const wrong = await jxmb(['totals', '--chart', '单位', seed]);
  expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('项目、主管部门') });
});
