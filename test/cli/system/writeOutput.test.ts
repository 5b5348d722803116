import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeOutput } from '../../../src/cli/system/writeOutput';
import { acceptance, built, jxmb, temporaryFolder } from '../io';

const folder = temporaryFolder();
const inFolder = (name: string): string => path.join(folder.path, name);
const seed = path.join(acceptance, 'seed.xlsx');

/** Every file and folder there is, at any depth. */
const all = (): string[] => readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).sort();

/** Places that only Linux has, and what is said of them. */
const linux: [string, string][] = existsSync('/proc/self')
  ? [
      ['/proc/x/结果.json', '这里不能新建文件或文件夹'],
      ['/proc/结果.html', '这里不能新建文件或文件夹'],
      ['/dev/full', '磁盘已满'],
    ]
  : [];

describe('a place where nothing can be written', () => {
  beforeEach(() => {
    writeFileSync(inFolder('文件'), '原来的');
    mkdirSync(inFolder('文件夹.json'));
    symlinkSync('圈', inFolder('圈'));
    copyFileSync(seed, inFolder('目标表.xlsx'));
    writeFileSync(inFolder('清单.csv'), '项目名称\n甲\n');
  });

  test.each<[string, string]>([
    ['文件/结果.json', '路径中有一段不是文件夹'],
    ['文件/甲/乙/结果.csv', '路径中有一段不是文件夹'],
    ['文件夹.json', '它是文件夹，请写文件名'],
    ['新的/甲/', '它是文件夹，请写文件名'],
    ['圈', '链接互相指来指去'],
    ['圈/结果.json', '链接互相指来指去'],
    [`新的/${'长'.repeat(300)}.json`, '文件名太长'],
    ...linux,
  ])('%s', async (place, reason) => {
    const out = path.isAbsolute(place) ? place : `${folder.path}/${place}`;
    const before = all();
    for (const args of [
      ['check', inFolder('目标表.xlsx')],
      ['totals', inFolder('目标表.xlsx')],
      ['new', '--projects', inFolder('清单.csv')],
    ]) {
      const { status, out: printed, err } = await jxmb([...args, '-o', out, '--force']);
      expect({ status, printed }).toEqual({ status: 2, printed: '' });
      expect(err.startsWith(`“${out}”：${reason}`)).toBe(true);
      expect(err.endsWith('。\n')).toBe(true);
    }
    expect(all()).toEqual(before);
    expect(readFileSync(inFolder('文件'), 'utf8')).toBe('原来的');
  });

  test('a name that is empty, as from a variable that was never set', async () => {
    const { status, err } = await jxmb(['check', inFolder('目标表.xlsx'), '-o', '']);
    expect({ status, err }).toEqual({ status: 2, err: '选项“--out”的用法不对：它后面要跟一个值。\n' });
  });
});

describe('writing that fails half-way', () => {
  function* half(): Generator<string> {
    yield '一半';
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  }

  test('leaves neither the file nor the folders made for it', async () => {
    const out = inFolder('甲/乙/结果.json');
    await expect(writeOutput(out, half(), false)).rejects.toThrow(`“${out}”：磁盘已满。`);
    expect(all()).toEqual([]);
  });

  test('leaves a folder that others use by now', async () => {
    function* meanwhile(): Generator<string> {
      writeFileSync(inFolder('甲/别人的.txt'), '别人的');
      yield* half();
    }
    await expect(writeOutput(inFolder('甲/结果.json'), meanwhile(), false)).rejects.toThrow('磁盘已满');
    expect(all()).toEqual(['甲', path.join('甲', '别人的.txt')]);
  });

  test('leaves an older result whole, though it was to be replaced', async () => {
    writeFileSync(inFolder('结果.json'), '上次的');
    await expect(writeOutput(inFolder('结果.json'), half(), true)).rejects.toThrow('磁盘已满');
    expect(all()).toEqual(['结果.json']);
    expect(readFileSync(inFolder('结果.json'), 'utf8')).toBe('上次的');
  });
});

test('a result is replaced where its link leads', async () => {
  mkdirSync(inFolder('存'));
  writeFileSync(inFolder('存/结果.txt'), '上次的，比这次的长');
  symlinkSync(path.join('存', '结果.txt'), inFolder('最新.txt'));
  await writeOutput(inFolder('最新.txt'), ['这次', '的'], true);
  expect(readFileSync(inFolder('存/结果.txt'), 'utf8')).toBe('这次的');
  expect(all()).toEqual(['存', path.join('存', '结果.txt'), '最新.txt']);
});

test.each(existsSync('/dev/full') ? [['check', seed], ['value', '16次'], ['help']] : [])(
  'a full disk behind > is told in a sentence: %s %s',
  (...args) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [path.join(built, 'main.js'), ...args], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '结果没有写完：磁盘已满。\n' });
  },
);

it('leaves who may read a result as it was when it is written anew', async () => {
  const out = inFolder('只有我能读.json');
  writeFileSync(out, '旧', { mode: 0o600 });
  await writeOutput(out, '新', true);
  expect(readFileSync(out, 'utf8')).toBe('新');
  expect((statSync(out).mode & 0o777).toString(8)).toBe(process.platform === 'win32' ? '666' : '600');
});
