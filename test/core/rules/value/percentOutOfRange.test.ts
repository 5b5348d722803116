import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/percent-out-of-range', () => {
  it('weighs less where a plan may be overfulfilled', () => {
    const found = findingsBy(
      'value/percent-out-of-range',
      '质量指标 | 招生计划完成率 | ≥105%\n质量指标 | 验收合格率 | ≥105%',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });
  it('finds satisfaction above 100%', () => {
    expect(foundBy('value/percent-out-of-range', '满意度指标 | 群众满意度 | ≥950%')).toEqual(['≥950%']);
  });
  it('finds a share above 100%', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | 120%')).toEqual(['120%']);
  });
  it('lets growth pass 100%', () => {
    expect(foundBy('value/percent-out-of-range', '经济效益指标 | 产值增长率 | ≥120%')).toEqual([]);
  });
  it('is content at 100%', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | 100%')).toEqual([]);
  });
  it('lets a tolerance reach below zero', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 结算准确率 | ±3%')).toEqual([]);
  });
});
