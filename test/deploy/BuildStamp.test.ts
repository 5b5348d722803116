import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { BuildStamp, outdated } from '../../src/deploy/BuildStamp.mjs';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

/** Builds the folder's one source, as `npm run build` or webpack's own command does. */
const build = (mode: 'production' | 'development') =>
  new Promise<boolean>((resolve, reject) => {
    const compiler = webpack({
      name: 'pane',
      mode,
      context: root,
      entry: './src/main.js',
      output: { path: path.join(root, 'dist') },
      plugins: [new BuildStamp(root)],
    });
    compiler.run((error, stats) => {
      compiler.close(() => (error ? reject(error) : resolve(!stats?.hasErrors())));
    });
  });

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
  write('src/main.js', 'document.title = "one";');
  write('assets/icon.svg', '<svg/>');
  for (const file of ['manifest.xml', 'package.json', 'package-lock.json', 'webpack.config.js'])
    write(file, '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('what was built is up to date until something it is made of changes, however its times are', async () => {
  expect(outdated(root, ['pane', 'workbench'])).toEqual(['pane', 'workbench']);
  expect(await build('production')).toBe(true);
  expect(outdated(root, ['pane', 'workbench'])).toEqual(['workbench']);

  write('src/main.js', 'document.title = "one";');
  expect(outdated(root, ['pane'])).toEqual([]);
  write('src/new.js', '');
  expect(outdated(root, ['pane'])).toEqual(['pane']);
  rmSync(path.join(root, 'src/new.js'));
  expect(outdated(root, ['pane'])).toEqual([]);
  write('package-lock.json', '{ "version": 2 }');
  expect(outdated(root, ['pane'])).toEqual(['pane']);
});

test('a build that failed, or was none for production, does not count', async () => {
  await build('production');
  write('src/main.js', 'this is no script');
  expect(await build('production')).toBe(false);
  write('src/main.js', 'document.title = "one";');
  expect(outdated(root, ['pane'])).toEqual(['pane']);

  await build('production');
  await build('development');
  expect(outdated(root, ['pane'])).toEqual(['pane']);
});

test('a build that was deleted is made again', async () => {
  await build('production');
  rmSync(path.join(root, 'dist'), { recursive: true });
  expect(outdated(root, ['pane'])).toEqual(['pane']);
});
