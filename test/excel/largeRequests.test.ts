import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import type { Mark } from '../../src/port/WorkbookPort';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { seen } from './faults/book';

/** Excel on the web takes and gives 5 MB at once: whatever is larger goes in parts, and comes to the same. */

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const names = ['甲', '乙', '丙', '丁'];

const marks = (words: string): Mark[] =>
  names.flatMap((sheet) =>
    (['error', 'warning', 'info'] as const).flatMap((severity, column) =>
      [0, 2, 4].map((row) => ({ sheet, cell: { row, column }, severity, message: `${words}${String(row)}` })),
    ),
  );

/** What stands in a workbook that was marked, marked with other words, and cleared; after each. */
async function marked(payloadLimit: number): Promise<string[]> {
  excel = await startExcel({
    sheets: names.map((name) => ({ name, values: [['100万', '20万', '3万']] })),
    apiVersion: '1.14',
    payloadLimit,
  });
  const port = connectExcel();
  await port.readWorkbook();
  const looks = [await seen(excel)];
  for (const words of ['要写明元', '请写明单位']) {
    expect(await port.markFindings(marks(words))).toEqual({
      cells: 36,
      protectedSheets: [],
      failedSheets: [],
      unsaid: 0,
    });
    looks.push(await seen(excel));
  }
  expect(await port.clearMarks()).toEqual({ unreadSheets: [], protectedSheets: [] });
  looks.push(await seen(excel));
  excel.dispose();
  return looks;
}

it('marks are asked about, written, changed and cleared in parts', async () => {
  const atOnce = await marked(1_000_000);
  expect(await marked(15_000)).toEqual(atOnce);
  expect(atOnce[3]).toBe(atOnce[0]);
});

it('fixes of long texts are looked at, written and taken back in parts', async () => {
  const text = (end: string) => `${'很长的一段文字，'.repeat(375)}${end}`;
  const rows = 600;
  excel = await startExcel({
    sheets: [{ name: '甲', values: Array.from({ length: rows }, () => [text('100万')]) }],
  });
  const port = connectExcel();
  const { applied, skipped } = await port.applyChanges(
    Array.from({ length: rows }, (_, row) => ({
      sheet: '甲',
      cell: { row, column: 0 },
      before: text('100万'),
      after: text('100万元'),
    })),
  );
  expect([applied.length, skipped]).toEqual([rows, []]);
  const held = () =>
    new Set(Array.from({ length: rows }, (_, row) => String(excel.sheet('甲').cell(row, 0).value).slice(-5)));
  expect(held()).toEqual(new Set(['100万元']));
  await port.undoLast();
  expect(held()).toEqual(new Set(['，100万']));
});

it('sheets whose contents are more than one answer are looked at in parts before they are taken back', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: [[1]] }] });
  const port = connectExcel();
  const drafts = ['会议费', '培训费', '差旅费'].map((name) => ({ name, total: '25', parts: ['25'] }));
  await port.insertSheets(
    (takenNames) => layOutTables(defaultStandard, drafts, { year: 2026, takenNames }),
    {},
  );
  const sheets = () => excel.host.workbook.sheets().map((sheet) => sheet.name());
  const tooLarge = { code: 'ResponsePayloadSizeLimitExceeded' };
  const held = excel.sheet('培训费').cell(5, 2).value;
  excel.type('培训费', 'C6', '有人写的');
  excel.host.faults.failRequest(1, tooLarge);
  await expect(port.undoLast()).rejects.toMatchObject({
    problem: { code: 'changed-since', where: '培训费' },
  });
  expect(sheets()).toEqual(['甲', '会议费', '培训费', '差旅费']);
  excel.type('培训费', 'C6', String(held ?? ''));
  excel.host.faults.failRequest(1, tooLarge);
  await port.undoLast();
  expect(sheets()).toEqual(['甲']);
});
