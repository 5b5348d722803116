import { foundBy } from '../../../support/ruleFindings';

describe('value/unit-missing', () => {
  it('finds a bare number', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 开设课程数量 | 220')).toEqual(['220']);
  });
  it('finds one behind a sign', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 活动 | ≤4')).toEqual(['≤4']);
  });
  it('finds 3万 that is no money', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 惠及群众 | 3万')).toEqual(['3万']);
  });
  it('reads the unit from its own column', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 学生受资助人数 | ≧ | 735 | 人次')).toEqual([]);
  });
  it('reads the unit at the end of the name', () => {
    expect(foundBy('value/unit-missing', '时效指标 | 任务完成时限(月) | 10')).toEqual([]);
  });
  it('is content with any unit', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 施工材料 | 1批')).toEqual([]);
  });
});
