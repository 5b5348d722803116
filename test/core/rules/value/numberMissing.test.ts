import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/number-missing', text);

describe('value/number-missing', () => {
  it('finds a unit alone', () => {
    expect(found('数量指标 | 治理河道 | 公里')).toEqual(['公里']);
  });
  it('finds a sign alone', () => {
    expect(found('质量指标 | 合格率 | ≧')).toEqual(['≧']);
  });
  it('is content with a number', () => {
    expect(found('数量指标 | 治理河道 | 5公里')).toEqual([]);
  });
  it('leaves template marks to their own rule', () => {
    expect(found('数量指标 | 治理河道 | ≥**公里')).toEqual([]);
  });
});
