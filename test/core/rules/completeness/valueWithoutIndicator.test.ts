import { foundBy } from '../../../support/ruleFindings';

describe('completeness/value-without-indicator', () => {
  it('finds a value beside a blank name', () => {
    expect(foundBy('completeness/value-without-indicator', '数量指标 |  | ≥16次')).toEqual(['≥16次']);
  });
  it('lets a stroke stand for nothing', () => {
    expect(foundBy('completeness/value-without-indicator', '经济效益指标 |  | /')).toEqual([]);
  });
  it('lets 不适用 stand for nothing', () => {
    expect(foundBy('completeness/value-without-indicator', '经济效益指标 |  | 不适用')).toEqual([]);
  });
});
