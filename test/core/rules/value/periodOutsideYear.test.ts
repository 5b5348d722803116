import { foundBy } from '../../../support/ruleFindings';

const found = (period: string, title = '项目支出绩效目标表') =>
  foundBy('value/period-outside-year', `标题 | ${title}\n年度 | 2026\n项目期 | ${period}`);

it.each(['2025年1月至2025年12月', '2025.01-2025.12', '2025年', '2027年1月—2028年12月'])(
  'finds %s',
  (period) => {
    expect(found(period)).toEqual([period]);
  },
);

it.each([
  '2026年1月至2026年12月',
  '2025年7月-2027年6月',
  '2026年',
  '1年',
  '3年（2024年-2025年）',
  '2024年起3年',
  '长期',
  '1月-12月',
])('is content with %s', (period) => {
  expect(found(period)).toEqual([]);
});

it('leaves a form of the year that has gone alone', () => {
  expect(found('2025年1月至2025年12月', '项目支出绩效自评表')).toEqual([]);
});
