import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/value-without-indicator', text);

describe('completeness/value-without-indicator', () => {
  it('finds a value beside a blank name', () => {
    expect(found('数量指标 |  | ≥16次')).toEqual(['≥16次']);
  });
  it('lets a stroke stand for nothing', () => {
    expect(found('经济效益指标 |  | /')).toEqual([]);
  });
  it('lets 不适用 stand for nothing', () => {
    expect(found('经济效益指标 |  | 不适用')).toEqual([]);
  });
});
