import { findingsBy } from '../../../support/ruleFindings';

const found = (row: string): string[] =>
  findingsBy('value/score-above-result', row).map(({ params }) => params['why'] ?? '');

describe('value/score-above-result', () => {
  it('finds full marks for less than all', () => {
    expect(found('质量指标 | 验收合格率 | =100% | 分值：15 | 完成：95% | 得分：15')).toEqual(['full']);
    expect(found('成本指标 | 工程成本 | ≤65万元 | 分值：10 | 完成：70万元 | 得分：10')).toEqual(['full']);
  });
  it('finds a score far above the share', () => {
    expect(found('时效指标 | 按期完成率 | ≥90% | 分值：10 | 完成：60% | 得分：9')).toEqual(['high']);
    expect(found('时效指标 | 按期完成率 | ≥90% | 分值：10 | 完成：60% | 得分：7')).toEqual([]);
  });
  it('never calls no points too many', () => {
    expect(found('数量指标 | 示范基地 | ≥5个 | 分值：10 | 完成：-5个 | 得分：0')).toEqual([]);
  });
  it('passes what was reached, or cannot be compared', () => {
    expect(found('质量指标 | 验收合格率 | ≥90% | 分值：15 | 完成：95% | 得分：15')).toEqual([]);
    expect(found('成本指标 | 工程成本 | ≤65万元 | 分值：10 | 完成：57万元 | 得分：10')).toEqual([]);
    expect(found('质量指标 | 安全事故次数 | 3次 | 分值：10 | 完成：1次 | 得分：10')).toEqual([]);
    expect(found('数量指标 | 培训人数 | ≥80人 | 分值：10 | 完成：2期 | 得分：10')).toEqual([]);
    expect(found('社会效益指标 | 管护机制 | 健全 | 分值：10 | 完成：基本健全 | 得分：10')).toEqual([]);
    expect(found('质量指标 | 验收合格率 | =100% | 分值： | 完成：95% | 得分：15')).toEqual([]);
  });
});
