import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy } from '../../../support/ruleFindings';

const told = (goal: string, ...rows: readonly string[]): string[] =>
  findingsBy(
    'value/goal-date-differs',
    `年度 | 2026\n年度目标 | ${goal}\n${rows.map((row) => `时效指标 | ${row}`).join('\n')}`,
  ).map(({ severity, found }) => `${severity} ${found}`);

const GOAL = '2026年8月底前完成门诊楼装修，改善就医环境。';

it('finds an indicator that ends after the goal, and names both', () => {
  expect(told(GOAL, '门诊楼装修完成时间 | 2026年12月底前')).toEqual(['warning 2026年12月底前']);
  const [found] = findingsBy(
    'value/goal-date-differs',
    `年度 | 2026\n年度目标 | ${GOAL}\n时效指标 | 门诊楼装修完成时间 | 2026年12月底前`,
  );
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
    '年度目标（B3）写的是“2026年8月底前完成门诊楼装修”，这里是“2026年12月底前”，两处不一致。',
  );
});

it('only hints at one that ends before it', () => {
  expect(told(GOAL, '门诊楼装修完成时间 | 2026年6月30日前')).toEqual(['info 2026年6月30日前']);
});

it.each(['2026年8月底前', '2026年8月31日前', '2026年8月', '8月底前'])('takes %s for the same day', (day) => {
  expect(told(GOAL, `门诊楼装修完成时间 | ${day}`)).toEqual([]);
});

it('takes 项目完成时间 for the goal’s only where each has one', () => {
  expect(told('6月底前完成水库除险加固', '项目完成时间 | 2026年12月底前')).toEqual([
    'warning 2026年12月底前',
  ]);
  expect(
    told('6月底前完成水库除险加固', '项目完成时间 | 2026年12月底前', '资金拨付完成时间 | 2026年11月底前'),
  ).toEqual([]);
  expect(told('3月底前完成招标，6月底前完成加固', '项目完成时间 | 2026年12月底前')).toEqual([]);
});

it('takes a short name where goal and indicators have one day each', () => {
  expect(told('2026年6月底前完成救治。', '救治完成时间 | 2026年10月底前')).toEqual([
    'warning 2026年10月底前',
  ]);
});

it.each([
  ['another thing', '设备采购完成时间 | 2026年12月底前'],
  ['a term', '门诊楼装修服务期 | 2026年1月至12月'],
  ['a rate', '门诊楼装修完成及时率 | ≥95%'],
])('leaves %s alone', (_what, row) => {
  expect(told(GOAL, row, '门诊楼装修完成时间 | 2026年8月底前')).toEqual([]);
});

it.each(['1月至6月完成门诊楼装修', '每月底前完成门诊楼装修报账', '自3月起实施门诊楼装修，年内完成'])(
  'reads no deadline in %s',
  (goal) => {
    expect(told(goal, '门诊楼装修完成时间 | 2026年12月底前')).toEqual([]);
  },
);
