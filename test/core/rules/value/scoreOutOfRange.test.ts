import { foundBy } from '../../../support/ruleFindings';

const found = (beside: string): (string | null)[] =>
  foundBy('value/score-out-of-range', `质量指标 | 验收合格率 | ≥90% | 完成：95% | ${beside}`);

describe('value/score-out-of-range', () => {
  it('finds more points than the weight, and fewer than none', () => {
    expect(found('分值：10 | 得分：12')).toEqual(['12']);
    expect(found('分值：10分 | 得分：10.5分')).toEqual(['10.5分']);
    expect(found('分值：10 | 得分：-1')).toEqual(['-1']);
  });
  it('looks at 预算执行率 and 总分, too', () => {
    expect(
      foundBy('value/score-out-of-range', '预算执行率 | 分值：10 | 得分：11\n数量指标 | 甲 | 5个 | 分值：90'),
    ).toEqual(['11']);
    expect(
      foundBy('value/score-out-of-range', '数量指标 | 甲 | 5个 | 分值：90\n总分 | 分值：100 | 得分：101'),
    ).toEqual(['101']);
  });
  it('passes what lies between, a stroke, and a score in %', () => {
    for (const beside of [
      '分值：10 | 得分：10',
      '分值：10 | 得分：0',
      '分值：— | 得分：—',
      '分值：10 | 得分：90%',
      '分值： | 得分：12',
    ])
      expect(found(beside)).toEqual([]);
  });
});
