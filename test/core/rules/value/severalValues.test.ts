import { foundBy } from '../../../support/ruleFindings';

describe('value/several-values', () => {
  it('finds three in one cell', () => {
    expect(
      foundBy('value/several-values', '数量指标 | 活动 | 开展丰收节活动1次、夏令营活动1次、台胞技能培训2期'),
    ).toEqual(['开展丰收节活动1次、夏令营活动1次、台胞技能培训2期']);
  });
  it('takes a range for one value', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7-9次')).toEqual([]);
  });
  it('is content with one', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7次')).toEqual([]);
  });
});
