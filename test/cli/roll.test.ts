import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards/index';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { acceptance, jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const seed = path.join(acceptance, 'seed.xlsx');

/** Hands in the seed against a roll; the lines that the roll adds to the sum. */
async function against(roll: string, ...files: string[]): Promise<string[]> {
  const name = path.join(folder.path, '名单.csv');
  writeFileSync(name, roll);
  const { out } = await jxmb(['totals', '--roll', name, seed, ...files]);
  const lines = out.split('\n');
  return lines
    .slice(lines.findIndex((line) => line.includes('年度资金总额合计')) + 1)
    .filter((line) => line.startsWith('  '));
}

test('--by gives the workbook a subtotal for each group', async () => {
  const name = path.join(folder.path, '汇总.xlsx');
  const { status } = await jxmb(['totals', '--by', '实施单位', seed, '-o', name]);
  expect(status).toBe(0);
  const [sheet] = await readWorkbook(readFileSync(name), name);
  const rows = sheet!.rows.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
  expect(rows.find(([first]) => first === '小计')?.slice(0, 3)).toEqual([
    '小计',
    '',
    '中卫市沙坡头区人民代表大会本级',
  ]);
  const wrong = await jxmb(['totals', '--by', '部门', seed]);
  expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('主管部门、实施单位、项目属性') });
});

describe('jxmb totals --roll: what is expected against what came in', () => {
  test('a roll that is met says so, with the sums and the sentence for publication', async () => {
    const roll =
      '项目名称,批复数\n人大代表活动经费,25\n人大会议经费,30\n人大代表建议办理经费,100\n人大业务经费,20\n';
    expect(await against(roll)).toEqual([
      '  名单上 4 个，收到 4 个，没有收到 0 个，名单外 0 个。',
      '  批复数合计175万元，申报数合计175万元，差异0万元。',
      '  编报绩效目标的项目4个，涉及项目预算资金175万元。',
    ]);
  });

  test('missing, another amount, another name, beyond the roll', async () => {
    const lines = await against(
      '项目名称,预算单位,批复数（元）\n人大代表活动经费,,250000\n人大会议经费,,280000\n人大代表建议办理,,1000000\n道路养护,县公路局,50000\n',
    );
    expect(lines).toEqual([
      `  金额不一致：《人大会议经费》（${seed}，工作表 人大会议经费）：批复数28万元，申报数30万元，差异2万元。`,
      `  名称不一致：名单上是《人大代表建议办理》，收到的是《人大代表建议办理经费》（${seed}，工作表 人大代表建议办理经费）。`,
      '  没有收到：《道路养护》（县公路局），批复数5万元。',
      `  名单上没有：《人大业务经费》（${seed}，工作表 人大业务经费）。`,
      '  名单上 4 个，收到 3 个，没有收到 1 个，名单外 1 个。',
      '  批复数合计158万元，申报数合计175万元，差异17万元。',
      '  编报绩效目标的项目4个，涉及项目预算资金175万元。',
    ]);
  });

  test('a project that came twice is named with both places; a unit stands for all of its tables', async () => {
    const plans = layOutTables(
      defaultStandard,
      [{ name: '道路养护', implementingUnit: '县公路局', total: '5' }],
      { year: 2024, takenNames: [] },
    );
    const [one, two] = ['甲.xlsx', '乙.xlsx'].map((name) => path.join(folder.path, name));
    for (const name of [one!, two!]) writeFileSync(name, await writeWorkbook(plans));
    const lines = await against('道路养护\n中卫市沙坡头区人大常委会办公室\n县水务局\n', one!, two!);
    expect(
      lines.some(
        (line) =>
          line.startsWith('  收到 2 张：《道路养护》：') &&
          line.includes('甲.xlsx') &&
          line.includes('乙.xlsx'),
      ),
    ).toBe(true);
    expect(lines).toContain('  没有收到：《县水务局》。');
    expect(lines).toContain('  名单上 3 个，收到 2 个，没有收到 1 个，名单外 0 个。');
  });

  test('a unit is compared with all of its tables together', async () => {
    const unit = '中卫市沙坡头区人大常委会办公室';
    expect(await against(`项目名称,批复数\n${unit},170\n`)).toContain(
      `  金额不一致：《${unit}》：批复数170万元，申报数175万元，差异5万元。`,
    );
  });

  test('stands in JSON and CSV, an entry of the roll each', async () => {
    const name = path.join(folder.path, '名单.csv');
    writeFileSync(name, '项目名称,批复数\n人大会议经费,28\n道路养护,5\n');
    const { out } = await jxmb(['totals', '-f', 'json', '--roll', name, seed]);
    const { totals } = JSON.parse(out) as { totals: { roll: { lines: unknown[]; beyond: unknown[] } } };
    expect(totals.roll).toMatchObject({ approved: '33', stated: '175' });
    expect(totals.roll.lines).toMatchObject([
      {
        name: '人大会议经费',
        approved: '28',
        stated: '30',
        difference: '2',
        came: [{ path: seed, sheet: '人大会议经费', cell: 'E7' }],
      },
      { name: '道路养护', approved: '5', stated: null, difference: null, came: [], similar: null },
    ]);
    expect(totals.roll.beyond).toHaveLength(3);
    const lines = (await jxmb(['totals', '-f', 'csv', '--roll', name, seed])).out.split('\r\n');
    expect(lines[0]).toContain('总额减各项,批复数(万元),申报减批复,说明');
    expect(lines.some((line) => line.includes('人大会议经费,30,30,,0,28,2,'))).toBe(true);
    expect(lines).toContain(',,道路养护,,,,,5,,名单上有，没有收到');
  });

  test('stands in the sheet and on the page as well', async () => {
    const name = path.join(folder.path, '名单.csv');
    writeFileSync(name, '项目名称\n道路养护\n');
    const { out } = await jxmb(['totals', '-f', 'html', '--roll', name, seed]);
    expect(out).toContain('<li>没有收到：《道路养护》。</li>');
  });
});
