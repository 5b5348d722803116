import { foundBy } from '../../../support/ruleFindings';

describe('value/range-reversed', () => {
  it('finds a floor above its ceiling', () => {
    expect(foundBy('value/range-reversed', '质量指标 | 合格率 | ≥95%且≤90%')).toEqual(['≥95%且≤90%']);
    expect(foundBy('value/range-reversed', '质量指标 | 合格率 | ≥90%且≤95%')).toEqual([]);
  });
  it('finds the greater number first', () => {
    expect(foundBy('value/range-reversed', '数量指标 | 召开常委会 | 9-7次')).toEqual(['9-7次']);
  });
  it('is content with the right order', () => {
    expect(foundBy('value/range-reversed', '数量指标 | 召开常委会 | 7-9次')).toEqual([]);
  });
});
