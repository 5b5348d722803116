import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { textAt } from '../../../src/core/grid/SheetGrid';
import { fromA1 } from '../../../src/core/grid/address';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { findBrowser } from './findBrowser.mjs';

const root = path.resolve(__dirname, '../../..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Bench {
  readonly address: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/** Serves the production bundle and starts the browser. */
export async function startBench(): Promise<Bench> {
  const built = path.join(root, 'dist');
  for (const page of ['workbench/index.html', 'taskpane.local.html']) {
    if (!existsSync(path.join(built, page)))
      throw new Error(`dist/${page} is missing: run npm run build first.`);
  }
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run node test/e2e/support/ensureBrowser.mjs first.');
  // As a person starts it, without the build that came before.
  const server = spawn(process.execPath, ['src/workbench/server/start.mjs', '--no-open'], {
    cwd: root,
    env: { ...process.env, PORT: '41000' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const address = /https:\/\/localhost:\d+\/workbench\//.exec(String(line))?.[0];
  if (!address) throw new Error(`The workbench said no address, but: ${String(line)}`);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    address,
    browser,
    stop: async () => {
      await browser.close();
      server.kill('SIGINT');
      const [status] = (await once(server, 'exit')) as [number | null];
      // Ctrl-C ends it cleanly.
      if (status !== 0) throw new Error(`The workbench ended with ${status}.`);
    },
  };
}

export interface Workbench {
  readonly address: string;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page asked of other machines, and errors nobody caught: both stay empty. */
  readonly foreignRequests: string[];
  readonly errors: string[];
  readonly openSample: () => Promise<void>;
  readonly openFile: (file: string) => Promise<void>;
  /** Selects a cell of the active sheet through the name box. */
  readonly select: (cell: string) => Promise<void>;
  /** Clicks on a cell of the active sheet with the mouse. */
  readonly click: (cell: string) => Promise<void>;
  /** Types into a cell of the active sheet. */
  readonly type: (cell: string, text: string) => Promise<void>;
  /** The name of the selected cell or area. */
  readonly selected: () => Promise<string>;
  readonly showSheet: (name: string) => Promise<void>;
  /** Presses 保存 and reads the file that the browser gets. */
  readonly saved: () => Promise<{ bytes: Uint8Array; grids: SheetGrid[] }>;
  readonly tab: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A workbench in a browser window of its own, with the pane ready. */
export async function openWorkbench(
  bench: Bench,
  options: {
    width?: number;
    height?: number;
    colorScheme?: 'light' | 'dark';
    forcedColors?: 'active' | 'none';
  } = {},
): Promise<Workbench> {
  const context = await bench.browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: 'zh-CN',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
  });
  // A test can't answer the browser's own dialog for saving: what is saved is downloaded, as in a browser without it.
  await context.addInitScript(() => {
    delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  const own = new URL(bench.address).origin;
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== own) {
      foreignRequests.push(request.url());
    }
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(bench.address);
  const pane = page.frameLocator('.pane iframe');
  const paneReady = () => pane.getByRole('tab', { name: '检查' }).waitFor();
  await paneReady();
  const nameBox = page.locator('[data-u-comp=defined-name] input');

  const select = async (cell: string) => {
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    // On a busy page the keyboard is still in the name box for a while, or in the cells without a caret.
    await page.waitForFunction(
      () => document.activeElement?.id.startsWith('__editor_') === true && getSelection()?.rangeCount === 1,
    );
  };
  const waitForFile = async (name: string) => {
    await page.locator('.file-name', { hasText: name }).waitFor();
    await paneReady();
  };
  return {
    address: bench.address,
    page,
    pane,
    foreignRequests,
    errors,
    openSample: async () => {
      await page.click('#bar-openSample');
      await waitForFile('示例');
    },
    openFile: async (file) => {
      await page.setInputFiles('input[type=file]', path.join(root, file));
      await waitForFile(path.basename(file));
    },
    select,
    click: async (cell) => {
      await select(cell);
      // The cells are one picture: only the editor of the chosen one says where it lies.
      await page.keyboard.press('F2');
      const place = await page.waitForFunction(() => {
        const canvases = [...document.querySelectorAll('[data-u-comp=render-canvas]')];
        const grid = canvases.at(-1)?.getBoundingClientRect();
        const editor = canvases.at(-2)?.getBoundingClientRect();
        return grid && editor && editor.width > 0 && editor.left >= grid.left && editor.top > grid.top
          ? { x: editor.left + editor.width / 2, y: editor.top + editor.height / 2 }
          : null;
      });
      const { x, y } = (await place.jsonValue())!;
      await page.keyboard.press('Escape');
      await page.mouse.click(x, y);
    },
    type: async (cell, text) => {
      await select(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    selected: () => nameBox.inputValue(),
    showSheet: async (name) => {
      await page.locator('.sheet').getByText(name, { exact: true }).last().click();
    },
    saved: async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#bar-saveFile')]);
      const bytes = new Uint8Array(readFileSync(await download.path()));
      return { bytes, grids: await readWorkbook(bytes, download.suggestedFilename()) };
    },
    tab: (name) => pane.getByRole('tab', { name }).click(),
    close: () => context.close(),
  };
}

/** The text that a person sees in a cell of a saved workbook. */
export function textIn(grids: readonly SheetGrid[], sheet: string, cell: string): string {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) throw new Error(`No sheet ${sheet} among ${grids.map(({ name }) => name).join(', ')}`);
  const { row, column } = fromA1(cell)!;
  return textAt(grid, row, column);
}

/** Waits until `read` gives what is expected; fails with the last that it gave. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 15_000;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(expected);
}
