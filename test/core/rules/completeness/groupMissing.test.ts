import { foundBy } from '../../../support/ruleFindings';

describe('completeness/group-missing', () => {
  it('finds a table without any benefit', () => {
    expect(
      foundBy(
        'completeness/group-missing',
        `
      数量指标 | 主体班培训人次 | 280人次
      满意度指标 | 学员满意度 | ≥95%`,
      ),
    ).toEqual([null]);
  });
  it('finds a table without any output', () => {
    expect(foundBy('completeness/group-missing', '社会效益指标 | 受益人口 | ≥500人')).toEqual([null]);
  });
  it('knows local names of groups', () => {
    expect(
      foundBy(
        'completeness/group-missing',
        `
      预期产出指标 | 结算项目数 | 3个
      社会、经济、生态效益指标 | 结算争议率 | 0%`,
      ),
    ).toEqual([]);
  });
  it('does not ask for satisfaction, which is set where it is needed', () => {
    expect(
      foundBy(
        'completeness/group-missing',
        `
      数量指标 | 改造道路 | 2公里
      社会效益指标 | 受益人口 | ≥500人`,
      ),
    ).toEqual([]);
  });
  it('asks nothing of a form without groups', () => {
    expect(foundBy('completeness/group-missing', '- | 发放人数 | ≥ | 80 | 人')).toEqual([]);
  });
});
