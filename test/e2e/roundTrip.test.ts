import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partsThatDiffer } from '../support/wholeWorkbook';
import { workbookFacts } from '../support/workbookFacts';
import { fullWorkbook } from '../workbench/grid/fullWorkbook';
import { textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

/** The workbook with everything in it; the area that anybody may edit on its protected sheet reaches to the cell typed into. */
function workbookToTypeIn(): Uint8Array {
  const parts = unzipSync(fullWorkbook());
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path]!).replace('protectedRange sqref="B2:C4"', 'protectedRange sqref="B2:C6"');
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

const open = useWorkbench();
let workbench: Workbench;
beforeEach(async () => {
  workbench = await open();
  await workbench.page.setInputFiles('input[type=file]', {
    name: '什么都有.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(workbookToTypeIn()),
  });
  await workbench.page.locator('.file-name', { hasText: '什么都有' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
});

test('a workbook with everything in it, opened in the page and saved, is part by part what it was', async () => {
  expect(partsThatDiffer(workbookToTypeIn(), (await workbench.saved()).bytes)).toEqual({});
});

test('one cell typed into changes this cell and nothing else', async () => {
  await workbench.type('C6', '16次');
  const { bytes, grids } = await workbench.saved();
  expect(textIn(grids, '目标表', 'C6')).toBe('16次');
  const different = partsThatDiffer(workbookToTypeIn(), bytes);
  expect(Object.keys(different)).toEqual(['xl/worksheets/sheet1.xml']);
  const { cells: _, ...others } = workbookFacts(bytes)['目标表']!;
  const { cells: __, ...before } = workbookFacts(workbookToTypeIn())['目标表']!;
  expect(others).toEqual(before);
});

test('what is typed can be taken back, also after the add-in looked at the workbook', async () => {
  await workbench.type('C6', '16次');
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await workbench.select('C6');
  await workbench.page.keyboard.press('Control+z');
  const { bytes } = await workbench.saved();
  // Nothing is left: the check keeps nothing of its own in the file.
  expect(Object.keys(partsThatDiffer(workbookToTypeIn(), bytes))).toEqual([]);
});
