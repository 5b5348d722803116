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

test('a saved workbook opens again on the sheet that was in front', async () => {
  const workbench = await open();
  const { page } = workbench;
  await workbench.openSample();
  const inFront = page.locator('[data-u-comp=slide-tab-item][aria-selected=true]');
  await eventually(() => inFront.innerText(), '人大代表活动经费');
  await workbench.showSheet('人大会议经费');
  await eventually(() => inFront.innerText(), '人大会议经费');
  const { bytes } = await workbench.saved();
  await page.setInputFiles('input[type=file]', {
    name: '存过的.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.locator('.file-name', { hasText: '存过的' }).waitFor();
  await eventually(() => inFront.innerText(), '人大会议经费');
});

test('a new workbook is named when it is first saved: after its form, where the person chooses, and later there', async () => {
  const workbench = await open();
  const { page, pane } = workbench;
  const year = await pane.getByLabel('年度').inputValue();
  await pane.getByLabel('项目名称').fill('道路养护经费');
  await pane.getByRole('button', { name: '插入 1 张表' }).click();
  await pane.getByText('已插入 1 张表').first().waitFor();
  // The browser's own dialog, which a test can't answer: first the person leaves it, then chooses another name.
  await page.evaluate(() => {
    const told: string[] = [];
    const written: number[] = [];
    const place = {
      name: '二科.xlsx',
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array) => Promise.resolve(void written.push(bytes.length)),
          close: () => Promise.resolve(),
        }),
    };
    Object.assign(window, {
      told,
      written,
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) =>
        told.push(suggestedName) === 1
          ? Promise.reject(new DOMException('left', 'AbortError'))
          : Promise.resolve(place),
    });
  });
  const seen = () =>
    page.evaluate(() => [Reflect.get(window, 'told'), Reflect.get(window, 'written').length]);
  const proposed = `项目支出预算绩效目标表（${year}年）.xlsx`;
  await page.click('#bar-saveFile');
  await eventually(seen, [[proposed], 0]);
  expect(await page.locator('.file-name').innerText()).toBe('未命名.xlsx');
  await page.click('#bar-saveFile');
  await eventually(seen, [[proposed, proposed], 1]);
  await page.locator('.file-name', { hasText: '二科.xlsx' }).waitFor();
  await page.click('#bar-saveFile');
  await eventually(seen, [[proposed, proposed], 2]);
});
