import { foundBy } from '../../../support/ruleFindings';

describe('completeness/text-not-placed', () => {
  it('tells of a text that belongs nowhere', () => {
    expect(
      foundBy(
        'completeness/text-not-placed',
        `
      项目名称 | 会议经费
      附:经费测算另见附件`,
      ),
    ).toEqual(['附:经费测算另见附件']);
  });
  it('is content where all has its place', () => {
    expect(
      foundBy(
        'completeness/text-not-placed',
        `
      项目名称 | 会议经费
      数量指标 | 会议 | 3次`,
      ),
    ).toEqual([]);
  });
});
