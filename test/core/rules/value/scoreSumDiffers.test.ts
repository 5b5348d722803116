import { findingsBy } from '../../../support/ruleFindings';

const found = (...rows: string[]): string[] =>
  findingsBy('value/score-sum-differs', rows.join('\n')).map(
    ({ found: text, expected }) => `${text ?? ''} ${expected ?? ''}`,
  );

const ROWS = ['数量指标 | 甲 | 5个 | 分值：50 | 得分：50', '社会效益指标 | 乙 | 3户 | 分值：40 | 得分：36'];

describe('value/score-sum-differs', () => {
  it('counts 预算执行率 in where it is scored', () => {
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：95.5')).toEqual([]);
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：95.0分')).toEqual([
      '95.0分 95.5',
    ]);
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：86')).toEqual([]);
  });
  it('leaves up to ten points to it where it is not', () => {
    expect(found(...ROWS, '总分 | 得分：96')).toEqual([]);
    expect(found(...ROWS, '总分 | 得分：97')).toEqual(['97 86']);
    expect(found(...ROWS, '总分 | 得分：85')).toEqual(['85 86']);
  });
  it('adds nothing up while a score is blank', () => {
    expect(found(...ROWS, '满意度指标 | 丙 | 90% | 分值：10 | 得分：', '总分 | 得分：85')).toEqual([]);
  });
});
