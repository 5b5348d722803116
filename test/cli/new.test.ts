import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PerformanceTable } from '../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../src/core/table/recognise';
import { readWorkbook } from '../../src/files/readWorkbook';
import { jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const inFolder = (name: string): string => path.join(folder.path, name);

async function made(csv: string | Uint8Array, ...flags: string[]) {
  writeFileSync(inFolder('清单.csv'), csv);
  const outcome = await jxmb([
    'new',
    '--year',
    '2024',
    '--projects',
    inFolder('清单.csv'),
    '-o',
    inFolder('目标表.xlsx'),
    ...flags,
  ]);
  return outcome;
}

async function tables(): Promise<PerformanceTable[]> {
  const bytes = readFileSync(inFolder('目标表.xlsx'));
  return recogniseAll(await readWorkbook(bytes, '目标表.xlsx'));
}

const names = (list: readonly PerformanceTable[]) => list.map((table) => table.fields.projectName?.text);

describe('jxmb new lays out a table for each project of the list', () => {
  test('names only, one a line', async () => {
    const { status, err } = await made('人大会议经费\n\n人大代表活动经费\n');
    expect(status).toBe(0);
    expect(err).toContain('2 张目标表');
    expect(names(await tables())).toEqual(['人大会议经费', '人大代表活动经费']);
  });

  test('a head row with other columns, in any order, with quotes and line breaks', async () => {
    await made(
      '主管部门,项目名称,年度资金总额(万元),其中:财政拨款,备注\n' +
        '"501 ""区""人大",会议经费,25.5,25.5,x\n"财政局\n预算股","名称,有逗号",,,\n',
    );
    const [first, second] = await tables();
    expect(first!.fields.department?.text).toBe('501 "区"人大');
    expect(first!.funding.total).toMatchObject({ amount: '25.5', state: 'number' });
    expect(first!.funding.parts[0]).toMatchObject({ amount: '25.5' });
    expect(second!.fields.projectName?.text).toBe('名称,有逗号');
    expect(second!.fields.department?.text).toBe('财政局\n预算股');
    expect(second!.year).toBe(2024);
  });

  test('heads with full-width brackets; amounts in the unit that the head names; columns not used are told', async () => {
    const { err } = await made(
      '序号,项目名称,年度资金总额（元）,“其中：”财政拨款,其中：财政拨款（万元）,备注\n' +
        '1,甲,"387,664.62",,25.5,x\n2,乙,待定,,,\n',
    );
    const [first, second] = await tables();
    expect(first!.funding.total).toMatchObject({ amount: '38.766462', unit: '万元' });
    expect(first!.funding.parts[0]).toMatchObject({ amount: '25.5', unit: '万元' });
    expect(second!.funding.total).toMatchObject({ text: '待定' });
    expect(err).toContain('清单里这几列没有用到：序号、“其中：”财政拨款、备注。\n');
  });

  const gb18030 = new Uint8Array([
    0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xc8, 0xcb, 0xb4, 0xf3, 0xbb, 0xe1, 0xd2, 0xe9,
    0xbe, 0xad, 0xb7, 0xd1,
  ]);
  test.each<[string, string | Uint8Array]>([
    ['with a byte order mark', '\ufeff项目名称\n人大会议经费\n'],
    ['in GB18030', gb18030],
    ['in UTF-16', new Uint8Array(Buffer.from('\ufeff项目名称\n人大会议经费\n', 'utf16le'))],
    ['with Windows line ends', '项目名称\r\n人大会议经费\r\n'],
    ['separated by tabs', '项目名称\t主管部门\n人大会议经费\t人大'],
  ])('a list %s', async (_, csv) => {
    expect((await made(csv)).status).toBe(0);
    expect(names(await tables())).toEqual(['人大会议经费']);
  });

  test('names that no sheet could have, or that Excel would run, stay as they are in the table', async () => {
    const awkward = [
      '=1+1',
      '+a',
      '-b',
      '@SUM(A1)',
      "a[]:*?/\\'b",
      '😀项目',
      '长'.repeat(300),
      '重名',
      '重名',
    ];
    expect((await made(`项目名称\n${awkward.join('\n')}\n`)).status).toBe(0);
    expect(names(await tables())).toEqual(awkward);
  });
});

describe('jxmb new never destroys and says what to change', () => {
  test('a file that is there is left alone, unless forced', async () => {
    writeFileSync(inFolder('目标表.xlsx'), '原来的');
    const refused = await made('甲\n');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('目标表.xlsx');
    expect(refused.err).toContain('已经存在');
    expect(readFileSync(inFolder('目标表.xlsx'), 'utf8')).toBe('原来的');
    expect((await made('甲\n', '--force')).status).toBe(0);
    expect(names(await tables())).toEqual(['甲']);
  });

  test.each([
    ['an empty list', '', '没有项目'],
    ['a head row alone', '项目名称,主管部门\n', '只有表头'],
    ['columns without a head row', '甲,人大\n', '第 1 行有多列'],
    ['a row without a name', '项目名称,主管部门\n甲,人大\n,财政局\n', '第 3 行没有项目名称'],
    ['a quotation mark that is not closed', '项目名称\n"甲\n乙\n', '第 2 行的引号没有结束'],
  ])('%s', async (_, csv, sentence) => {
    const { status, err } = await made(csv);
    expect(status).toBe(2);
    expect(err).toContain('清单.csv');
    expect(err).toContain(sentence);
    expect(existsSync(inFolder('目标表.xlsx'))).toBe(false);
  });

  test.each([
    [['new', '-o', 'x.xlsx'], '--projects'],
    [['new', '--projects', 'x.csv'], '-o'],
    [['new', '--projects', '没有.csv', '-o', 'x.xlsx'], '“没有.csv”：没有这个文件'],
    [['new', '--standard', '附件99', '--projects', 'x', '-o', 'y'], '可用：annex11'],
    [['new', '--year', '24', '--projects', 'x', '-o', 'y'], '年度“24”不对'],
    [['new', '--projects', 'x', '-o', '目标表.xls'], '只能存成 .xlsx 文件'],
    [['new', '--yaer', '2024'], '没有“--yaer”这个选项'],
  ])('%j', async (args, sentence) => {
    const { status, err } = await jxmb(args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
