/** The pane's weight, its start, and how soon an edit shows in its list: in the production bundle and a real browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { localCertificate } from '../../src/workbench/server/certificate.mjs';
import { serveFolder } from '../../src/workbench/server/serveFolder.mjs';
import { findBrowser } from '../e2e/support/findBrowser.mjs';
import { certificateFlag, median } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const RUNS = 9;
/** A browser compiles a script for keeps on its second or third run. */
const WARM_UP = 3;

/** Kilobytes, gzip, of the scripts that the pane's page names, office.js left out. Needs dist/. */
export function paneKilobytes(dist = path.join(root, 'dist')) {
  const page = readFileSync(path.join(dist, 'taskpane.local.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  const own = scripts.filter((source) => !source.startsWith('office/'));
  const bytes = own.map((source) => gzipSync(readFileSync(path.join(dist, source))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * Milliseconds, medians; null without a browser. `content` is the first thing that a person sees of the pane, `ready` the
 * moment when the button of its first tab can be pressed and is on the screen; both from asking for the page, office.js
 * among it.
 * - firstEver: in a browser that has nothing of it
 * - opened: in a workbook that is open, as every day
 * - withWorkbook: while the workbench draws a new workbook by the same thread, which Excel never does
 * - edit: from Enter in a cell to the list that shows it
 */
export async function paneTimes(dist = path.join(root, 'dist')) {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const certificate = await localCertificate(path.join(root, 'out/certificate'));
  const server = await serveFolder(dist, { port: 43_000, ...certificate });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', certificateFlag(certificate.cert)],
  });
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await page.addInitScript(noteTimes);
    await page.goto(`https://localhost:${server.port}/workbench/`);
    const firstEver = await times(page);
    const opened = await repeated(page, () => {
      document.querySelector('.pane iframe').contentWindow.location.reload();
    });
    const withWorkbook = await repeated(page, () => {
      document.querySelector('#bar-newFile').click();
    });
    return { firstEver, opened, withWorkbook, edit: await editTime(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In each page before its scripts: notes when the first tab's button can be pressed and has been drawn. */
function noteTimes() {
  if (window === window.top) return;
  const look = () => {
    const button = document.querySelector('#panel-insert button[type=submit]');
    if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return;
    watcher.disconnect();
    // In the second frame from here, the first is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.paneReady = performance.now();
      }),
    );
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Waits until the pane is ready and the page has nothing left to do. */
async function times(page) {
  await page.waitForFunction(() => document.querySelector('.pane iframe')?.contentWindow.paneReady);
  const found = await page.evaluate(() => {
    const { performance, paneReady } = document.querySelector('.pane iframe').contentWindow;
    return {
      content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? paneReady,
      ready: paneReady,
    };
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return found;
}

async function repeated(page, startAnew) {
  const runs = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    await page.evaluate(() => {
      document.querySelector('.pane iframe').contentWindow.paneReady = undefined;
      document.querySelector('.pane iframe').isOld = true;
    });
    await page.evaluate(startAnew);
    const found = await times(page);
    if (run >= 0) runs.push(found);
  }
  return {
    content: median(runs.map(({ content }) => content)),
    ready: median(runs.map(({ ready }) => ready)),
  };
}

/** The sample's F15, 100万: types its unit and takes it away again, and waits for the list each time. */
async function editTime(page) {
  const pane = page.frameLocator('.pane iframe');
  await page.click('#bar-openSample');
  await page.locator('.file-name', { hasText: '示例' }).waitFor();
  await page.locator('.sheet').getByText('人大代表建议办理经费', { exact: true }).last().click();
  await pane.locator('#tab-check').click();
  await pane.getByRole('button', { name: '检查全部工作表' }).click();
  await pane.getByRole('button', { name: '只看本表' }).click();
  await pane.getByRole('row', { name: /^错误 F15/ }).waitFor();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => key === 'Enter' && (window.enteredAt = Date.now()), true);
  });
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const isGood = run % 2 === 0;
    const nameBox = page.locator('[data-u-comp=defined-name] input');
    await nameBox.click();
    await nameBox.fill('F15');
    await nameBox.press('Enter');
    await page.keyboard.type(isGood ? '100万元' : '100万');
    await page.evaluate((shown) => {
      window.shownAt = new Promise((resolve) => {
        const { contentDocument, contentWindow } = document.querySelector('.pane iframe');
        const watcher = new contentWindow.MutationObserver(() => {
          const row = contentDocument.querySelector('[role=row][aria-label^="错误 F15"]');
          if (!contentDocument.querySelector('[role=treegrid]') || (row !== null) !== shown) return;
          watcher.disconnect();
          resolve(Date.now());
        });
        watcher.observe(contentDocument, { childList: true, subtree: true });
      });
    }, !isGood);
    await page.keyboard.press('Enter');
    runs.push(await page.evaluate(async () => (await window.shownAt) - window.enteredAt));
  }
  return median(runs);
}
