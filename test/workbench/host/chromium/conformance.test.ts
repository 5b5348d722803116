import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { ensureBrowser } from '../../../e2e/support/findBrowser.mjs';
import { conformance } from '../conformance';
import { bundle, serve } from './serve.mjs';

/** Bundling Univer and loading a frame for each case takes its time on a busy machine. */
const patience = 300_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'excel-host-'));
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = ensureBrowser();
  await bundle(folder);
  server = await serve(folder);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  await page.goto(`${server.url}/workbook.html`);
}, patience);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'keeps in the page, over the frame, all that it keeps in jest',
  async () => {
    const outcomes = await page.evaluate(() => window.runConformance());
    expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
    expect(outcomes).toHaveLength(Object.values(conformance).flat().length);
  },
  patience,
);

test(
  "runs a ribbon button's function in the frame",
  async () => {
    await expect(page.evaluate(() => window.pressInFrame())).resolves.toBeUndefined();
  },
  patience,
);
