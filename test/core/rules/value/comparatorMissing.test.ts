import { foundBy } from '../../../support/ruleFindings';

describe('value/comparator-missing', () => {
  it('finds a bare rate', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 代表活动参会率 | 90%')).toEqual(['90%']);
  });
  it('takes 100% and 0% as they are', () => {
    expect(
      foundBy(
        'value/comparator-missing',
        `
      质量指标 | 合格率 | 100%
      质量指标 | 争议率 | 0%`,
      ),
    ).toEqual([]);
  });
  it('asks no sign of counts and amounts', () => {
    expect(
      foundBy(
        'value/comparator-missing',
        `
      数量指标 | 活动 | 16次
      成本指标 | 补贴 | 25万元`,
      ),
    ).toEqual([]);
  });
  it('reads the sign from its own column', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 覆盖率 | ≥ | 95 | %')).toEqual([]);
  });
  it('reads the sign in words', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 覆盖率 | 不低于95%')).toEqual([]);
  });
});
