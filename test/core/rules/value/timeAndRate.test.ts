import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/time-and-rate', () => {
  it.each([
    '时效指标 | 项目完成时间 | 100%',
    '时效指标 | 工程工期 | ≥95%',
    '时效指标 | 办理时限（天） | 90%',
  ])('finds a rate where a time is asked for: %s', (row) => {
    expect(findingsBy('value/time-and-rate', row)).toMatchObject([{ params: { asked: 'time' } }]);
  });
  it.each([
    '时效指标 | 资金拨付及时率 | 2024年12月31日前',
    '质量指标 | 验收合格率 | 12月底前',
    '时效指标 | 任务完成及时率 | ≤30天',
  ])('finds a time where a rate is asked for: %s', (row) => {
    expect(findingsBy('value/time-and-rate', row)).toMatchObject([{ params: { asked: 'rate' } }]);
  });
  it.each([
    '时效指标 | 按时间节点完成率 | 100%',
    '时效指标 | 办理时间 | 缩短20%',
    '时效指标 | 完成时间 | 2024年12月底前',
    '时效指标 | 资金拨付及时率 | ≥95%',
    '数量指标 | 巡查频率 | 每月',
    '时效指标 | 发电功率 | 30天',
    '质量指标 | 停播率 | ≤15秒/百小时',
  ])('is content with %s', (row) => {
    expect(foundBy('value/time-and-rate', row)).toEqual([]);
  });
});
