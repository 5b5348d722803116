import { foundBy } from '../../../support/ruleFindings';

describe('completeness/form-not-read', () => {
  it('names a sheet that looks like a form and was not read', () => {
    expect(foundBy('completeness/form-not-read', `没有认出的表 | `)).toEqual(['项目支出绩效目标表']);
  });
  it('says nothing of a table that was read', () => {
    expect(foundBy('completeness/form-not-read', `数量指标 | 会议 | 3次`)).toEqual([]);
  });
});
