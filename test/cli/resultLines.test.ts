import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { acceptance, jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);

interface Line {
  readonly type: string;
  readonly path?: string;
  readonly projectName?: string;
  readonly total?: string;
  readonly findings?: readonly unknown[];
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('jxmb check --format jsonl', () => {
  test('writes a line a table with its findings, a line for a file that was not read, and the sum last', async () => {
    writeFileSync(at('坏.xlsx'), 'PK');
    const { out, status } = await jxmb([
      'check',
      '-f',
      'jsonl',
      path.join(acceptance, 'seed.xlsx'),
      at('坏.xlsx'),
    ]);
    const lines = linesOf(out);
    expect(status).toBe(2);
    expect(lines.filter(({ type }) => type === 'table').map(({ projectName }) => projectName)).toEqual([
      '人大代表活动经费',
      '人大会议经费',
      '人大代表建议办理经费',
      '人大业务经费',
    ]);
    const whole = JSON.parse(
      (await jxmb(['check', '-f', 'json', path.join(acceptance, 'seed.xlsx')])).out,
    ) as {
      files: { findings: unknown[] }[];
    };
    const told = lines.filter(({ type }) => type === 'table').flatMap(({ findings }) => findings);
    expect(told).toHaveLength(whole.files[0]!.findings.length);
    expect(lines.find(({ type }) => type === 'file')).toMatchObject({
      path: at('坏.xlsx'),
      error: expect.any(String),
    });
    expect(lines.at(-1)).toMatchObject({ type: 'totals', total: '175', projects: 4 });
  });

  test('to a file, that is not overwritten unasked', async () => {
    const out = at('结果.jsonl');
    const first = await jxmb(['totals', '-o', out, path.join(acceptance, 'seed.xlsx')]);
    expect([first.status, linesOf(readFileSync(out, 'utf8'))]).toMatchObject([0, { length: 5 }]);
    const again = await jxmb(['totals', '-o', out, path.join(acceptance, 'seed.xlsx')]);
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('它已经存在，没有覆盖')]);
  });
});

describe('several machines share a folder', () => {
  test('each file belongs to one of them, and their results join to the sum of a single run', async () => {
    mkdirSync(at('收到'));
    copyFileSync(path.join(acceptance, 'seed.xlsx'), at('收到/种子的副本.xlsx'));
    // Results join in the order of their paths; a run alone takes files as they are named.
    const inputs = [acceptance, at('收到')].sort();
    const whole = await jxmb(['totals', ...inputs]);
    const results = ['1/3', '2/3', '3/3'].map((share) => [share, at(`${share[0]!}.jsonl`)] as const);
    const shares = [];
    for (const [shard, out] of results) {
      await jxmb(['check', '--shard', shard, '-o', out, ...inputs]);
      shares.push(linesOf(readFileSync(out, 'utf8')).filter(({ type }) => type === 'table'));
    }
    const files = shares.map((lines) => new Set(lines.map((line) => line.path)));
    expect(files.every(({ size }) => size > 0)).toBe(true);
    const every = files.flatMap((names) => [...names]);
    expect(new Set(every).size).toBe(every.length);
    const joined = await jxmb(['totals', ...results.map(([, out]) => out)]);
    const body = (text: string): string[] => text.split('\n').sort();
    expect(body(joined.out)).toEqual(body(whole.out));
  });

  test.each(['text', 'json', 'csv', 'html'])(
    'a share as %s says that it is none of the whole',
    async (format) => {
      const { out, err } = await jxmb(['totals', '--shard', '1/2', '-f', format, acceptance]);
      expect(out + err).toContain('这里只有分 2 份做的第 1 份，合计不全。');
    },
  );

  test('only lines join: a share as JSON is named as what was not read', async () => {
    await jxmb(['check', '--shard', '1/2', '-o', at('1.json'), acceptance]);
    await jxmb(['check', '--shard', '2/2', '-o', at('2.jsonl'), acceptance]);
    const { status, out } = await jxmb(['totals', at('1.json'), at('2.jsonl')]);
    expect([status, out]).toEqual([2, expect.stringContaining('还缺第 1 份，合计不全。')]);
    expect(out).toContain(`“${at('1.json')}”不是 Excel 工作簿`);
  });

  test('wherever the folder lies on a machine, each file is in the same share; what is missing of the shares is told', async () => {
    for (const place of ['甲机', '乙机']) {
      mkdirSync(at(place));
      for (const number of [1, 2, 3, 4, 5, 6])
        copyFileSync(path.join(acceptance, 'seed.xlsx'), at(`${place}/单位${number}.xlsx`));
      writeFileSync(at(`${place}/说明.txt`), '文字');
    }
    const shareOf = async (place: string, shard: string): Promise<string[]> => {
      const out = at(`${place}${shard[0]!}.jsonl`);
      await jxmb(['check', '--shard', shard, '-o', out, at(place)]);
      const paths = linesOf(readFileSync(out, 'utf8')).flatMap((line) => line.path ?? []);
      return [...new Set(paths.map((name) => path.basename(name)))];
    };
    const first = await shareOf('甲机', '1/2');
    const second = await shareOf('乙机', '2/2');
    expect([...first, ...second].sort()).toHaveLength(7);
    expect(await shareOf('乙机', '1/2')).toEqual(first);

    const half = await jxmb(['totals', at('甲机1.jsonl')]);
    expect([half.status, half.out]).toEqual([2, expect.stringContaining('还缺第 2 份，合计不全。')]);
    const both = await jxmb(['totals', at('甲机1.jsonl'), at('乙机2.jsonl')]);
    expect([both.status, both.out]).toEqual([0, expect.stringContaining('不是表格文件的 1 个')]);
  });

  test.each(['check', 'totals'])(
    '%s takes results for nothing but a sum as text or list',
    async (command) => {
      await jxmb(['check', '-o', at('甲.jsonl'), path.join(acceptance, 'seed.xlsx')]);
      const { status, err } = await jxmb([command, at('甲.jsonl'), '-o', at('合.xlsx')]);
      expect([status, err]).toEqual([2, expect.stringContaining('只能用 jxmb totals 汇总')]);
    },
  );

  test('a result that was not written to its end, and a file that stands in two results, are not summed', async () => {
    await jxmb(['check', '-o', at('全.jsonl'), path.join(acceptance, 'seed.xlsx')]);
    const whole = readFileSync(at('全.jsonl'), 'utf8');
    writeFileSync(at('断.jsonl'), whole.split('\n').slice(0, 2).join('\n'));
    writeFileSync(at('又.jsonl'), whole);
    const cut = await jxmb(['totals', at('断.jsonl')]);
    expect([cut.status, cut.err]).toEqual([2, expect.stringContaining('没有写完')]);
    const twice = await jxmb(['totals', at('全.jsonl'), at('又.jsonl')]);
    expect([twice.status, twice.err]).toEqual([2, expect.stringContaining('合起来会重复计算')]);
  });

  test.each(['0/3', '4/3', '一/三', '2'])('--shard %s is no share', async (shard) => {
    const { status, err } = await jxmb(['totals', '--shard', shard, acceptance]);
    expect([status, err]).toEqual([2, expect.stringContaining('第几份/共几份')]);
  });

  test('a line that is no result is named', async () => {
    writeFileSync(at('别的.jsonl'), '{"type":"totals"}\n{"a":1}\n');
    const { status, err } = await jxmb(['totals', at('别的.jsonl')]);
    expect([status, err]).toEqual([2, expect.stringContaining('第 2 行不是 --format jsonl 写出的结果')]);
  });
});
