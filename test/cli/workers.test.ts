import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { CheckedFile } from '../../src/core/report/Report';
import { checkByWorker } from '../../src/cli/check/checkByWorker';
import { acceptance, built, jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const inFolder = (name: string): string => path.join(folder.path, name);

/** Enough workbooks for several threads, of every kind, a damaged one among them. */
function manyWorkbooks(): void {
  const sources = [
    ...readdirSync(acceptance).filter((name) => name.endsWith('.xlsx')),
    ...['seed.xls', 'open-49.ods', 'open-49.xls'].map((name) => path.join('../files', name)),
  ];
  Array.from({ length: 16 }, (_, index) => {
    const source = sources[index % sources.length]!;
    copyFileSync(path.join(acceptance, source), inFolder(`${index}单位 ${path.basename(source)}`));
  });
  writeFileSync(inFolder('9坏.xlsx'), readFileSync(path.join(acceptance, 'seed.xlsx')).subarray(0, 9000));
  writeFileSync(inFolder('8坏.xls'), 'PK');
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The built program, as a process of its own. */
function program(...args: string[]) {
  const child = spawn(process.execPath, [path.join(built, 'main.js'), ...args]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal, out, err });
    });
  });
  return { child, ended };
}

describe('many workbooks on several threads', () => {
  test.each(['text', 'json', 'csv', 'html'])('give the same %s, byte for byte, as on one', async (format) => {
    manyWorkbooks();
    const alone = await jxmb(['check', folder.path, '-f', format]);
    const together = await jxmb(['check', folder.path, '-f', format], '', { threads: 3 });
    expect(together).toEqual(alone);
    expect(alone.status).toBe(2);
    expect(alone.out).toContain('9坏.xlsx');
    const { out, status } = await program('check', folder.path, '-f', format).ended;
    expect({ out, status }).toEqual({ out: alone.out, status: 2 });
  });

  test('give the same workbook and the same totals', async () => {
    manyWorkbooks();
    const alone = inFolder('一.out');
    const together = inFolder('多.out');
    await jxmb(['check', folder.path, '-f', 'xlsx', '-o', alone]);
    const bytes = readFileSync(alone);
    // A report counts the other files of its folder.
    rmSync(alone);
    await jxmb(['check', folder.path, '-f', 'xlsx', '-o', together], '', { threads: 3 });
    expect(readFileSync(together).equals(bytes)).toBe(true);
    const totals = await jxmb(['totals', folder.path, '-f', 'json']);
    expect(await jxmb(['totals', folder.path, '-f', 'json'], '', { threads: 3 })).toEqual(totals);
  });
});

/** A worker as it never should be: what a file's name says, it does. */
const BAD_WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (path) => {
  if (path.includes('异常')) throw new TypeError('x is not a function');
  if (path.includes('内存')) throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  if (path.includes('退出')) process.exit(7);
  while (path.includes('不动'));
  const shared = new Int32Array(new SharedArrayBuffer(4));
  if (path.includes('等')) Atomics.wait(shared, 0, 0, path.includes('久') ? Infinity : 1500);
  parentPort.postMessage({ file: JSON.stringify({ path, error: null, tables: [], findings: [] }), tables: [], part: null });
});`;

describe('a worker that breaks costs the file it was at, and no other', () => {
  test.each([
    ['异常', '“3异常”检查时程序出错：x is not a function。请把文件发给维护人员。'],
    ['内存', '“3内存”太大，内存不够，已跳过。请把目标表单独另存为一个工作簿。'],
    ['退出', '“3退出”检查时程序出错：exit 7。请把文件发给维护人员。'],
    ['不动', '“3不动”读了 1 秒还没有读完，已跳过。请用 Excel 打开，把目标表另存为一个工作簿后再试。'],
  ])('%s', async (kind, sentence) => {
    writeFileSync(inFolder('checkWorker.js'), BAD_WORKER);
    const paths = Array.from({ length: 9 }, (_, index) =>
      index % 4 === 3 ? `${index}${kind}` : `${index}好`,
    );
    const files: (CheckedFile | undefined)[] = [];
    const job = {
      paths,
      options: {},
      waiting: Array.from(paths.keys()),
      heavy: new Set<number>(),
      finish(index: number, file: CheckedFile) {
        expect(files[index]).toBeUndefined();
        files[index] = file;
      },
    };
    await checkByWorker(job, { home: folder.path, patience: () => (kind === '不动' ? 1000 : 60_000) });
    expect(files.map((file) => file?.path)).toEqual(paths);
    const errors = files.map((file) => file?.error ?? null);
    expect(errors[3]).toBe(sentence);
    expect(errors[7]).toBe(sentence.replace('3', '7'));
    expect(errors.filter((error) => error !== null)).toHaveLength(2);
  });

  test('a file is not blamed for the time that its worker gets no processor, but ends some time all the same', async () => {
    writeFileSync(inFolder('checkWorker.js'), BAD_WORKER);
    const files: CheckedFile[] = [];
    const job = {
      paths: ['等一等', '等很久', '好'],
      options: {},
      waiting: [0, 1, 2],
      heavy: new Set<number>(),
      finish: (index: number, file: CheckedFile) => (files[index] = file),
    };
    await checkByWorker(job, {
      home: folder.path,
      patience: (name) => (name === '等很久' ? 100 : 1000),
    });
    expect(files.map(({ error }) => error)).toEqual([
      null,
      expect.stringMatching(/^“等很久”读了 [2-9] 秒还没有读完，已跳过。/),
      null,
    ]);
  });

  test('a worker that cannot even start is told of for each file', async () => {
    const files: CheckedFile[] = [];
    const job = {
      paths: ['甲', '乙'],
      options: {},
      waiting: [0, 1],
      heavy: new Set<number>(),
      finish: (_: number, file: CheckedFile) => files.push(file),
    };
    await checkByWorker(job, { home: folder.path });
    expect(files.map(({ error }) => error)).toEqual([
      expect.stringContaining('“甲”检查时程序出错'),
      expect.stringContaining('“乙”检查时程序出错'),
    ]);
  });
});

test('files made to hang or to exhaust cost themselves alone: each is read or told, and the sound one among them is checked', async () => {
  const hostile = path.join(__dirname, '../fixtures/hostile');
  const damaged = ['fat-zeroed.xls', 'tail-zeroed.xls'].map((name) => path.join(hostile, '../reading', name));
  const sound = path.join(acceptance, 'seed.xlsx');
  const { out, err, signal } = await program('check', hostile, ...damaged, sound, '-f', 'json').ended;
  expect({ err, signal }).toEqual({ err: '', signal: null });
  const { files } = JSON.parse(out) as { files: CheckedFile[] };
  const errors = new Map(files.map((file) => [path.basename(file.path), file.error]));
  expect([...errors.keys()].sort()).toEqual(
    [...readdirSync(hostile), 'fat-zeroed.xls', 'tail-zeroed.xls', 'seed.xlsx'].sort(),
  );
  // A very slow machine ends some of the others by their time, which is told as well.
  const refused = [...errors].filter(([, error]) => error !== null);
  for (const name of ['fat-zeroed.xls', 'row-4294967295.xlsx', 'shared-quadratic.xlsx', 'tail-zeroed.xls'])
    expect(errors.get(name)).not.toBeNull();
  for (const [name, error] of refused) {
    expect(error).toContain(name);
    expect(error).not.toMatch(/程序出错|内存不够/);
  }
  expect(files.find((file) => file.path === sound)!.tables).toHaveLength(4);
});

describe('the program and its surroundings', () => {
  test('a reader that has seen enough ends it quietly, with the status of the check', async () => {
    manyWorkbooks();
    const { child, ended } = program('check', folder.path, '-f', 'json');
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, err } = await ended;
    expect({ status, err }).toEqual({ status: 2, err: '' });
  });

  test('values come from stdin', async () => {
    const { child, ended } = program('value');
    child.stdin.end('\ufeff100万元\r\n\n≥95%');
    const { out, status } = await ended;
    expect(status).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { raw: string }).raw),
    ).toEqual(['100万元', '', '≥95%']);
  });

  test('what a Chinese Windows pipes is read as it was written', async () => {
    const { child, ended } = program('value');
    child.stdin.end(new Uint8Array([0x31, 0x30, 0x30, 0xcd, 0xf2, 0xd4, 0xaa]));
    expect(JSON.parse((await ended).out)).toMatchObject({ raw: '100万元', kind: 'money' });
  });

  test('Ctrl-C while files are read ends it at once and leaves no half result', async () => {
    manyWorkbooks();
    // A pipe in place of a file: opening it for writing succeeds at the moment when the program begins to read.
    const pipe = inFolder('管道.xls');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const { child, ended } = program('check', pipe, folder.path, '-o', inFolder('结果.html'));
    const writer = await open(pipe, 'w');
    child.kill('SIGINT');
    expect(await ended).toEqual({ status: null, signal: 'SIGINT', out: '', err: '' });
    await writer.close();
    expect(existsSync(inFolder('结果.html'))).toBe(false);
  });

  test('progress is shown on a terminal, and nowhere else', async () => {
    manyWorkbooks();
    let shown = '';
    const terminal = Object.assign(
      new Writable({
        write(chunk: Buffer, _, done) {
          shown += chunk.toString();
          done();
        },
      }),
      { isTTY: true, columns: 80 },
    );
    const watched = await jxmb(['check', folder.path], '', { terminal, threads: 2 });
    expect(shown).toContain('检查');
    expect(shown).toContain('/18');
    expect(watched.err).toBe('');
    const { out, err } = await program('check', folder.path).ended;
    expect({ out, err }).toEqual({ out: watched.out, err: '' });
  });
});
