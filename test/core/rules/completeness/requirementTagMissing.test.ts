import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/requirement-tag-missing', text);

describe('completeness/requirement-tag-missing', () => {
  it('finds the group that lost its tag', () => {
    expect(
      found(`
      数量指标(必填量化) | a | 1次
      社会效益指标(必填) | b | 有效提升
      ---
      数量指标(必填量化) | a | 2次
      社会效益指标 | b | 有效提升`),
    ).toEqual(['社会效益指标']);
  });
  it('takes a table without any tag for another form', () => {
    expect(
      found(`
      社会效益指标(必填) | b | 有效提升
      ---
      社会效益指标 | b | 有效提升`),
    ).toEqual([]);
  });
  it('says nothing where the tags themselves disagree', () => {
    expect(
      found(`
      数量指标(必填量化) | a | 1次
      社会效益指标(必填) | b | 有效提升
      ---
      数量指标(必填量化) | a | 2次
      社会效益指标(选填) | b | 有效提升
      ---
      数量指标(必填量化) | a | 2次
      社会效益指标 | b | 有效提升`),
    ).toEqual([]);
  });
});
