import { findingsBy } from '../../../support/ruleFindings';

const found = (...rows: string[]): string[] =>
  findingsBy('completeness/score-missing', ['标题 | 项目支出绩效自评表', ...rows].join('\n')).map(
    ({ params }) => params['name'] ?? '',
  );
const ROWS = ['数量指标 | 甲 | 5个 | 分值：50 | 得分：50', '社会效益指标 | 乙 | 3户 | 分值：40 | 得分：36'];

describe('completeness/score-missing', () => {
  it('finds the row with a weight and no score', () => {
    expect(found(...ROWS, '满意度指标 | 丙 | 90% | 分值：10 | 得分：')).toEqual(['丙']);
  });
  it('finds 预算执行率 and 总分 without one', () => {
    expect(found('预算执行率 | 分值：10 | 得分：', ...ROWS, '总分 | 分值：100 | 得分：86')).toEqual([]);
    expect(found('预算执行率 | 分值：10 | 得分：', ...ROWS, '总分 | 分值：100 | 得分：95')).toEqual([
      '预算执行率',
    ]);
    expect(found(...ROWS, '总分 | 分值：90 | 得分：')).toEqual(['总分']);
  });
  it('passes a total in the column of the weights, and one that nobody can tell yet', () => {
    expect(found(...ROWS, '总分 | 分值：86 | 得分：')).toEqual([]);
    expect(found(...ROWS, '满意度指标 | 丙 | 90% | 分值：10 | 得分：', '总分 | 分值：100 | 得分：')).toEqual([
      '丙',
    ]);
  });
  it('passes one score for two rows, and a form that is not scored', () => {
    expect(
      found(
        '数量指标 | 甲 | 5个 | 分值：50 | 得分：50',
        '社会效益指标 | 乙 | 3户 | 分值：40 | 得分：46',
        '满意度指标 | 丙 | 90% | 分值：10 | 得分：',
        '总分 | 分值：100 | 得分：96',
      ),
    ).toEqual([]);
    expect(
      found(
        '数量指标 | 甲 | 5个 | 分值：50 | 完成：5个 | 得分：',
        '质量指标 | 乙 | 90% | 分值：40 | 完成：90% | 得分：',
      ),
    ).toEqual([]);
    expect(found(...ROWS, '满意度指标 | 丙 | 90% | 分值： | 得分：')).toEqual([]);
  });
  it('finds the one row that the total was written without', () => {
    expect(
      found(...ROWS, '满意度指标 | 丙 | 90% | 分值：10 | 得分：', '总分 | 分值：100 | 得分：86'),
    ).toEqual(['丙']);
  });
  it.each(['——', 'XX', '优', '2024-01-15'])('knows that %s are no points', (score) => {
    expect(found(...ROWS, `满意度指标 | 丙 | 90% | 分值：10 | 得分：${score}`)).toEqual(['丙']);
  });
  it('tells once of a form with all its results and not one score', () => {
    expect(
      found(
        '数量指标 | 甲 | 5个 | 分值：50 | 完成：5个 | 得分：',
        '质量指标 | 乙 | 90% | 分值：50 | 完成：90% | 得分：',
        '总分 | 分值：100 | 得分：',
      ),
    ).toEqual(['总分']);
  });
});
