import type { PerformanceTable } from '../../../../src/core/table/PerformanceTable';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf } from '../../../support/gridOf';

function form(...money: readonly string[]): PerformanceTable {
  const lines = [
    '项目支出绩效目标表',
    '（2026年度）',
    '项目名称 | 河堤加固 | 主管部门 | 县水利局',
    ...money,
    '年度总体目标 | 加固河堤3公里，保障沿岸安全。',
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 河堤加固长度 | ≥3公里',
  ];
  return recognise(gridOf(lines.map((line) => line.split('|').map((cell) => cell.trim()))))[0]!;
}

/** The total and its parts as they stand. */
const amounts = ({ funding: { total, parts } }: PerformanceTable): string =>
  [total?.text ?? 'none', ...parts.map(({ text }) => text)].join(' ');

describe('of several columns of amounts', () => {
  it.each([
    ['申报数', '审定数'],
    ['上报金额', '核定金额'],
    ['单位申请', '财政审核'],
    ['部门申报数（万元）', '财政审定数（万元）'],
    ['金额（申报）', '金额（审定）'],
    ['累计投入', '2026年预算'],
    ['以前年度', '本年度'],
    ['已安排资金', '本年安排'],
    ['原预算', '现预算'],
    ['总投资', '2026年安排'],
  ])('takes those that hold for this year: %s | %s', (other, own) => {
    const rows = (heading: string, ...values: readonly string[]): string[] => [
      `项目资金（万元） | 资金来源 | ${heading}`,
      ...['年度资金总额', '其中：财政拨款', '其他资金'].map((label, row) => ` | ${label} | ${values[row]}`),
    ];
    expect(amounts(form(...rows(`${other} | ${own}`, '300 | 60', '240 | 50', '60 | 10')))).toBe('60 50 10');
    const turned = form(...rows(`${own} | ${other}`, '60 | 300', '50 | 240', '10 | 60'));
    expect(amounts(turned)).toBe('60 50 10');
    expect(turned.coverage.funding.state).toBe('read');
  });
  it('takes what was asked for as long as nothing is decided', () => {
    const table = form(
      '项目资金（万元） | 资金来源 | 申报数 | 审定数',
      ' | 年度资金总额 | 60 | ',
      ' | 其中：财政拨款 | 50 | ',
    );
    expect(amounts(table)).toBe('60 50');
  });
  it('mixes no amounts asked for among those decided', () => {
    const table = form(
      '项目资金（万元） | 资金来源 | 申报数 | 审定数',
      ' | 年度资金总额 | 80 | 60',
      ' | 其中：财政拨款 | 70 | ',
    );
    expect(table.funding.total?.text).toBe('60');
    expect(table.funding.parts.map(({ text }) => text)).toEqual(['']);
  });
});

describe('one source alone', () => {
  it('is the total where it is what was applied for', () => {
    expect(amounts(form('申请财政资金（万元） | 60'))).toBe('60');
    expect(amounts(form('财政拨款（万元） | 60'))).toBe('none 60');
  });
  it.each(['申请金额（万元）', '支出预算（万元）', '拟投入资金（万元）', '经费预算（万元）'])(
    'is the total by a word for money that names its unit: %s',
    (label) => {
      expect(amounts(form(`${label} | 60`))).toBe('60');
    },
  );
});

describe('amounts in the rows of one project of a list', () => {
  const list = (...money: readonly string[]): PerformanceTable => {
    const lines = [
      '2026年部门项目支出绩效目标表',
      '项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值',
      ...['数量指标 | 加固长度 | ≥3公里', '质量指标 | 验收合格率 | ≥98%', '时效指标 | 完成率 | 100%'].map(
        (rest, row) => `河堤加固 | ${money[row]} | 产出指标 | ${rest}`,
      ),
    ];
    return recognise(gridOf(lines.map((line) => line.split('|').map((cell) => cell.trim()))))[0]!;
  };
  it('are told where they differ', () => {
    const { coverage, funding } = list('80', '88', '80');
    expect(funding.total?.text).toBe('80');
    expect(coverage.funding).toEqual({ state: 'unread', cells: [{ row: 3, column: 1 }] });
  });
  it.each([
    ['80', '80.00', '80万元'],
    ['80', '', ''],
    ['80', '50', '30'],
  ])('are one amount: %s, %s, %s', (...money) => {
    expect(list(...money).coverage.funding.state).toBe('read');
  });
});

describe('amounts in rows of names', () => {
  const UNITS = ['东河管理所 | 35 | 25 | 10', '西河管理所 | 25 | 25 | 0'];
  it.each([
    '实施单位 | 金额（万元） | 其中：财政拨款 | 其他资金',
    '承担单位 | 资金（万元） | 其中：财政拨款 | 其他资金',
    '资金用途 | 金额（万元） | 财政拨款 | 其他资金',
    '乡镇 | 安排金额（万元） | 财政拨款 | 其他资金',
  ])('takes their sum, wherever it stands: %s', (heading) => {
    for (const rows of [
      [...UNITS, '合计 | 60 | 50 | 10'],
      ['合计 | 60 | 50 | 10', ...UNITS],
    ]) {
      const table = form(heading, ...rows);
      expect(amounts(table)).toBe('60 50 10');
      expect(table.fields.implementingUnit).toBeUndefined();
      expect(table.coverage.funding.state).toBe('read');
    }
  });
  it('takes the sum of one column', () => {
    const table = form('实施单位 | 金额（万元）', '东河管理所 | 35', '西河管理所 | 25', '合计 | 60');
    expect(amounts(table)).toBe('60');
  });
  it('takes none of them for the sum that is not stated, and says so', () => {
    const table = form('实施单位 | 金额（万元） | 其中：财政拨款 | 其他资金', ...UNITS);
    expect(amounts(table)).toBe('none');
    expect(table.coverage.funding.state).toBe('unread');
  });
});
