import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './support/findBrowser.mjs';
import { serveStatically } from './support/staticServer';
import { openWorkbench, textIn } from './support/workbench';

const root = path.resolve(__dirname, '../..');
const HOST = 'jx.example.gov.cn';
const out = mkdtempSync(path.join(os.tmpdir(), 'served-'));
// Any name and key will do: the browser is told to accept it.
const folderOfCertificate = path.join(root, 'out/certificate');
let folder: string;
let browser: Browser;

beforeAll(async () => {
  const args = ['--url', `https://${HOST}/jixiao`, '--office', 'self', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, ['src/deploy/package.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  folder = path.join(
    out,
    readdirSync(out).find((entry) => !entry.endsWith('.zip'))!,
  );
  browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(out, { recursive: true });
});

async function checkAndSave(origin: string): Promise<void> {
  const bench = { address: `${origin}/workbench/`, browser, stop: () => Promise.resolve() };
  const workbench = await openWorkbench(bench);
  const { page, pane } = workbench;
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: '打开工作台' }).click();
  await pane.locator('#panel-insert button[type=submit]:enabled').waitFor();
  await workbench.openSample();
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await pane.locator('[role=treegrid] [role=row]').nth(3).waitFor();
  await pane.getByRole('button', { name: /^改正全部可靠项/ }).click();
  await pane.getByRole('button', { name: '全部改正' }).click();
  await pane
    .getByText(/已改正/)
    .first()
    .waitFor();
  const { grids } = await workbench.saved();
  expect(textIn(grids, '人大代表建议办理经费', 'F15')).toBe('100万元');
  // The ribbon's pictures are named by the manifest, which knows another port.
  const pictures = await page
    .locator('.ribbon img')
    .evaluateAll((images) => (images as HTMLImageElement[]).map((image) => image.naturalWidth));
  expect(pictures).toEqual([32, 32, 32, 32]);
  const { errors, foreignRequests } = workbench;
  await workbench.close();
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
}

test('on a plain server with another name the workbench opens, checks, mends and saves', async () => {
  const read = (name: string) => readFileSync(path.join(folderOfCertificate, name), 'utf8');
  const server = await serveStatically(folder, {
    key: read('localhost.key.pem'),
    cert: read('localhost.cert.pem'),
  });
  await checkAndSave(`https://${HOST}:${server.port}`);
  server.close();
});

test('over http the pane says at once that https is needed, in the workbench as for Excel', async () => {
  const server = await serveStatically(folder, null);
  const page = await browser.newPage();
  await page.goto(`http://${HOST}:${server.port}/taskpane.html`);
  await page.getByText('要用 https 打开。').waitFor();
  await page.goto(`http://${HOST}:${server.port}/workbench/`);
  await page.frameLocator('.pane iframe').getByText('要用 https 打开。').waitFor();
  await page.close();
  server.close();
});
