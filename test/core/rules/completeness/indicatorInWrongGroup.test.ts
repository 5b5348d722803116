import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/indicator-in-wrong-group', text);

describe('completeness/indicator-in-wrong-group', () => {
  it('finds satisfaction among social benefits', () => {
    expect(found('社会效益指标 | 市民对空气质量改善的满意程度 | ≥85%')).toEqual([
      '市民对空气质量改善的满意程度',
    ]);
  });
  it('is content in the group of satisfaction', () => {
    expect(found('服务对象满意度指标 | 学生满意度 | ≥95%')).toEqual([]);
  });
  it('has no say where the form has no groups', () => {
    expect(found('- | 本土人才满意度 | ≥ | 95 | %')).toEqual([]);
  });
  it('leaves a name alone that only mentions it', () => {
    expect(found('数量指标 | 满意度调查 | ≥2次')).toEqual([]);
  });
});

it('weighs more among the benefits, for which it stands', () => {
  const severityOf = (group: string) =>
    findingsBy('completeness/indicator-in-wrong-group', `${group} | 群众满意度 | ≥90%`).map(
      ({ severity }) => severity,
    );
  expect(severityOf('社会效益指标')).toEqual(['warning']);
  expect(severityOf('质量指标')).toEqual(['info']);
});

it.each([
  ['时效指标 | 参训学员满意度 | ≥95%', 'satisfaction', 'warning'],
  ['质量指标 | 项目完工时间 | 2026年11月底前', 'timeliness', 'warning'],
  ['数量指标 | 项目完成时间 | 2026年12月底前', 'timeliness', 'warning'],
  ['成本指标 | 完成时间 | 2026年12月底前', 'timeliness', 'warning'],
  ['成本指标 | 工期 | ≤180天', 'timeliness', 'info'],
  ['质量指标 | 培训费 | ≤5万元', 'cost', 'warning'],
  ['数量指标 | 项目成本 | ≤50万元', 'cost', 'info'],
  ['时效指标 | 验收合格率 | ≥95%', 'quality', 'info'],
  ['成本指标 | 验收合格率 | ≥95%', 'quality', 'info'],
])('tells where it belongs: %s', (row, of, severity) => {
  expect(findingsBy('completeness/indicator-in-wrong-group', row)).toMatchObject([
    { severity, params: { of } },
  ]);
});

it.each([
  '时效指标 | 项目完工时间 | 2026年11月底前',
  '质量指标 | 平均响应时间 | ≤30分钟',
  '数量指标 | 发放生活费 | ≥300万元',
  '社会成本指标 | 占道施工时间 | ≤30天',
  '社会效益指标 | 降低企业用工成本 | ≥5万元',
  '质量指标 | 验收合格率 | ≥95%',
])('leaves what may well stand there: %s', (row) => {
  expect(foundBy('completeness/indicator-in-wrong-group', row)).toEqual([]);
});
