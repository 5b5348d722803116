import { strFromU8, unzipSync } from 'fflate';
import { fromA1 } from '../../src/core/grid/address';
import { handmadeWorkbook, worksheet } from '../files/handmade';
import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

interface Page {
  workbench: {
    host: () => {
      workbook: {
        activeSheet: () => { name: () => string; cell: (row: number, column: number) => { value: unknown } };
      };
    };
  };
}

/** What a cell of the sheet that is shown holds. */
function value(cell: string): Promise<unknown> {
  return workbench.page.evaluate(({ row, column }) => {
    const { host } = (window as unknown as Page).workbench;
    return host().workbook.activeSheet().cell(row, column).value;
  }, fromA1(cell)!);
}

const shown = () =>
  workbench.page.evaluate(() => (window as unknown as Page).workbench.host().workbook.activeSheet().name());
/** Which part of the page has the keyboard. */
const part = () =>
  workbench.page.evaluate(() => {
    const active = document.activeElement;
    if (active?.tagName === 'IFRAME') return '窗格';
    if (active?.closest('.app-bar')) return '工具栏';
    if (active?.closest('[role=tab]') && active.closest('.sheet')) return '标签';
    return active?.closest('.sheet') || active?.id.includes('EDITOR') ? '格子' : active?.tagName;
  });
const press = (keys: string) => workbench.page.keyboard.press(keys);

test('the keyboard alone leads to the pane, the bar and the tabs of the sheets, and back', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.openSample();
  // The grid speaks Chinese, and shows the key of no word.
  const sheet = workbench.page.locator('.sheet');
  await sheet.getByText('公式', { exact: true }).first().waitFor();
  expect(await sheet.innerText()).not.toMatch(/\b(?:ui|sheets?[\w-]*)\.\w+/);
  const first = await shown();
  await workbench.select('F15');
  await press('F6');
  await eventually(part, '标签');
  await press('ArrowRight');
  await eventually(async () => (await shown()) === first, false);
  await press('ArrowLeft');
  await eventually(shown, first);
  // The next key goes into the cells.
  await press('Enter');
  await eventually(part, '格子');
  await workbench.page.keyboard.type('改');
  await press('Enter');
  await eventually(() => value('F15'), '改');

  await press('Shift+F6');
  await eventually(part, '工具栏');
  await press('Shift+F6');
  await eventually(part, '窗格');
  await workbench.pane.locator(':focus').waitFor();
  await press('F6');
  await eventually(part, '工具栏');
  await press('F6');
  await eventually(part, '格子');

  await press('Escape');
  await workbench.page.getByText('按 Tab 到窗格').waitFor();
  await press('Tab');
  await eventually(part, '窗格');

  // In the pane office.js leads Tab: from the first stop and the last it leads out, to the part before and the next.
  await workbench.pane.getByRole('tab', { name: '插入' }).focus();
  await press('Shift+Tab');
  await eventually(part, '标签');
  await workbench.pane.getByRole('button', { name: /^插入 \d+ 张表$/ }).focus();
  await press('Tab');
  await eventually(part, '工具栏');
});

/** A protected sheet of A1:C4; what stands in column B may be changed. */
function locked(): Uint8Array {
  const rows = [1, 2, 3, 4].map((row) => {
    const cells = ['A', 'B', 'C'].map(
      (column) =>
        `<c r="${column}${row}" s="${column === 'B' ? 1 : 0}" t="inlineStr"><is><t>${column}${row}</t></is></c>`,
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  return handmadeWorkbook({
    sheets: [
      { name: '表', xml: worksheet(rows.join(''), '<sheetProtection sheet="1" objects="1" scenarios="1"/>') },
    ],
    styles:
      '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
  });
}

/** Does what a protected sheet refuses, and reads the sentence. */
async function refused(cells: string, keys: string, sentence: string): Promise<void> {
  await workbench.select(cells);
  await press(keys);
  const dialog = workbench.page.locator('dialog.ask');
  await dialog.getByText(sentence).waitFor();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a protected sheet refuses deleting, filling, cutting, pasting and merging; its open cells take all of it', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.page.setInputFiles('input[type=file]', {
    name: '锁.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(locked()),
  });
  await workbench.page.locator('.file-name', { hasText: '锁.xlsx' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();

  await refused('A1', 'Delete', '这里有受保护的单元格');
  await refused('A1:B2', 'Delete', '这里有受保护的单元格');
  await refused('A1:A2', 'Control+d', '这里有受保护的单元格');
  await refused('C3', 'Control+x', '这里有受保护的单元格');
  await refused('B1', 'Control+b', '这张工作表受保护');
  await workbench.select('B1');
  await press('Control+c');
  await refused('A2', 'Control+v', '这里有受保护的单元格');
  await workbench.page.evaluate(() => navigator.clipboard.writeText('甲\t乙'));
  await refused('B2', 'Control+v', '这里有受保护的单元格');

  await workbench.select('B1:B2');
  await press('Control+d');
  await eventually(() => value('B2'), 'B1');
  await workbench.select('B3');
  await press('Delete');
  await eventually(() => value('B3'), null);
  await workbench.page.evaluate(() => navigator.clipboard.writeText('丙'));
  await workbench.select('B3');
  await press('Control+v');
  await eventually(() => value('B3'), '丙');
  await workbench.select('B4');
  await workbench.page.keyboard.type('上');
  await press('Alt+Enter');
  await workbench.page.keyboard.type('下');
  await press('Enter');
  await eventually(() => value('B4'), '上\n下');

  const { bytes, grids } = await workbench.saved();
  const texts = ['A1', 'A2', 'C1', 'C2', 'C3', 'B1', 'B2', 'B3', 'B4'].map((cell) =>
    textIn(grids, '表', cell),
  );
  expect(texts).toEqual(['A1', 'A2', 'C1', 'C2', 'C3', 'B1', 'B1', '丙', '上\n下']);
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(parts.some((part) => part.includes('上\n下') || part.includes('上&#10;下'))).toBe(true);
  expect(parts.some((part) => /_x000d_|上\r|&#13;/i.test(part))).toBe(false);
});
