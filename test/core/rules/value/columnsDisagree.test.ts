import { foundBy } from '../../../support/ruleFindings';

describe('value/columns-disagree', () => {
  it('finds two signs that contradict', () => {
    expect(foundBy('value/columns-disagree', '质量指标 | 合格率 | ≥ | ≤95 | %')).toEqual(['≤95']);
  });
  it('is content where the columns complete each other', () => {
    expect(foundBy('value/columns-disagree', '质量指标 | 合格率 | ≥ | 95 | %')).toEqual([]);
  });
  it('lets the value repeat its unit', () => {
    expect(foundBy('value/columns-disagree', '质量指标 | 合格率 | ≥ | 95% | %')).toEqual([]);
  });
});
