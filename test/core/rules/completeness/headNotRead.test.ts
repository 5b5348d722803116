import { foundBy } from '../../../support/ruleFindings';

describe('completeness/head-not-read', () => {
  it('tells of a head without a name that could be read', () => {
    expect(foundBy('completeness/head-not-read', `没有读出的基本信息 | 会议经费`)).toEqual([null]);
  });
  it('is content with a name', () => {
    expect(foundBy('completeness/head-not-read', `项目名称 | 会议经费`)).toEqual([]);
  });
});
