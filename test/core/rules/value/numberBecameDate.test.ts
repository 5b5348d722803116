import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/number-became-date', () => {
  it.each([
    ['数量指标 | 巡查次数 | 7月9日', '7-9', 'date'],
    ['数量指标 | 巡查次数 | 2026/7/9', '7-9', 'date'],
    ['数量指标 | 巡查次数 | Dec-26', '12-26', 'date'],
    ['数量指标 | 巡查次数 | 26-Dec', '12-26', 'date'],
    ['时效指标 | 故障修复天数 | 1月3日', '1-3', 'date'],
    ['满意度指标 | 群众满意度 | 9月5日', '9-5', 'date'],
    ['数量指标 | 培训人数 | 7/9', '7-9', 'date'],
    ['时效指标 | 故障修复天数 | 1/3', '1-3', 'date'],
    ['数量指标 | 师生比 | 12:30:00', '12:30', 'time'],
  ])('tells what was typed: %s', (row, typed, shown) => {
    expect(findingsBy('value/number-became-date', row)).toMatchObject([
      { severity: 'warning', expected: null, fix: null, params: { typed, shown } },
    ]);
  });
  it('lets no other rule propose the date in full', () => {
    expect(foundBy('value/date-without-year', '年度 | 2026\n数量指标 | 巡查次数 | 7月9日')).toEqual([]);
    expect(foundBy('value/date-outside-year', '年度 | 2026\n数量指标 | 巡查次数 | 2025/7/9')).toEqual([]);
  });
  it.each([
    '时效指标 | 项目完成时间 | 7月9日',
    '时效指标 | 项目启动 | 7月9日',
    '数量指标 | 工程完工时间 | 2026年7月9日',
    '数量指标 | 开放时间 | 12:30',
    '数量指标 | 巡查次数 | 7-9次',
    '数量指标 | 资助比例 | 1/2',
    '质量指标 | 师生比 | 1/15',
    '数量指标 | 培训人数 | 13/9',
    '数量指标 | 巡查次数 | 7月9日前完成',
  ])('leaves a date where one is asked for, and other values: %s', (row) => {
    expect(foundBy('value/number-became-date', row)).toEqual([]);
  });
});
