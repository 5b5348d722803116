import { foundBy } from '../../../support/ruleFindings';

describe('value/number-missing', () => {
  it('finds a unit alone', () => {
    expect(foundBy('value/number-missing', '数量指标 | 治理河道 | 公里')).toEqual(['公里']);
  });
  it('finds a sign alone', () => {
    expect(foundBy('value/number-missing', '质量指标 | 合格率 | ≧')).toEqual(['≧']);
  });
  it('is content with a number', () => {
    expect(foundBy('value/number-missing', '数量指标 | 治理河道 | 5公里')).toEqual([]);
  });
  it('leaves template marks to their own rule', () => {
    expect(foundBy('value/number-missing', '数量指标 | 治理河道 | ≥**公里')).toEqual([]);
  });
});
