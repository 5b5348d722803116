import { foundBy } from '../../../support/ruleFindings';

describe('completeness/indicator-without-value', () => {
  it('finds a name without a value', () => {
    expect(foundBy('completeness/indicator-without-value', '数量指标 | 召开会议 | ')).toEqual([null]);
  });
  it('is not deceived by 定性 in the column beside it', () => {
    expect(foundBy('completeness/indicator-without-value', '- | 促进社会和谐 | 定性 |  | ')).toEqual([null]);
  });
  it('takes a dash for an answer', () => {
    expect(foundBy('completeness/indicator-without-value', '经济效益指标 | 增加收入 | —')).toEqual([]);
  });
  it('takes a name that ends in a colon for a heading', () => {
    expect(foundBy('completeness/indicator-without-value', '数量指标 | 其中: | ')).toEqual([]);
  });
});
