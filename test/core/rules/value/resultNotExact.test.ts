import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy } from '../../../support/ruleFindings';

const said = (title: string, target: string, reached: string): string[] =>
  findingsBy(
    'value/result-not-exact',
    `标题 | ${title}\n数量指标 | 受益农户数 | ≥650户 | 完成：700户\n满意度指标 | 农户满意度 | ${target} | 完成：${reached}`,
  ).map((finding) => findingMessage(finding, wordsFor('zh-CN')));

describe('value/result-not-exact', () => {
  it.each(['≥95%', '>=95%', '＞95%', ' ≧ 95%'])('finds a result that bears a sign: %s', (reached) => {
    expect(said('项目支出绩效自评表', '≥95%', reached)).toHaveLength(1);
  });
  it('says what the column is called', () => {
    expect(said('项目支出绩效自评表', '≥95%', '≥95%')).toEqual([
      '“农户满意度”的实际完成值写的是“≥95%”，像是照抄目标，看不出实际完成了多少。',
    ]);
  });
  it.each(['96%', '=100%', '满意', '达95%以上', '2025年8月31日前', '≥'])('passes %s', (reached) => {
    expect(said('项目支出绩效自评表', '≥95%', reached)).toEqual([]);
  });
  it('leaves a form that is filled in during the year alone', () => {
    expect(said('项目支出绩效运行监控表', '≥95%', '≥95%')).toEqual([]);
  });
});
