import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/period-not-deadline', text);

describe('value/period-not-deadline', () => {
  it('finds months of a year', () => {
    expect(found('时效指标 | 项目实施时间 | 2021年1月-12月')).toEqual(['2021年1月-12月']);
  });
  it('is content with a deadline', () => {
    expect(found('时效指标 | 完成时限 | 2025年12月')).toEqual([]);
  });
  it('leaves other groups alone', () => {
    expect(found('可持续影响指标 | 保障期限 | 2020年1月--2020年11月')).toEqual([]);
  });
  it('leaves 全年 to the rule about numbers', () => {
    expect(found('时效指标(必填量化) | 活动时间 | 全年')).toEqual([]);
  });
  it.each(['服务期', '项目建设工期', '实施周期', '运维服务期限'])('gives %s its stretch of time', (name) => {
    expect(found(`时效指标 | ${name} | 2024年1月1日至12月31日`)).toEqual([]);
  });
  it.each(['项目完成日期', '项目完成期限', '工程竣工周期', '按期办结周期', '资金到位期限', '完成日期'])(
    'asks %s by when',
    (name) => {
      expect(found(`时效指标 | ${name} | 2024年1月-12月`)).toHaveLength(1);
    },
  );
  it.each(['2024年第四季度', '2024年上半年'])('takes %s for a deadline at its end', (value) => {
    expect(found(`时效指标 | 资金到位时间 | ${value}`)).toEqual([]);
  });
  it.each([
    ['项目完成时间', '2026年'],
    ['完成时限', '一年内'],
    ['工作完成时间', '2026年度内'],
    ['完成期限', '≤12个月'],
    ['资金支付时间', '每季度'],
  ])('finds %s %s, which names no day', (name, value) => {
    expect(found(`时效指标 | ${name} | ${value}`)).toEqual([value]);
  });
  it.each([
    ['完成时间', '2026年底'],
    ['完成时间', '2026年12月'],
    ['完成期限', '合同签订后60日内'],
    ['验收时间', '立项后1年内'],
    ['建设周期', '1年'],
    ['巡查频次', '每季度'],
    ['资金拨付时间', '每季度末'],
    ['项目实施年度', '2026年'],
  ])('is content with %s %s', (name, value) => {
    expect(found(`时效指标 | ${name} | ${value}`)).toEqual([]);
  });
  it('finds a whole year', () => {
    expect(found('时效指标 | 资金到位时间 | 2024年全年')).toHaveLength(1);
  });
});

it('takes from when to when something is held as the answer', () => {
  expect(foundBy('value/period-not-deadline', '时效指标 | 活动举办时间 | 2026年10月1日至10月7日')).toEqual(
    [],
  );
});

it('takes 12 beside 月 for December, and says 个月 where the form does', () => {
  expect(foundBy('value/period-not-deadline', '时效指标 | 完成时间 | ≤ | 12 | 月')).toEqual([]);
  expect(foundBy('value/period-not-deadline', '时效指标 | 完成期限 | ≤ | 12 | 个月')).toEqual(['≤12个月']);
});
