import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../src/core/table/recognise';
import { forSums } from '../../../src/core/totals/packed/forSums';
import { packing } from '../../../src/core/totals/packed/packing';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { doubtSentence, leftOutSentence } from '../../../src/core/totals/sumSentences';
import { gridOf, rowsOf } from '../../support/gridOf';

interface Form {
  readonly name?: string;
  readonly unit?: string;
  readonly code?: string;
  readonly title?: string;
  readonly hidden?: true;
}

/** A sheet with one form: its name, the amount in 万元, and what is particular of it. */
function form(sheet: string, amount: number, more: Form = {}): PerformanceTable[] {
  const { name = '道路养护', unit = '县公路局', code, title = '项目支出绩效目标表（2026年度）' } = more;
  const rows = rowsOf(`${title}
项目名称 | ${name}${code === undefined ? '' : ` | 项目编码 | ${code}`}
主管部门 | 县交通局 | 实施单位 | ${unit}
项目资金（万元） | 年度资金总额 | ${String(amount)}
 | 其中：财政拨款 | ${String(amount)}
年度总体目标 | 完成年度任务。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里`);
  const grid = { ...gridOf(rows, sheet), ...(more.hidden && { visibility: 'hidden' as const }) };
  return recogniseAll([grid]);
}

/** 100; 甲：left out; 乙：doubt: the sum, and in short what is said of which sheet. */
function outcome(forms: readonly PerformanceTable[][], paths: readonly string[] = []): string {
  const totals = sumFunding(forms.flat(), { paths });
  return [
    String(totals.total),
    ...totals.leftOut.map(({ row, reason, other }) => `${row.sheet} ${reason} ${other?.sheet ?? ''}`.trim()),
    ...totals.doubts.map(({ row, reason, other }) => `${row.sheet}? ${reason} ${other?.sheet ?? ''}`.trim()),
  ].join('; ');
}

describe('of several tables of one project the current one counts', () => {
  test.each(['道路养护（作废）', '旧', '道路养护-初稿', '备份', '道路养护(旧)', '修改前'])(
    'and not %s, though it stands first',
    (old) => {
      expect(outcome([form(old, 120), form('道路养护', 100)])).toBe(`100; ${old} duplicate 道路养护`);
    },
  );

  test('and not the one of a hidden sheet', () => {
    expect(outcome([form('甲', 120, { hidden: true }), form('乙', 100)])).toBe('100; 甲 duplicate 乙');
  });

  test('by the names of their files and folders', () => {
    const forms = [form('表', 120), form('表', 100)];
    expect(outcome(forms, ['上报/甲初稿.xlsx', '上报/乙.xlsx'])).toMatch(/^100;/);
    expect(outcome(forms, ['甲.xlsx', '甲（终稿）.xlsx'])).toMatch(/^100;/);
    expect(outcome(forms, ['初稿/甲.xlsx', '终稿/甲.xlsx'])).toMatch(/^100;/);
    expect(outcome(forms, ['旧稿/甲初稿.xlsx', '旧稿/甲.xlsx'])).toMatch(/^100;/);
    expect(outcome(forms, ['甲.xlsx', '乙.xlsx'])).toMatch(/^120;/);
  });

  test('老旧小区 is no old one, and of two that are called nothing the first counts', () => {
    const name = '老旧小区改造';
    expect(outcome([form('老旧小区改造', 120, { name }), form('乙', 100, { name })])).toMatch(/^120;/);
  });

  test('and each that is left out is told of the one that counts', () => {
    expect(outcome([form('旧', 90), form('旧稿', 95), form('现', 100)])).toBe(
      '100; 旧 duplicate 现; 旧稿 duplicate 现',
    );
  });
});

describe('who is the same project', () => {
  const code = '421000260001';

  test.each([
    [{ unit: '[301002]县公路局' }],
    [{ unit: '301002-县公路局' }],
    [{ unit: '县公路局（301002）' }],
    [{ name: `${code}-道路养护` }],
    [{ name: `道路养护（${code}）` }],
    [{ name: `【${code}】道路养护`, code }],
  ])('with a code beside its name: %j', (more) => {
    expect(outcome([form('甲', 100), form('乙', 100, more)])).toBe('100; 乙 duplicate 甲');
  });

  test('two codes are two projects, and the person is told of the one name', () => {
    const two = [form('甲', 10, { code }), form('乙', 20, { code: '421000260002' })];
    expect(outcome(two)).toBe('30; 乙? same-project 甲');
    expect(outcome([form('甲', 10, { code }), form('乙', 20, { code })])).toBe('10; 乙 duplicate 甲');
  });

  test('a unit with 本级 or cut short may be the same', () => {
    expect(outcome([form('甲', 10), form('乙', 10, { unit: '县公路局（本级）' })])).toBe(
      '20; 乙? same-project 甲',
    );
    expect(outcome([form('甲', 10), form('乙', 10, { unit: '县水利局' })])).toBe('20');
  });

  test('a year in the name is no code', () => {
    const names = ['2025年道路养护', '2026年道路养护', '道路养护（2025）', '道路养护（2026）'];
    expect(outcome(names.map((name, index) => form(name, 10 + index, { name })))).toBe('46');
  });
});

describe('a form that shows how to fill in', () => {
  test('is not counted beside the real ones', () => {
    const all = [form('样表', 500, { name: '农村公路' }), form('道路养护', 100)];
    expect(outcome(all)).toBe('100; 样表 example');
    const totals = sumFunding(all.flat());
    expect(totals.leftOut.map((each) => leftOutSentence(each, totals.kind, () => ''))).toEqual([
      '《农村公路》（工作表 样表）：是填报用的样表，500万元未计入',
    ]);
    expect(outcome([form('模板', 500, { name: 'XX项目' }), form('道路养护', 100)])).toBe('100; 模板 example');
    const named = form('表一', 500, { name: '农村公路', title: '项目支出绩效目标表（填报示例）' });
    expect(outcome([named, form('道路养护', 100)])).toBe('100; 表一 example');
  });

  test('counts where its file has no other table: the unit may have written over it', () => {
    const all = [form('样表', 500, { name: '农村公路' }), form('道路养护', 100)];
    expect(outcome(all, ['甲.xlsx', '乙.xlsx'])).toBe('600; 样表? example');
    const totals = sumFunding(all.flat(), { paths: ['甲.xlsx', '乙.xlsx'] });
    expect(totals.doubts.map((each) => doubtSentence(each, () => ''))).toEqual([
      '可能是样表：《农村公路》（工作表 样表）：工作表或标题写着样表、示例，500万元已计入，请核对填的是不是真实的项目',
    ]);
  });

  test('is none where a template was filled in, or the project itself is about 示例', () => {
    expect(outcome([form('模板', 500), form('道路养护', 100, { name: '桥梁' })])).toBe('600');
    const name = '课程示例库建设';
    expect(outcome([form(name, 500, { name }), form('道路养护', 100)])).toBe('600');
  });
});

describe('names that differ by a year or 项目 alone', () => {
  const name = '农村公路养护';
  test.each(['2026年农村公路养护', '农村公路养护项目', '农村公路养护（2026年度）'])(
    '%s is told beside the same amount of the same unit',
    (other) => {
      expect(outcome([form('甲', 100, { name }), form('乙', 100, { name: other })])).toBe(
        '200; 乙? same-project 甲',
      );
      expect(outcome([form('甲', 100, { name }), form('乙', 90, { name: other })])).toBe('190');
      const unit = '县水利局';
      expect(outcome([form('甲', 100, { name }), form('乙', 100, { name: other, unit })])).toBe('200');
    },
  );

  test('are two projects where both name a year, and where anything else differs', () => {
    const years = ['2025年农村公路养护', '2026年农村公路养护'];
    expect(outcome(years.map((each) => form(each, 100, { name: each })))).toBe('200');
    const parts = ['农村公路养护一期', '农村公路养护二期项目'];
    expect(outcome(parts.map((each) => form(each, 100, { name: each })))).toBe('200');
  });
});

describe('a region beside those within it', () => {
  const title = '专项转移支付区域绩效目标表（2026年度）';
  const name = '农机购置补贴';
  const region = (sheet: string, amount: number, unit: string) => form(sheet, amount, { name, title, unit });
  const all = [
    region('全省', 1000, '省农业厅'),
    region('甲市', 600, '甲市农业局'),
    region('乙市', 300, '乙市农业局'),
  ];

  test('is not counted, whether or not all of these came in; the person decides', () => {
    expect(outcome(all)).toBe('900; 全省 region-above 甲市');
    expect(outcome(all.slice(1))).toBe('900');
    const totals = sumFunding(all.flat());
    expect(totals.leftOut.map((each) => leftOutSentence(each, totals.kind, () => ''))).toEqual([
      '《农机购置补贴》（工作表 全省）：是上级地区的表，工作表“甲市”是下级地区的，已经计入，1000万元未计入',
    ]);
    expect(sumFunding(all.flat(), { decisions: new Map([[0, 'count']]) }).total).toBe('1900');
    const twice = sumFunding(all.flat(), { duplicates: 'all' });
    expect([twice.total, twice.doubts.map((each) => doubtSentence(each, () => ''))]).toEqual([
      '1900',
      [
        '可能算了两次：《农机购置补贴》（工作表 全省）：和工作表“甲市”是同一项资金，那里是下级地区的，1000万元已计入，请核对是不是已经包含下级的金额',
      ],
    ]);
  });

  test('counts and is told where it holds less than they do together, or nobody knows whose they are', () => {
    expect(outcome([region('全省', 800, '省农业厅'), ...all.slice(1)])).toBe('1700; 全省? region-above 甲市');
    expect(outcome([...all, region('邻省', 700, '河东省农业厅')])).toBe(
      '2600; 全省? region-above 甲市; 邻省? region-above 甲市',
    );
  });

  test.each([
    ['省农业农村厅本级', '1900'],
    ['河北省石家庄市农业局', '1900'],
    ['省直属农场管理局', '1900'],
    ['河北省农业厅', '900; 全省 region-above 甲市'],
    ['内蒙古自治区农牧厅', '900; 全省 region-above 甲市'],
  ])('%s is above cities only where its name says so', (unit, expected) => {
    expect(outcome([region('全省', 1000, unit), ...all.slice(1)])).toBe(expected);
  });

  test('a city is above its counties and districts, towns too', () => {
    const city = (...units: string[]) =>
      outcome([
        region('全市', 100, '东安市水利局'),
        ...units.map((unit, index) => region(`表${String(index)}`, 30, unit)),
      ]);
    expect(city('青山县水利局', '市中区水利局')).toBe('60; 全市 region-above 表0');
    expect(city('河东街道办事处')).toBe('30; 全市 region-above 表0');
    expect(city('西安市水利局')).toBe('130');
    expect(city('东安市城市管理局')).toBe('130');
  });
});

describe('a total that agrees only in another unit', () => {
  const withFunding = (total: string, part: string, cost: string) =>
    recogniseAll([
      gridOf(
        rowsOf(`项目支出绩效目标表（2026年度）
项目名称 | 道路养护
主管部门 | 县交通局 | 实施单位 | 县公路局
项目资金（万元） | 年度资金总额 | ${total}
 | 其中：财政拨款 | ${part}
年度总体目标 | 完成年度任务。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里
产出指标 | 成本指标 | 项目总成本 | ${cost}`),
        '表',
      ),
    ]);
  const told = (tables: readonly PerformanceTable[]) => {
    const totals = sumFunding(tables);
    return [totals.total, ...totals.doubts.map((each) => doubtSentence(each, () => ''))];
  };
  const kept = (tables: readonly PerformanceTable[]) => told(tables.map(forSums).map(packing()));

  test.each([
    ['1000000', '1000000', '≤100万元', '1000000'],
    ['920元整', '920', '≤1000万元', '0.092'],
  ])('%s万元 of %s is told', (total, part, cost, counted) => {
    const tables = withFunding(total, part, cost);
    const sentence = `单位可能不对：《道路养护》（工作表 表）：C4 按${counted}万元已计入，像是元和万元写错了，请和各项来源、成本指标核对`;
    expect(told(tables)).toEqual([counted, sentence]);
    expect(kept(tables)).toEqual(told(tables));
  });

  test.each([
    ['20000', '20000', '≤20000万元'],
    ['20000', '20000', '≤3万元'],
    ['100万元', '100', '≤100万元'],
  ])('%s is not', (total, part, cost) => {
    const tables = withFunding(total, part, cost);
    expect(told(tables)).toHaveLength(1);
    expect(kept(tables)).toEqual(told(tables));
  });
});

describe('a list of projects that have their own sheets in the same file', () => {
  const list = (...amounts: readonly (readonly [name: string, amount: number])[]): PerformanceTable[] =>
    recogniseAll([
      gridOf(
        rowsOf(
          [
            '2026年度项目支出绩效目标汇总表',
            '项目名称 | 预算金额（万元） | 数量指标 | 质量指标',
            ...amounts.map(([name, amount]) => `${name} | ${amount} | 办理案件≥360件 | 合格率≥95%`),
          ].join('\n'),
        ),
        '汇总',
      ),
    ]);
  const own = (name: string, amount: number): PerformanceTable[] => form(name, amount, { name });

  test('is not counted beside them, but for the project that has none', () => {
    const forms = [own('法律援助', 45), own('水质监测', 31.5)];
    expect(outcome([list(['法律援助', 45], ['水质监测', 31.5], ['禁毒宣传', 8]), ...forms])).toBe(
      '84.5; 汇总 duplicate 法律援助; 汇总 duplicate 水质监测',
    );
  });

  test('counts where the amounts are others: which is right, a person has to say', () => {
    const forms = [own('法律援助', 45), own('水质监测', 31.5)];
    expect(outcome([list(['法律援助', 46], ['水质监测', 32]), ...forms])).toMatch(/^154\.5; .*same-project/);
  });

  test('counts beside forms of another file', () => {
    const tables = [list(['法律援助', 45], ['水质监测', 31.5]), own('法律援助', 45), own('水质监测', 31.5)];
    expect(outcome(tables, ['甲.xlsx', '甲.xlsx', '乙.xlsx', '乙.xlsx'])).toMatch(/^153; .*same-project/);
  });
});
