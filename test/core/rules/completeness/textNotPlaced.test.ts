import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/text-not-placed', text);

describe('completeness/text-not-placed', () => {
  it('tells of a text that belongs nowhere', () => {
    expect(
      found(`
      项目名称 | 会议经费
      附:经费测算另见附件`),
    ).toEqual(['附:经费测算另见附件']);
  });
  it('is content where all has its place', () => {
    expect(
      found(`
      项目名称 | 会议经费
      数量指标 | 会议 | 3次`),
    ).toEqual([]);
  });
  it.each([
    ['points of a head', '自评得分 | 98'],
    ['a date of a line in words of its own', '办理进展 | 2025.6'],
    ['a label that nobody filled in', '本年度是第几年'],
  ])('has nothing to say of %s', (_what, row) => {
    expect(found(`项目名称 | 会议经费\n${row}\n数量指标 | 会议 | 3次`)).toEqual([]);
  });
});
