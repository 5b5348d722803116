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
