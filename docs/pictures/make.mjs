/**
 * Makes the pictures of the documents from the running product: `npm run build && npm run pictures`.
 * The printed page needs LibreOffice (soffice) and pdftoppm; without them that picture is left as it is, and said so.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
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
await pane.locator('#tab-insert').click();
await pane.locator('textarea').first().fill('道路养护经费\n档案数字化经费\n普法宣传经费');
await page.locator('.pane').screenshot({ path: picture('pane-insert.png') });
await browser.close();
server.kill('SIGINT');

const folder = mkdtempSync(path.join(os.tmpdir(), 'jxmb-print-'));
const list = path.join(folder, 'projects.csv');
writeFileSync(list, '项目名称,主管部门,实施单位\n道路养护经费,301-区交通运输局,区公路养护中心\n');
const book = path.join(folder, 'print.xlsx');
const cli = path.join(root, 'dist/cli/main.js');
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
