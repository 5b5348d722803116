import { findingsBy, foundBy } from '../../../support/ruleFindings';

const RULE = 'completeness/goals-not-read';

describe(RULE, () => {
  it('tells of a goal that nobody could read', () => {
    const text = `项目名称 | 会议经费
没有读出的目标 | 开好七次会议`;
    expect(findingsBy(RULE, text).map(({ severity, params }) => ({ severity, params }))).toEqual([
      { severity: 'warning', params: { cells: expect.any(String) as string, count: '1', some: 'none' } },
    ]);
  });
  it('says so beside a goal that was read', () => {
    const text = `年度目标 | 开好七次会议
没有读出的目标 | 做好代表服务`;
    expect(findingsBy(RULE, text).map(({ params }) => params)).toMatchObject([{ some: 'some' }]);
  });
  it('is content where all goals were read', () => {
    expect(foundBy(RULE, `年度目标 | 开好七次会议`)).toEqual([]);
  });
});
