import { findingsBy } from '../../../support/ruleFindings';

const found = (name: string, value: string): string[] =>
  findingsBy('value/negative-value', `数量指标 | ${name} | ${value}`).map(
    ({ found: text, params }) => `${text ?? ''} ${params['of'] ?? ''}`,
  );

describe('value/negative-value', () => {
  it('finds money, counts and times below zero', () => {
    expect(found('维修成本', '-5万元')).toEqual(['-5万元 money']);
    expect(found('培训次数', '≥-3次')).toEqual(['≥-3次 count']);
    expect(found('受益农户', '－2万户')).toEqual(['－2万户 count']);
    expect(found('办理时间', '≤-7天')).toEqual(['≤-7天 time']);
    expect(found('培训次数', '-3')).toEqual(['-3 count']);
    expect(found('减免服务对象人数', '≥-720人')).toEqual(['≥-720人 count']);
    expect(found('差旅费', '≤-5万元')).toEqual(['≤-5万元 money']);
    expect(found('租赁vCPU数量', '≥-8600核')).toEqual(['≥-8600核 count']);
  });
  it('passes what may be below zero, and ranges', () => {
    expect(found('冷库温度', '≤-18℃')).toEqual([]);
    expect(found('运行环境', '≥-25℃')).toEqual([]);
    expect(found('成本变动额', '-5万元')).toEqual([]);
    expect(found('年利润', '≥-5万元')).toEqual([]);
    expect(found('培训次数', '1-3次')).toEqual([]);
    expect(found('培训次数', '≥3次')).toEqual([]);
  });
});
