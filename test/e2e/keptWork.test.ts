import { eventually, textIn } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();

test('what was typed survives the page: it is offered at the next start, under its name, until it is saved', async () => {
  const workbench = await open();
  const { page } = workbench;
  const names = async (): Promise<string[]> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('workbench', 1);
          request.onsuccess = () => {
            const all = request.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => {
              request.result.close();
              resolve((all.result as { name: string }[]).map(({ name }) => name));
            };
          };
        }),
    );
  await workbench.openSample();
  await page.click('.file-name');
  await page.getByRole('textbox', { name: '文件名' }).fill('我的目标表');
  await page.keyboard.press('Enter');
  await workbench.type('H2', '备注一句');
  await eventually(names, ['我的目标表.xlsx']);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('恢复没有保存的修改').waitFor();
  await page.getByRole('button', { name: '恢复修改' }).click();
  await page.locator('.file-name', { hasText: '我的目标表.xlsx' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#bar-saveFile')]);
  expect(download.suggestedFilename()).toBe('我的目标表.xlsx');
  await eventually(names, []);
  const { grids } = await workbench.saved();
  expect(textIn(grids, '人大代表活动经费', 'H2')).toBe('备注一句');
});
