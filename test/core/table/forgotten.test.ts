import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const tablesOf = (text: string) => recogniseAll([gridOf(rowsOf(text))]);
const saidOf = (text: string): string[] =>
  checkTables(tablesOf(text)).map(({ rule, cell }) => `${rule} ${toA1(cell)}`);

describe('a project of a list without its name', () => {
  const list = (first: string, second: string, goal = '维护雨量站。') => `项目支出绩效目标表
    单位名称、项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
    某县水务局
    ${first} | 保洁全县河道。 | 产出指标 | 数量指标 | 保洁河道长度 | ≥86公里
    | | 效益指标 | 生态效益指标 | 水质达标率 | ≥90%
    ${second} | ${goal} | 产出指标 | 数量指标 | 维护雨量站数量 | ≥64个
    | | 效益指标 | 社会效益指标 | 预警覆盖村数 | ≥132个`;
  const shape = (text: string) =>
    tablesOf(text).map((table) => [table.fields.projectName?.text, indicatorsOf(table).length]);

  it('is read all the same, and its name asked for', () => {
    expect(shape(list('', '山洪防治'))).toEqual([
      ['', 2],
      ['山洪防治', 2],
    ]);
    expect(saidOf(list('', '山洪防治'))).toContain('completeness/field-missing A4');
    expect(shape(list('河湖管护', ''))).toEqual([
      ['河湖管护', 2],
      ['', 2],
    ]);
    expect(saidOf(list('河湖管护', ''))).toContain('completeness/field-missing A6');
  });

  it('is none where the goal goes on', () => {
    expect(shape(list('河湖管护', '', '目标2：维护雨量站。'))).toEqual([['河湖管护', 4]]);
    expect(shape(list('河湖管护', '', '保洁全县河道。'))).toEqual([['河湖管护', 4]]);
  });

  it('keeps its rows when the first of them was emptied', () => {
    const text = list('河湖管护', '山洪防治').replace(' | 保洁河道长度 | ≥86公里', '');
    expect(shape(text)).toEqual([
      ['河湖管护', 1],
      ['山洪防治', 2],
    ]);
    expect(saidOf(text)).toContain('completeness/group-empty D4');
  });
});

describe('a name that was forgotten beside 指标解释', () => {
  const form = (names: readonly string[]) => `项目支出绩效目标表
    项目名称 | 公厕管护
    一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
    产出指标 | 数量指标 | ${names[0]} | 建成区公厕 | ≥48座
    | 质量指标 | ${names[1]} | 达标公厕占比 | ≥96%
    效益指标 | 社会效益指标 | ${names[2]} | 每天开放时长 | ≥24小时`;

  it('is missing', () => {
    expect(saidOf(form(['管护公厕', '', '开放时间']))).toContain('completeness/value-without-indicator E5');
  });
  it('is what 指标解释 says where no row has another', () => {
    const names = tablesOf(form(['', '', ''])).flatMap(indicatorsOf);
    expect(names.map(({ name }) => name)).toEqual(['建成区公厕', '达标公厕占比', '每天开放时长']);
  });
});

describe('项目当年预算 where 合计 of the sources says the sum', () => {
  const form = (year: string) => `财政支出项目绩效目标申报表
    单位：万元
    项目名称 | 职工之家
    项目总预算 | 90 | 项目当年预算 | ${year}
    项目资金来源 | 合计 | | 82
    | 财政拨款 | | 62
    | 其他资金 | | 20`;

  it.each([
    ['', 'funding/total-missing D4'],
    ['****', 'funding/amount-not-numeric D4'],
    ['详见附件', 'funding/amount-not-numeric D4'],
  ])('is asked for: %s', (year, expected) => {
    expect(saidOf(form(year))).toContain(expected);
    expect(tablesOf(form(year))[0]!.funding.total?.amount).toBe('82');
  });
  it('is content with a number', () => {
    expect(saidOf(form('82')).filter((said) => said.startsWith('funding/'))).toEqual([]);
  });
});

it.each(['43.2', '65万元'])('an amount where the goal belongs is told: %s', (goal) => {
  expect(
    saidOf(`项目支出绩效自评表
      项目名称 | 暖通改造
      年度总体目标 | 预期目标 | | | 实际完成情况
      | ${goal} | | | 37.24
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
      产出指标 | 数量指标 | 改造栋数 | ≥3栋 | 3栋`),
  ).toContain('completeness/goal-missing B4');
});

describe('a goal beside what was reached', () => {
  const form = (rows: string) => `项目支出绩效自评表
    项目名称 | 学生资助
${rows}
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
    产出指标 | 数量指标 | 资助人数 | ≥52人 | 52人`;

  it('belongs below its label where what was reached stands below', () => {
    expect(saidOf(form('    年度目标 | | | 年度目标完成情况\n    | | | 已资助52人次'))).toContain(
      'completeness/goal-missing A4',
    );
  });
  it('belongs beside it where what was reached stands beside', () => {
    expect(saidOf(form('    年度目标 | | 年度目标完成情况 | 已资助52人次'))).toContain(
      'completeness/goal-missing B3',
    );
  });
});
