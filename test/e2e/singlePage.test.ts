import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readWorkbook } from '../../src/files/readWorkbook';
import { findBrowser } from './support/findBrowser.mjs';
import { eventually, textIn } from './support/workbench';

const root = path.resolve(__dirname, '../..');
const fixtures = path.join(root, 'test/fixtures/acceptance');
const folder = mkdtempSync(path.join(os.tmpdir(), 'single-'));
const pageFile = path.join(folder, '绩效目标表检查.html');
let browser: Browser;
let page: Page;
let asked: string[];
let errors: string[];

beforeAll(async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/deploy/package.mjs', '--single', '--out', folder],
    { cwd: root, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const units = path.join(folder, '收到的');
  mkdirSync(path.join(units, '教育局'), { recursive: true });
  copyFileSync(path.join(fixtures, 'seed.xlsx'), path.join(units, '人大.xlsx'));
  copyFileSync(path.join(fixtures, 'open-05.xlsx'), path.join(units, '教育局/目标表.xlsx'));
  writeFileSync(path.join(units, '教育局/坏了.xlsx'), 'PK, but no workbook');
  writeFileSync(path.join(units, '说明.txt'), '请查收');
  // Nothing answers at that proxy: whatever the page asked of a network would fail, and show.
  browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-gpu', '--proxy-server=127.0.0.1:9'],
  });
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    offline: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  asked = [];
  errors = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(pageFile).href);
});
afterEach(async () => {
  await page.context().close();
  expect({ asked, errors }).toEqual({ asked: [pathToFileURL(pageFile).href], errors: [] });
});

/** What axe complains of in the page as it stands. */
async function complaints(): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

const rows = () => page.getByRole('treegrid').getByRole('row');
const fileButton = (name: string) => page.getByRole('main').getByRole('button', { name });

async function pickFolder(): Promise<void> {
  await page.getByLabel('选择文件夹', { exact: true }).first().setInputFiles(path.join(folder, '收到的'));
  await rows().nth(2).waitFor();
}

async function downloaded(press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('a folder: each file with what was found in it, the unreadable one first with its reason, the rest counted', async () => {
  await pickFolder();
  const files = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  expect(files).toHaveLength(4);
  expect(files[0]).toMatch(/教育局\/坏了\.xlsx[\s\S]*没有读取/);
  expect(files[1]).toMatch(/人大\.xlsx/);
  expect(files[2]).toMatch(/教育局\/目标表\.xlsx/);
  expect(files[3]).toBe('1 个不是表格文件，没有读取：.txt 1 个（说明.txt）。');
});

test('files are read on a thread of their own: the page can stop one that takes its time, and checks what it has', async () => {
  await page.getByLabel('选择文件', { exact: true }).first().setInputFiles(path.join(fixtures, 'seed.xlsx'));
  await rows().first().waitFor();
  expect(await page.getByText('不允许在后台读文件').count()).toBe(0);
  // A thread that never answers stands for a file that takes its time; the limit does not come before the person.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
    Object.assign(window, { setInterval: () => 0 });
  });
  await page
    .getByLabel('选择文件', { exact: true })
    .first()
    .setInputFiles(path.join(fixtures, 'open-05.xlsx'));
  await page.getByRole('button', { name: '取消' }).click();
  await rows().first().waitFor();
  await fileButton('seed.xlsx').waitFor();
  await eventually(() => page.getByRole('main').getByRole('listitem').count(), 1);
});

test('where the browser allows no thread, files are read all the same, and the page says what that means', async () => {
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await page.getByLabel('选择文件', { exact: true }).first().setInputFiles(path.join(fixtures, 'seed.xlsx'));
  await rows().first().waitFor();
  await page.getByText('不允许在后台读文件').waitFor();
});

test('a file lists its own findings alone, and all are listed again', async () => {
  await pickFolder();
  const headings = () => page.getByRole('treegrid').locator('[role=row][aria-level="1"]').allInnerTexts();
  const all = page.getByRole('button', { name: '看全部文件' });
  expect(await all.count()).toBe(0);
  await fileButton('教育局/目标表.xlsx').click();
  await eventually(
    async () => (await headings()).map((text) => text.split('\n')[0]),
    ['目标表.xlsx收到的/教育局'],
  );
  // Of a long list only the rows in sight are drawn.
  const listed = async () => Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'));
  const own = await listed();
  await all.click();
  await eventually(async () => (await listed()) > own, true);
});

test('files may be dropped anywhere, on the pane too', async () => {
  const drop = async (on: string, name: string) => {
    const bytes = [...readFileSync(path.join(fixtures, 'open-05.xlsx'))];
    const files = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], file));
        return transfer;
      },
      [name, bytes] as const,
    );
    await page.dispatchEvent(on, 'drop', { dataTransfer: files });
  };
  await drop('main', '甲.xlsx');
  await fileButton('甲.xlsx').waitFor();
  await rows().first().waitFor();
  await drop('aside [role=tabpanel]', '乙.csv');
  // What it is its bytes say, and not its name.
  await fileButton('乙.csv').waitFor();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(2);
});

test('a finding shows the cells around it as in the table, and a cell of the table its finding', async () => {
  await pickFolder();
  await fileButton('人大.xlsx').click();
  await rows().filter({ hasText: 'F19' }).first().click();
  const sheet = page.getByRole('region', { name: '表格' });
  await sheet.locator('td[data-cell=F19][aria-current=true]').waitFor();
  expect(await sheet.locator('td[data-cell=F19]').innerText()).toBe('1-3天');
  expect(await sheet.locator('td[data-cell=D19]').innerText()).toBe('指标2: 专题培训学习时间');
  await sheet.locator('td[data-cell=F18]').click();
  await page.getByRole('row', { selected: true }).filter({ hasText: 'F18' }).waitFor();
});

test('the safe changes are made in a copy, which is saved with everything else as it was', async () => {
  await page.getByLabel('选择文件', { exact: true }).first().setInputFiles(path.join(fixtures, 'seed.xlsx'));
  await page.getByRole('button', { name: /^改正全部可靠项/ }).click();
  await page.getByRole('button', { name: '全部改正' }).click();
  await page
    .getByText(/已改正/)
    .first()
    .waitFor();
  const { name, bytes } = await downloaded(() =>
    page.getByRole('button', { name: '保存改正后的文件' }).click(),
  );
  expect(name).toBe('seed（改正）.xlsx');
  const grids = await readWorkbook(bytes, name);
  expect(textIn(grids, '人大代表建议办理经费', 'F15')).toBe('100万元');
  expect(textIn(grids, '人大代表建议办理经费', 'F14')).toBe(
    textIn(
      await readWorkbook(new Uint8Array(readFileSync(path.join(fixtures, 'seed.xlsx'))), 'x'),
      '人大代表建议办理经费',
      'F14',
    ),
  );
});

test('the sums of all files, and the report that tells the files apart', async () => {
  await pickFolder();
  const report = await downloaded(async () => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('button', { name: /网页/ }).click();
  });
  const html = new TextDecoder().decode(report.bytes);
  for (const text of [
    '人大.xlsx',
    '教育局/目标表.xlsx',
    '教育局/坏了.xlsx',
    '不是 Excel 工作簿',
    '各文件之间',
  ]) {
    expect(html).toContain(text);
  }
  await page.getByRole('tab', { name: '汇总' }).click();
  await page.getByRole('button', { name: '汇总全部工作表' }).click();
  await page.getByText(/个项目 · /).waitFor();
  const summary = await downloaded(() => page.getByRole('button', { name: '保存汇总表' }).click());
  expect(summary.name).toBe('汇总.xlsx');
  const [grid] = await readWorkbook(summary.bytes, summary.name);
  expect(grid!.rows.flat().every((cell) => !cell?.formula)).toBe(true);
});

test('two files of one name are two files; the same one is taken once; 清空 puts all away', async () => {
  const pick = (file: string) => page.getByLabel('选择文件', { exact: true }).first().setInputFiles(file);
  const copy = path.join(folder, 'seed.xlsx');
  copyFileSync(path.join(fixtures, 'open-05.xlsx'), copy);
  await pick(path.join(fixtures, 'seed.xlsx'));
  await rows().nth(2).waitFor();
  await pick(path.join(fixtures, 'seed.xlsx'));
  await pick(copy);
  await fileButton('seed (2).xlsx').waitFor();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(2);
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('button', { name: '选择文件夹' }).waitFor();
  expect(await page.getByRole('treegrid').count()).toBe(0);
});

test('axe has nothing to complain of, before and after', async () => {
  expect(await complaints()).toEqual([]);
  await pickFolder();
  await fileButton('人大.xlsx').click();
  expect(await complaints()).toEqual([]);
});
