import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/sentence', text);

describe('value/sentence', () => {
  it('finds a number in a sentence', () => {
    expect(found('质量指标 | 补助兑付 | 严格按照预算标准1000元/人给补助对象兑付补助')).toEqual([
      '严格按照预算标准1000元/人给补助对象兑付补助',
    ]);
  });
  it('finds prose', () => {
    expect(
      found('生态效益指标 | 生态 | 提高森林生态系统服务功能,显著改善项目区及周边地区的生态环境。'),
    ).toEqual(['提高森林生态系统服务功能,显著改善项目区及周边地区的生态环境。']);
  });
  it('finds a number with a sentence behind it, however short', () => {
    expect(found('成本指标 | 兑付 | 按预算标准1000元/人兑付补助资金')).toEqual([
      '按预算标准1000元/人兑付补助资金',
    ]);
  });
  it('lets a number have a few words: they bury nothing', () => {
    expect(
      found(`
      成本指标 | 公用经费标准 | 每人每年9000元
      经济效益指标 | 农民增收 | 户均增收3000元左右
      质量指标 | 防洪标准 | 20年一遇
      社会效益指标 | 市域社会治理 | 全省前10名
      社会效益指标 | 带动脱贫户 | 带动30户`),
    ).toEqual([]);
  });
  it('takes names of standards, sizes and grades for what they are', () => {
    expect(
      found(`
      质量指标 | 管材管径 | DN300
      质量指标 | 混凝土强度 | C30
      质量指标 | 景区等级 | 4A级景区
      质量指标 | 数字书写 | 符合GB/T 15835标准`),
    ).toEqual([]);
  });
  it('lets a phrase be a grade', () => {
    expect(found('质量指标 | 制度执行 | 严格执行相关制度规定')).toEqual([]);
  });
});
