import path from 'node:path';
import { handmadeWorkbook, worksheet } from '../files/handmade';
import { useWorkbench } from './support/useWorkbench';
import type { Workbench } from './support/workbench';

const open = useWorkbench();
const fixture = (name: string) => path.join(__dirname, '../fixtures/acceptance', name);

/** Drags files of this computer over a place of the window and lets them go there, as the browser itself hears of it. */
async function drop(
  { page }: Workbench,
  x: number,
  y: number,
  files: readonly string[],
  over?: () => Promise<void>,
) {
  const session = await page.context().newCDPSession(page);
  const items = files.map(() => ({ mimeType: 'application/octet-stream', data: '' }));
  const data = { items, files: files.map(fixture), dragOperationsMask: 1 };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', x, y, data });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', x, y, data });
  await over?.();
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', x, y, data });
  await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data });
}

test('a file dragged onto the sheet is opened, files dragged onto the pane are checked there', async () => {
  const workbench = await open();
  const { page, pane } = workbench;
  await drop(workbench, 400, 400, ['open-05.xlsx'], () => page.getByText('松开鼠标，打开这个文件').waitFor());
  await page.locator('.file-name', { hasText: 'open-05.xlsx' }).waitFor();
  await workbench.tab('检查');
  await pane.getByRole('button', { name: '检查全部工作表' }).waitFor();
  const { x, y, width } = (await page.locator('.pane iframe').boundingBox())!;
  await drop(workbench, x + width / 2, y + 300, ['seed.xlsx', 'open-49.xlsx']);
  await pane
    .getByText(/2 个文件/)
    .first()
    .waitFor();
  // The one that is open stays so.
  expect(await page.locator('.file-name').innerText()).toBe('open-05.xlsx');
});

test('打开 lets the person pick a workbook where the browser has nothing but its own dialog for that', async () => {
  const { page } = await open();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#bar-openFile')]);
  await chooser.setFiles(fixture('open-57.xlsx'));
  await page.locator('.file-name', { hasText: 'open-57.xlsx' }).waitFor();
});

test('what would make the page stand still is not calculated and not shown: the file opens, and the person is told', async () => {
  const { page, pane } = await open();
  const sums = Array.from(
    { length: 3_300 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>SUM(B:B)</f><v>7</v></c></row>`,
  );
  const whole =
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"甲,乙"</formula1></dataValidation>';
  const xml = worksheet(sums.join(''), `<dataValidations count="1">${whole}</dataValidations>`);
  const buffer = Buffer.from(handmadeWorkbook({ sheets: [{ name: '表', xml }] }));
  await page.setInputFiles('input[type=file]', {
    name: '太多.xlsx',
    mimeType: 'application/octet-stream',
    buffer,
  });
  const dialog = page.locator('dialog.ask');
  await dialog.getByText('公式没有重新计算').waitFor();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await dialog.getByText('表：数据有效性 1 条').waitFor();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await page.locator('.file-name', { hasText: '太多.xlsx' }).waitFor();
  await pane.getByRole('tab', { name: '检查' }).waitFor();
});
