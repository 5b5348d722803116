import { recognise } from '../../../../src/core/table/recognise';
import { gridOf } from '../../../support/gridOf';

const form = (...money: readonly string[]) =>
  recognise(
    gridOf(
      [
        '项目支出绩效目标表 | | |',
        '（2026年度） | | |',
        '项目名称 | 河堤加固 | 主管部门 | 县水利局',
        ...money,
        '年度总体目标 | 加固河堤3公里，保障沿岸安全。 | |',
        '一级指标 | 二级指标 | 三级指标 | 指标值',
        '产出指标 | 数量指标 | 河堤加固长度 | ≥3公里',
      ].map((line) => line.split('|').map((cell) => cell.trim())),
    ),
  )[0];

describe('the amount of the year of the form is its total', () => {
  it('below headings of years, in a row without a label of its own', () => {
    const table = form('项目资金（万元） | 2024年决算 | 2025年预算 | 2026年申请', ' | 50 | 55 | 60');
    expect(table?.funding.total).toMatchObject({ text: '60', cell: { row: 4, column: 3 } });
    expect(table?.coverage.funding.state).toBe('read');
  });

  it('beside that of last year', () => {
    const table = form(
      '资金情况（万元） | 上年度预算 | 本年度预算 | 增减',
      '合计 | 55 | 60 | 5',
      '财政拨款 | 45 | 50 | 5',
      '其他 | 10 | 10 | 0',
    );
    expect(table?.funding.total).toMatchObject({ text: '60' });
    expect(table?.funding.parts.map(({ text }) => text)).toEqual(['50', '10']);
  });

  it('in its own row of the years', () => {
    const table = form(
      '项目资金情况（万元） | 年度 | 资金总额 | 市级财政 | 区县财政',
      ' | 2025 | 55 | 55 | 0',
      ' | 2026 | 60 | 50 | 10',
      ' | 合计 | 115 | 105 | 10',
    );
    expect(table?.funding.total).toMatchObject({ text: '60', cell: { row: 5, column: 2 } });
    expect(table?.funding.parts.map(({ text }) => text)).toEqual(['50', '10']);
    expect(table?.coverage.funding.state).toBe('read');
  });

  it('within what the whole project costs', () => {
    const table = form('项目总投资（万元） | 180 | 其中：2026年安排 | 60');
    expect(table?.funding.total).toMatchObject({ text: '60' });
    expect(table?.mediumTermFunding?.total).toMatchObject({ text: '180' });
  });
});

describe('the amounts of other years are no total of the form', () => {
  it('in rows of years', () => {
    const table = form('项目资金（万元） | 资金总额 | 财政拨款', '2024年 | 55 | 55', '2025年 | 60 | 50');
    expect(table?.funding.total).toBeNull();
    expect(table?.coverage.funding.state).toBe('unread');
  });

  it('within what the whole project costs', () => {
    const table = form('项目总投资（万元） | 180 | 其中：2025年安排 | 60');
    expect(table?.funding.parts).toEqual([]);
    expect(table?.coverage.funding.state).toBe('unread');
  });
});

it.each(['单位：万美元', '金额单位：欧元'])(
  'amounts in %s are told as unread, never summed as 万元',
  (unit) => {
    const table = form(`${unit} | | |`, '年度资金总额 | 60 | |');
    expect(table?.funding.total).toBeNull();
    expect(table?.coverage.funding).toEqual({ state: 'unread', cells: [{ row: 4, column: 1 }] });
  },
);
