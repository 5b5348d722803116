import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/files/readWorkbook';
import { eventually, textIn } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();

/** The names of the files of which something is kept. */
const keptNames = (page: Page): Promise<string[]> =>
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

test('what was typed survives the page: it is offered at the next start, under its name, until it is saved', async () => {
  const workbench = await open();
  const { page } = workbench;
  await workbench.openSample();
  await page.click('.file-name');
  await page.getByRole('textbox', { name: '文件名' }).fill('我的目标表');
  await page.keyboard.press('Enter');
  await workbench.type('H2', '备注一句');
  await eventually(() => keptNames(page), ['我的目标表.xlsx']);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('恢复没有保存的修改').waitFor();
  await page.getByRole('button', { name: '恢复修改' }).click();
  await page.locator('.file-name', { hasText: '我的目标表.xlsx' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#bar-saveFile')]);
  expect(download.suggestedFilename()).toBe('我的目标表.xlsx');
  await eventually(() => keptNames(page), []);
  const { grids } = await workbench.saved();
  expect(textIn(grids, '人大代表活动经费', 'H2')).toBe('备注一句');
});

/** Gives the page files of the browser's own, and lets 打开 pick the one that is named: a test can't answer that dialog. */
async function withFiles(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const encoded = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')] as const);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [name, bytes] of all) {
      const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)));
      await stream.close();
    }
    Object.assign(window, {
      pick: all[0]![0],
      showOpenFilePicker: async () => [await root.getFileHandle(Reflect.get(window, 'pick') as string)],
    });
  }, encoded);
}

/** What stands in the page's own file. Where the page saves over it meanwhile, Chromium refuses to read the old one: the new one is read then. */
async function textInFile(page: Page, name: string, sheet: string, cell: string): Promise<string> {
  const bytes = await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle(wanted);
    const read = async (triesLeft: number): Promise<ArrayBuffer> => {
      try {
        return await (await handle.getFile()).arrayBuffer();
      } catch (error) {
        const replaced = error instanceof DOMException && error.name === 'NotReadableError';
        if (!replaced || triesLeft === 0) throw error;
        return read(triesLeft - 1);
      }
    };
    return [...new Uint8Array(await read(20))];
  }, name);
  return textIn(await readWorkbook(Uint8Array.from(bytes), name), sheet, cell);
}

const seed = readFileSync(path.join(__dirname, '../fixtures/acceptance/seed.xlsx'));
const SHEET = '人大代表活动经费';

test('a picked file is saved over, offered among the recent ones, and forgotten when it is gone', async () => {
  const workbench = await open();
  const { page } = workbench;
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await withFiles(page, { '甲单位.xlsx': seed, '乙单位.xlsx': seed });
  const openFile = async (name: string) => {
    await page.locator('.file-name', { hasText: name }).waitFor();
    await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
  };
  await page.click('#bar-openFile');
  await openFile('甲单位.xlsx');
  await workbench.type('H2', '写回去');
  await page.locator('.file-state', { hasText: '有修改未保存' }).waitFor();
  await page.click('#bar-saveFile');
  await eventually(() => textInFile(page, '甲单位.xlsx', SHEET, 'H2'), '写回去');
  await eventually(() => page.locator('.file-state').innerText(), '');

  // There are recent files now: they are offered first, and another can still be picked.
  const dialog = page.locator('dialog.ask');
  await page.evaluate(() => Object.assign(window, { pick: '乙单位.xlsx' }));
  await page.click('#bar-openFile');
  await dialog.getByRole('button', { name: '选择别的文件…' }).click();
  await openFile('乙单位.xlsx');
  await page.click('#bar-openFile');
  await eventually(
    async () => (await dialog.locator('.choices button').allInnerTexts()).map((text) => text.slice(0, 8)),
    ['乙单位.xlsx', '甲单位.xlsx'],
  );
  await dialog.getByRole('button', { name: '甲单位.xlsx' }).click();
  await openFile('甲单位.xlsx');
  await workbench.type('H2', '又写一次');
  await page.locator('.file-state', { hasText: '有修改未保存' }).waitFor();
  await page.click('#bar-saveFile');
  await eventually(() => textInFile(page, '甲单位.xlsx', SHEET, 'H2'), '又写一次');
  expect(await textInFile(page, '乙单位.xlsx', SHEET, 'H2')).toBe('');

  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('乙单位.xlsx'));
  await page.click('#bar-openFile');
  await dialog.getByRole('button', { name: '乙单位.xlsx' }).click();
  await page.getByText('“乙单位.xlsx”已经不在原来的位置').waitFor();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await page.click('#bar-openFile');
  await eventually(() => dialog.locator('.choices button').count(), 1);
  expect(downloads).toBe(0);
}, 180_000);

test('what is restored is saved over the file that it came from, where the browser allows it, and downloaded otherwise', async () => {
  const workbench = await open();
  const { page } = workbench;
  page.on('dialog', (dialog) => void dialog.accept());
  await withFiles(page, { '甲单位.xlsx': seed });
  await page.click('#bar-openFile');
  await page.locator('.file-name', { hasText: '甲单位.xlsx' }).waitFor();
  const typeAndComeBack = async (text: string) => {
    await workbench.type('H2', text);
    await page.locator('.file-state', { hasText: '有修改未保存' }).waitFor();
    await eventually(() => keptNames(page), ['甲单位.xlsx']);
    await page.reload();
    await page.getByRole('button', { name: '恢复修改' }).click();
    await page.locator('.file-name', { hasText: '甲单位.xlsx' }).waitFor();
  };
  await typeAndComeBack('写回去');
  await page.click('#bar-saveFile');
  await eventually(() => textInFile(page, '甲单位.xlsx', SHEET, 'H2'), '写回去');
  await eventually(() => keptNames(page), []);

  // Somebody saves the file elsewhere meanwhile: it isn't lost unasked.
  await typeAndComeBack('后来的');
  await withFiles(page, { '甲单位.xlsx': seed });
  await page.click('#bar-saveFile');
  const dialog = page.locator('dialog.ask');
  await dialog.getByText('这个文件在别处改过').waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();
  expect(await textInFile(page, '甲单位.xlsx', SHEET, 'H2')).toBe('');
  await page.click('#bar-saveFile');
  await dialog.getByRole('button', { name: '仍然覆盖' }).click();
  await eventually(() => textInFile(page, '甲单位.xlsx', SHEET, 'H2'), '后来的');

  await typeAndComeBack('不许写');
  await page.evaluate(() => {
    Object.assign(FileSystemFileHandle.prototype, { requestPermission: () => Promise.resolve('denied') });
  });
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#bar-saveFile')]);
  await dialog.getByText('没有得到写入“甲单位.xlsx”的许可').waitFor();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  expect(textIn(await readWorkbook(bytes, 'x.xlsx'), SHEET, 'H2')).toBe('不许写');
  expect(await textInFile(page, '甲单位.xlsx', SHEET, 'H2')).toBe('后来的');
}, 180_000);

test('a renderer that is killed takes nothing along: the next page offers what was typed', async () => {
  const workbench = await open();
  const { page } = workbench;
  await workbench.openSample();
  await workbench.type('H2', '断电以前');
  await eventually(() => keptNames(page), ['示例-人大四个项目.xlsx']);
  const browser = page.context().browser()!;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const crashed = page.waitForEvent('crash');
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await crashed;
  await page.close();
  const next = await page.context().newPage();
  await next.goto(workbench.address);
  await next.getByText('恢复没有保存的修改').waitFor();
  await next.getByRole('button', { name: '恢复修改' }).click();
  await next.locator('.file-name', { hasText: '示例-人大四个项目.xlsx' }).waitFor();
  const [download] = await Promise.all([next.waitForEvent('download'), next.click('#bar-saveFile')]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  expect(textIn(await readWorkbook(bytes, 'x.xlsx'), SHEET, 'H2')).toBe('断电以前');
  await eventually(() => keptNames(next), []);
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
      getFile: () => Promise.resolve(new File([], '二科.xlsx', { lastModified: 1 })),
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
