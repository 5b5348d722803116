/** The pane's weight and start, in the production bundle and a real browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/support/findBrowser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const RUNS = 7;

/** Kilobytes, gzip, of the scripts that the pane's page names, office.js left out. Needs dist/. */
export function paneKilobytes() {
  const page = readFileSync(path.join(root, 'dist/taskpane.local.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  const own = scripts.filter((source) => !source.startsWith('office/'));
  const bytes = own.map((source) => gzipSync(readFileSync(path.join(root, 'dist', source))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * Milliseconds from asking for the pane's page to its tabs on the screen, office.js among it: the median of some starts
 * with a warm cache, as on every start but the first. null without a browser.
 */
export async function paneReadyMilliseconds() {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const server = spawn(process.execPath, ['src/workbench/server/start.mjs', '--no-open'], {
    cwd: root,
    env: { ...process.env, PORT: '43000' },
  });
  const [line] = await once(server.stdout, 'data');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(/https:\S+?\/workbench\//.exec(String(line))[0]);
    const times = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await page.frameLocator('.pane iframe').locator('#tab-check').waitFor();
      if (run > 0) times.push(await page.evaluate(readyTime));
      await page.click('#bar-newFile');
      await page.waitForFunction(
        () => !document.querySelector('.pane iframe')?.contentDocument?.querySelector('#tab-check'),
      );
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
}

/** In the page: when the frame's first paint with content came, counted from its own start. */
function readyTime() {
  const { performance } = document.querySelector('.pane iframe').contentWindow;
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return paint ? paint.startTime : performance.now();
}
