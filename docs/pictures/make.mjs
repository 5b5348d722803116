/**
 * Makes the pictures of the documents from the running product: `npm run build && npm run pictures`.
 * The printed page needs LibreOffice (soffice) and pdftoppm; without them that picture is left as it is, and said so.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../test/e2e/support/findBrowser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const picture = (name) => path.join(here, name);

const server = spawn(process.execPath, ['src/workbench/server/start.mjs', '--no-open'], {
  cwd: root,
  env: { ...process.env, PORT: '42000' },
});
const [line] = await once(server.stdout, 'data');
const address = /https:\S+?\/workbench\//.exec(String(line))[0];
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const context = await browser.newContext({
  ignoreHTTPSErrors: true,
  locale: 'zh-CN',
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.5,
});
const page = await context.newPage();
await page.goto(address);
const pane = page.frameLocator('.pane iframe');
const nameBox = page.locator('[data-u-comp=defined-name] input');
async function selectCell(cell) {
  await nameBox.fill(cell);
  await nameBox.press('Enter');
}
await pane.locator('#tab-check').waitFor();
await page.click('#bar-openSample');
await page.locator('.file-name', { hasText: '示例' }).waitFor();
await pane.locator('#tab-check').click();
await pane.getByRole('button', { name: '检查全部工作表' }).click();
const rows = pane.locator('[role=treegrid] [role=row]');
await rows.nth(3).waitFor();
await rows.nth(1).click();
await pane.locator('#finding-details').waitFor();
// The marks are drawn after the list.
await page.waitForTimeout(2500);
await page.screenshot({ path: picture('workbench.png') });
await page.locator('.pane').screenshot({ path: picture('pane-check.png') });
await pane.locator('#tab-totals').click();
await pane.getByRole('button', { name: '汇总全部工作表' }).click();
await pane.getByText(/^175/).first().waitFor();
await page.locator('.pane').screenshot({ path: picture('pane-totals.png') });
await pane.getByRole('button', { name: '写入“汇总”工作表' }).click();
await pane.getByText('已写入“汇总”工作表').first().waitFor();
await selectCell('A1');
await page.screenshot({ path: picture('guide-summary.png') });
await pane.locator('#tab-insert').click();
await pane.locator('textarea').first().fill('道路养护经费\n档案数字化经费\n普法宣传经费');
await page.locator('.pane').screenshot({ path: picture('pane-insert.png') });
await pane.getByRole('button', { name: '插入 3 张表' }).click();
await pane.getByText('已插入 3 张表').first().waitFor();
await selectCell('F12');
// The message beside the cell is drawn by the grid when it has come to rest.
await page.waitForTimeout(1500);
await page.screenshot({ path: picture('guide-input-message.png') });
await pane.locator('#tab-check').click();
await pane.getByRole('button', { name: '检查其他文件' }).click();
const sample = (name) => readFileSync(path.join(root, 'test/fixtures/acceptance', name));
const received = {
  '区人大.xlsx': 'seed.xlsx',
  '县农业局.xlsx': 'open-05.xlsx',
  '市文旅局.xlsx': 'open-79.xlsx',
};
await pane
  .locator('input[type=file][aria-label=选择文件]')
  .setInputFiles([
    ...Object.entries(received).map(([name, from]) => ({ name, mimeType: '', buffer: sample(from) })),
    { name: '区教育局.xlsx', mimeType: '', buffer: Buffer.from('') },
  ]);
await pane.getByText('4 个文件，').waitFor();
await pane
  .getByRole('row', { name: /^错误 / })
  .first()
  .click();
await pane.locator('td[aria-current=true]').waitFor();
await page.locator('.pane').screenshot({ path: picture('pane-desk.png') });
server.kill('SIGINT');

const folder = mkdtempSync(path.join(os.tmpdir(), 'jxmb-print-'));
const cli = path.join(root, 'dist/cli/main.js');
const report = path.join(folder, '审核意见.html');
copyFileSync(path.join(root, 'assets/samples/seed.xlsx'), path.join(folder, '区人大.xlsx'));
// Status 1: there are findings to be told.
spawnSync(process.execPath, [cli, 'check', '区人大.xlsx', '-o', report], { cwd: folder });
await page.setViewportSize({ width: 1100, height: 760 });
await page.goto(`file://${report}`);
await page.screenshot({ path: picture('guide-report.png') });
await browser.close();

const list = path.join(folder, 'projects.csv');
writeFileSync(list, '项目名称,主管部门,实施单位\n道路养护经费,301-区交通运输局,区公路养护中心\n');
const book = path.join(folder, 'print.xlsx');
execFileSync(process.execPath, [cli, 'new', '--year', '2026', '--projects', list, '-o', book], {
  stdio: 'ignore',
});
try {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
    stdio: 'ignore',
  });
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '90',
    '-singlefile',
    path.join(folder, 'print.pdf'),
    path.join(folder, 'print'),
  ]);
  renameSync(path.join(folder, 'print.png'), picture('print-blank.png'));
} catch (error) {
  console.error(`print-blank.png 没有重做：要有 LibreOffice 和 pdftoppm（${error.message}）。`);
}
console.log(`图片在 ${here}`);
