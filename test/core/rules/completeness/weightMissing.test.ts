import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';
import { weighedList } from '../../../support/weighedList';

const found = (...rows: string[]): string[] =>
  findingsBy('completeness/weight-missing', rows.join('\n')).map(({ params }) => params['name'] ?? '');

describe('completeness/weight-missing', () => {
  it('finds the row without points', () => {
    expect(
      found(
        '数量指标 | 甲 | 5个 | 分值：50',
        '质量指标 | 乙 | 90% | 分值：',
        '社会效益指标 | 丙 | 3户 | 分值：30',
      ),
    ).toEqual(['乙']);
  });
  it('takes a weight for several rows where the sum is right, with 预算执行率 or without', () => {
    const rows = [
      '数量指标 | 甲 | 5个 | 分值：50',
      '质量指标 | 乙 | 90% | 分值：',
      '社会效益指标 | 丙 | 3户 | 分值：',
    ];
    expect(found(...rows, '满意度指标 | 丁 | 90% | 分值：40')).toEqual([]);
    expect(found('预算执行率 | 分值：20', ...rows, '满意度指标 | 丁 | 90% | 分值：30')).toEqual([]);
    expect(found('预算执行率 | 分值：20', ...rows, '满意度指标 | 丁 | 90% | 分值：40')).toEqual(['乙', '丙']);
  });
  it('asks for nothing where no row has points', () => {
    expect(found('数量指标 | 甲 | 5个 | 分值：', '质量指标 | 乙 | 90% | 分值：')).toEqual([]);
  });
  it('tells a column that nobody filled in once, at its heading', () => {
    const rows = [
      '数量指标 | 甲 | 5个 | 分值：',
      '质量指标 | 乙 | 90% | 分值：',
      '社会效益指标 | 丙 | 3户 | 分值：',
    ];
    expect(found(...rows)).toEqual(['']);
  });
  it('asks for none of what is a part of the row above', () => {
    const rows = ['质量指标 | 成活率 | ≥90% | 分值：20', '社会效益指标 | 受益人口 | 90人 | 分值：30'];
    expect(
      found(
        '数量指标 | 种植面积 | 29.5亩 | 分值：20',
        '数量指标 | 其中桃树种植面积 | 1.5亩 | 分值：',
        ...rows,
      ),
    ).toEqual([]);
    expect(
      found(
        '数量指标 | ★补助粮食作物种植面积 |  | 分值：10',
        '数量指标 | 大豆种植面积 | 5.5亩 | 分值：',
        '数量指标 | 玉米种植面积 | 6亩 | 分值：',
        ...rows,
      ),
    ).toEqual([]);
    expect(
      found('数量指标 | 种植面积 | 29.5亩 | 分值：20', '数量指标 | 桃树种植面积 | 1.5亩 | 分值：', ...rows),
    ).toEqual(['桃树种植面积']);
  });
  it('takes a word for no weight, and a stroke for an answer', () => {
    const rows = (weight: string): string[] => [
      '数量指标 | 甲 | 5个 | 分值：50',
      `质量指标 | 乙 | 90% | 分值：${weight}`,
      '社会效益指标 | 丙 | 3户 | 分值：30',
    ];
    expect(found(...rows('十'))).toEqual(['乙']);
    expect(found(...rows('待定'))).toEqual(['乙']);
    expect(found(...rows('/'))).toEqual([]);
  });
  it('takes 0 for no weight', () => {
    const rows = [
      '数量指标 | 甲 | 5个 | 分值：50',
      '质量指标 | 乙 | 90% | 分值：0',
      '社会效益指标 | 丙 | 3户 | 分值：30',
    ];
    expect(found(...rows)).toEqual(['乙']);
  });
});
it('finds a blank weight in a list, and a project without any at its first row', () => {
  const told = (...weights: string[]): string[] =>
    tellFindings('completeness/weight-missing', weighedList(...weights));
  expect(told('40', '20', '20', '10', '40', '20', '', '10')).toEqual(['I9']);
  expect(told('40', '20', '20', '10')).toEqual(['I7']);
});
