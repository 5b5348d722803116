import { newFileOf } from '../../../src/workbench/files/save/newFileOf';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { saveFile } from '../../../src/workbench/files/save/saveFile';
import { workbookFacts } from '../../support/workbookFacts';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

test('what can’t be put into its file can always be saved as a new one: contents, formulas, looks, merges', async () => {
  let made: Uint8Array | undefined;
  await inGrid(fullWorkbook(), async (grid) => {
    const book = grid.getActiveWorkbook()!;
    book.getSheetByName('目标表')!.getRange('A2').setValue('改过的');
    const data = book.save();
    // A part that saving needs is no XML: nothing can be put into this file.
    const opened = await openFile(fullWorkbook(), '坏.xlsx');
    const broken = { ...opened, file: { ...opened.file, workbook: '<workbook' } };
    await expect(saveFile(broken, structuredClone(data))).rejects.toThrow();
    made = await newFileOf(data);
  });
  const before = workbookFacts(fullWorkbook())['目标表']!;
  const after = workbookFacts(made!)['目标表']!;
  expect(after['merges']).toEqual(before['merges']);
  const cells = after['cells'] as Record<string, { text?: string; style: Record<string, unknown> }>;
  expect(cells['A2']!.text).toBe('改过的');
  expect(cells['B5']!.text).toBe('=SUM(B2:B4)');
  expect(cells['A1']!.style).toMatchObject({ font: { bold: true, name: '黑体' }, format: 'General' });
});

test('and where looks can’t be written, the contents alone', async () => {
  const opened = await openFile(fullWorkbook(), '全.xlsx');
  const data = structuredClone(opened.data);
  data.resources = [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: '{' }];
  const cells = workbookFacts(await newFileOf(data))['目标表']!['cells'] as Record<string, { text?: string }>;
  expect(cells['B5']!.text).toBe('=SUM(B2:B4)');
});
