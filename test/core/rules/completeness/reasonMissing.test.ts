import { foundBy } from '../../../support/ruleFindings';

const found = (beside: string): (string | null)[] =>
  foundBy('completeness/reason-missing', `质量指标 | 验收合格率 | ≥90% | ${beside}`);

describe('completeness/reason-missing', () => {
  it('finds points lost without a word', () => {
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：')).toEqual([null]);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：无')).toEqual(['无']);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：—')).toEqual(['—']);
  });
  it('goes by the result where no score stands', () => {
    expect(found('完成：60% | 原因：')).toEqual([null]);
    expect(found('完成：95% | 原因：')).toEqual([]);
  });
  it('passes full marks, a reason, and a form without the column', () => {
    expect(found('分值：10 | 完成：95% | 得分：10 | 原因：')).toEqual([]);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：雨季停工')).toEqual([]);
    expect(found('分值：10 | 完成：60% | 得分：6')).toEqual([]);
  });
});
