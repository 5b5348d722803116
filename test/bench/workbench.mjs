/** How soon the workbench's page can be read, shows its sheet, and its pane: in the production bundle and a real browser. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { localCertificate } from '../../src/workbench/server/certificate.mjs';
import { serveFolder } from '../../src/workbench/server/serveFolder.mjs';
import { findBrowser } from '../e2e/support/findBrowser.mjs';
import { certificateFlag, median } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const RUNS = 5;

/**
 * Milliseconds from asking for the page, medians of several new browsers that have nothing of it; null without a browser.
 * - content: the first thing that a person can read
 * - sheet: the grid's cells are on the screen
 * - pane: the button of the pane's first tab can be pressed
 * `megabytes` is what went over the wire until then.
 */
export async function workbenchTimes(dist = path.join(root, 'dist')) {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const certificate = await localCertificate(path.join(root, 'out/certificate'));
  const server = await serveFolder(dist, { port: 43_100, ...certificate });
  const runs = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', certificateFlag(certificate.cert)],
      });
      try {
        const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
        await page.addInitScript(noteSheet);
        await page.goto(`https://localhost:${server.port}/workbench/`);
        const button = page.frameLocator('.pane iframe').locator('#panel-insert button[type=submit]:enabled');
        await button.waitFor();
        runs.push(await page.evaluate(read));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return Object.fromEntries(
    Object.keys(runs[0]).map((figure) => [figure, median(runs.map((run) => run[figure]))]),
  );
}

/** Before the page's scripts: notes when the grid's canvas stands on the screen. */
function noteSheet() {
  if (window !== window.top) return;
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('canvas[id^=univer-sheet-main-canvas]')) return;
    watcher.disconnect();
    // In the second frame from here, the first is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.sheetShown = performance.now();
      }),
    );
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function read() {
  const fetched = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  return {
    content: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    sheet: window.sheetShown,
    pane: performance.now(),
    megabytes: fetched.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024 / 1024,
  };
}
