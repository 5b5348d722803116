import { foundBy } from '../../../support/ruleFindings';

describe('value/range', () => {
  it('finds a range of counts', () => {
    expect(foundBy('value/range', '数量指标 | 召开常委会 | 7-9次')).toEqual(['7-9次']);
  });
  it('finds a range of days behind other words', () => {
    expect(foundBy('value/range', '时效指标 | 视察时间 | 每次活动1-2天')).toEqual(['每次活动1-2天']);
  });
  it('finds a range written with 至', () => {
    expect(foundBy('value/range', '时效指标 | 培训 | 1至3天')).toEqual(['1至3天']);
  });
  it('takes ±3% for a tolerance', () => {
    expect(foundBy('value/range', '质量指标 | 误差率 | ±3%以内')).toEqual([]);
  });
  it('lets a band be a standard, and a floor and a ceiling be lines', () => {
    expect(
      foundBy(
        'value/range',
        `
      质量指标 | 供暖室温 | 18-26℃
      质量指标 | 出水酸碱度 | pH6-9
      数量指标 | 服务儿童年龄 | 0-6岁
      质量指标 | 支出进度 | ≥80%且≤90%`,
      ),
    ).toEqual([]);
  });
  it('takes months for a period', () => {
    expect(foundBy('value/range', '时效指标 | 实施 | 2021年1月-12月')).toEqual([]);
  });
});
