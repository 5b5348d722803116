import { partsThatDiffer } from '../support/wholeWorkbook';
import { workbookFacts } from '../support/workbookFacts';
import { fullWorkbook } from '../workbench/grid/fullWorkbook';
import { textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;
beforeEach(async () => {
  workbench = await open();
  await workbench.page.setInputFiles('input[type=file]', {
    name: '什么都有.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(fullWorkbook()),
  });
  await workbench.page.locator('.file-name', { hasText: '什么都有' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
});

test('a workbook with everything in it, opened in the page and saved, is part by part what it was', async () => {
  expect(partsThatDiffer(fullWorkbook(), (await workbench.saved()).bytes)).toEqual({});
});

test('one cell typed into changes this cell and nothing else', async () => {
  await workbench.type('C6', '16次');
  const { bytes, grids } = await workbench.saved();
  expect(textIn(grids, '目标表', 'C6')).toBe('16次');
  const different = partsThatDiffer(fullWorkbook(), bytes);
  expect(Object.keys(different)).toEqual(['xl/worksheets/sheet1.xml']);
  const { cells: _, ...others } = workbookFacts(bytes)['目标表']!;
  const { cells: __, ...before } = workbookFacts(fullWorkbook())['目标表']!;
  expect(others).toEqual(before);
});

test('what is typed can be taken back, also after the add-in looked at the workbook', async () => {
  await workbench.type('C6', '16次');
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await workbench.select('C6');
  await workbench.page.keyboard.press('Control+z');
  const { bytes } = await workbench.saved();
  // Beside what the check keeps for itself, nothing is left.
  expect(Object.keys(partsThatDiffer(fullWorkbook(), bytes)).sort()).toEqual([
    '_rels/.rels',
    'docprops/custom.xml',
  ]);
});
