import { foundBy } from '../../../support/ruleFindings';

describe('value/date-impossible', () => {
  it('finds 30 February', () => {
    expect(foundBy('value/date-impossible', '时效指标 | 完工 | 2024年2月30日')).toEqual(['2024年2月30日']);
  });
  it('knows leap years', () => {
    expect(foundBy('value/date-impossible', '时效指标 | 完工 | 2024年2月29日')).toEqual([]);
  });
});
