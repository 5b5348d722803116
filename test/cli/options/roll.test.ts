import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { defaultStandard } from '../../../src/core/standards/index';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { writeWorkbook } from '../../../src/files/writeWorkbook';
import { acceptance, jxmb, temporaryFolder } from '../io';

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
  expect(rows.find(([first]) => first === '小计')?.slice(0, 4)).toEqual([
    '小计',
    '',
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
      '  批复数合计158万元，申报数合计175万元，差异17万元：金额不一致的2万元，名单上没有的20万元，没有申报数的-5万元。',
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
    expect(lines[0]).toContain('总额减各项,批复数(万元),申报减批复,各项单元格,说明');
    expect(lines.some((line) => line.includes('E7,人大会议经费,30,30,,0,28,2,财政拨款 E8,'))).toBe(true);
    expect(lines).toContain(',,,道路养护,,,,,5,,,名单上有，没有收到');
  });

  test('stands in the sheet and on the page as well', async () => {
    const name = path.join(folder.path, '名单.csv');
    writeFileSync(name, '项目名称\n道路养护\n');
    const { out } = await jxmb(['totals', '-f', 'html', '--roll', name, seed]);
    expect(out).toContain('<li>没有收到：《道路养护》。</li>');
  });
});

describe('rolls as offices keep them', () => {
  interface Came {
    readonly name: string;
    readonly unit: string;
    readonly total: string;
    readonly department?: string;
  }

  /** Hands in a form for each of `came` against a roll; what the roll adds to the sum, without its last three lines. */
  async function compared(roll: string | Uint8Array, came: readonly Came[], rollName = '名单.csv') {
    const plans = layOutTables(
      defaultStandard,
      came.map(({ unit, ...draft }) => ({ ...draft, implementingUnit: unit })),
      { year: 2026, takenNames: [] },
    );
    const [list, book] = [rollName, '来件.xlsx'].map((name) => path.join(folder.path, name));
    writeFileSync(list!, roll);
    writeFileSync(book!, await writeWorkbook(plans));
    const { out, status } = await jxmb(['totals', '--roll', list!, book!]);
    expect(status).toBe(0);
    const lines = out.split('\n').filter((line) => line.startsWith('  '));
    return lines
      .slice(lines.findIndex((line) => /^ {2}(?:名单|没有收到|名称|单位|金额|收到|没有申报|编报)/.test(line)))
      .map((line) => line.trim().replaceAll(book!, '来件'))
      .filter((line) => !line.startsWith('批复数合计') && !line.startsWith('编报'));
  }

  const ROAD: Came = { name: '道路养护', unit: '县公路局', total: '25' };
  const RIVER: Came = { name: '河道清淤', unit: '县水利局', total: '8' };
  const MET = ['名单上 2 个，收到 2 个，没有收到 0 个，名单外 0 个。'];

  test.each([
    [
      'a title, the unit in 元 above it, a sum below',
      '批复表,,\n单位：元,,\n项目名称,预算单位,批复数\n道路养护,县公路局,"250,000"\n河道清淤,县水利局,80000\n合计,,330000\n',
    ],
    [
      'heads in other words',
      '序号,申报单位,支出项目,财政批复金额(万元),申报金额(万元)\n1,县公路局,道路养护,25,30\n2,县水利局,河道清淤,8,9\n',
    ],
    [
      'brackets, blanks, codes and 本级',
      '项目名称,预算单位,批复数(万元)\n 道路 养护,[301]县公路局（本级）,25\n【4210002600012】河道清淤,301002-县水利局,8\n',
    ],
    ['amounts without a unit, which agree in 元', '项目名称,批复数\n道路养护,250000\n河道清淤,80000\n'],
    ['units alone', '预算单位,批复数(元)\n县公路局,250000\n县水利局,80000\n'],
    [
      'a project in two rows, a source each',
      '项目名称,预算单位,批复数(万元)\n道路养护,县公路局,20\n河道清淤,县水利局,8\n道路养护,县公路局,5\n',
    ],
  ])('met: %s', async (_, roll) => {
    const lines = await compared(roll, [ROAD, RIVER]);
    expect(lines.filter((line) => !/没有用到|没有写单位|加在一起/.test(line))).toEqual(MET);
  });

  test('what was read in 元 or added up is told', async () => {
    expect((await compared('项目名称,批复数\n道路养护,250000\n', [ROAD]))[0]).toBe(
      '名单的金额没有写单位，按元对照。',
    );
    expect(
      (
        await compared('项目名称,预算单位,批复数(万元)\n道路养护,县公路局,20\n道路养护,县公路局,5\n', [ROAD])
      )[0],
    ).toBe('名单第 3 行的《道路养护》上面已有，批复数加在一起对照。');
  });

  test('in GB18030, and as a workbook', async () => {
    // 项目名称,批复数(万元) / 道路养护,25 / 河道清淤,8
    const gb = Buffer.from(
      'cfeec4bfc3fbb3c62cc5fab8b4cafd28cdf2d4aa290ab5c0c2b7d1f8bba42c32350abad3b5c0c7e5d3d92c380a',
      'hex',
    );
    expect(await compared(gb, [ROAD, RIVER])).toEqual(MET);
    const [form] = layOutTables(defaultStandard, [{}], { year: 2026, takenNames: [] });
    const texts = ['项目名称', '批复数(元)', '道路养护', '250000', '河道清淤', '80000'];
    const cells = texts.map((text, at) => ({
      ...form!.cells[0]!,
      row: Math.floor(at / 2),
      column: at % 2,
      content: { kind: 'text' as const, text },
    }));
    const bare = { merges: [], validations: [], conditionalFormats: [] };
    const list = await writeWorkbook([{ ...form!, ...bare, name: '批复', cells }]);
    expect(await compared(list, [ROAD, RIVER], '名单.xlsx')).toEqual(MET);
  });

  test('a character that differs, another unit, and stages that are two projects', async () => {
    const lines = await compared(
      '项目名称,预算单位,批复数(万元)\n道路养护费,县公路局,25\n河道清淤,县水务局,8\n桥梁加固一期,县公路局,5\n',
      [ROAD, RIVER, { name: '桥梁加固二期', unit: '县公路局', total: '5' }],
    );
    expect(lines).toEqual([
      '名称不一致：名单上是《道路养护费》（县公路局），收到的是《道路养护》（来件，工作表 道路养护）。',
      '单位不一致：名单上是《河道清淤》（县水务局），收到的是《河道清淤》（来件，工作表 河道清淤）。',
      '没有收到：《桥梁加固一期》（县公路局），批复数5万元。',
      '名单上没有：《桥梁加固二期》（来件，工作表 桥梁加固二期）。',
      '名单上 3 个，收到 2 个，没有收到 1 个，名单外 1 个。',
    ]);
  });

  test('办公经费 of three units says nothing of the fourth', async () => {
    const of = (unit: string): Came => ({ name: '办公经费', unit, total: '3' });
    const lines = await compared('项目名称,预算单位\n办公经费,县一中\n办公经费,县二中\n办公经费,县三小\n', [
      of('县一中'),
      of('县二中'),
      of('县财政局'),
      of('县审计局'),
    ]);
    expect(lines[0]).toBe('没有收到：《办公经费》（县三小）。');
    expect(lines.filter((line) => line.startsWith('名单上没有'))).toHaveLength(2);
  });

  test('a department on the roll beside its units holds its own money alone', async () => {
    const lines = await compared('预算单位,批复数(万元)\n县交通局,4\n县公路局,25\n', [
      { ...ROAD, department: '县交通局' },
      { name: '办公楼维修', unit: '县交通局本级', total: '4', department: '县交通局' },
    ]);
    expect(lines.filter((line) => !line.includes('没有用到'))).toEqual(MET);
  });

  test('what came in and is in no sum is not missing', async () => {
    const list = path.join(folder.path, '名单.csv');
    writeFileSync(list, '项目名称\n人大会议经费\n');
    const { out } = await jxmb([
      'totals',
      '--roll',
      list,
      '--leave',
      `${path.basename(seed)}#人大会议经费`,
      seed,
    ]);
    expect(out).toContain('收到了，没有计入合计：《人大会议经费》');
    expect(out).toContain('名单上 1 个，收到 1 个，没有收到 0 个');
  });
});
