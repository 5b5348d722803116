import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../e2e/support/findBrowser.mjs';

// A whole build, on machines that do other work besides.
const PATIENCE = 600_000;
jest.setTimeout(PATIENCE);

const root = path.resolve(__dirname, '../../..');
/** The sources as a person would change them: a copy, since other tests build from the real ones. */
const copy = mkdtempSync(path.join(os.tmpdir(), 'dev-'));
const words = path.join(copy, 'src/taskpane/words/zh-CN/common.ts');
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  for (const name of ['src', 'assets', 'manifest.xml', 'package.json', 'webpack.config.js'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  mkdirSync(path.join(copy, 'node_modules'));
  // Every package, but not what builds of the real tree have kept in .cache.
  for (const name of readdirSync(path.join(root, 'node_modules')).filter((entry) => entry !== '.cache'))
    symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction');
  browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  if (server.exitCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  rmSync(copy, { recursive: true });
});

/** Starts `npm run dev`; `says` resolves when it has said what is asked for, with all that it has said. */
function startDev() {
  server = spawn(process.execPath, ['src/workbench/server/dev.mjs', '--no-open'], {
    cwd: copy,
    env: { ...process.env, PORT: '45400' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (piece: Buffer) => {
      said += String(piece);
      for (const listener of listeners) listener();
    });
  return (sentence: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = sentence.exec(said);
        if (found) resolve(found);
      };
      listeners.add(look);
      look();
      server.once('exit', () => {
        reject(new Error(`It ended, having said: ${said}`));
      });
    });
}

test('npm run dev: a changed source is built anew and the open page shows it; a broken one is told, and mended', async () => {
  const says = startDev();
  const [address] = await says(/https:\/\/localhost:\d+\/workbench\//);
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  const tab = (name: string) => page.frameLocator('.pane iframe').getByRole('tab', { name, exact: true });
  await tab('检查').waitFor();

  const before = readFileSync(words, 'utf8');
  const changed = before.replace("check: '检查'", "check: '查一查'");
  expect(changed).not.toBe(before);
  writeFileSync(words, changed);
  await tab('查一查').waitFor();

  writeFileSync(words, changed.replace("check: '查一查'", "check: '查一查"));
  await says(/构建没有成功/);
  expect(await tab('查一查').count()).toBe(1);
  writeFileSync(words, before);
  await tab('检查').waitFor();

  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
