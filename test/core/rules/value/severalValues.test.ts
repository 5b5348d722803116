import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/several-values', () => {
  it('finds three in one cell', () => {
    expect(
      foundBy('value/several-values', '数量指标 | 活动 | 开展丰收节活动1次、夏令营活动1次、台胞技能培训2期'),
    ).toEqual(['开展丰收节活动1次、夏令营活动1次、台胞技能培训2期']);
  });
  it('finds two amounts for two classes, and two shares at two dates', () => {
    expect(
      foundBy(
        'value/several-values',
        `
      成本指标 | 补贴标准 | 一类100元/亩，二类80元/亩
      时效指标 | 支付进度 | 6月底前支付50%，12月底前支付100%`,
      ),
    ).toEqual(['一类100元/亩，二类80元/亩', '6月底前支付50%，12月底前支付100%']);
  });
  it('only hints at one thing measured twice', () => {
    const found = findingsBy(
      'value/several-values',
      `
      社会效益指标 | 受益脱贫户 | 126户368人
      数量指标 | 改造危桥 | 3座/85延米`,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['info', 'info']);
  });
  it('takes dates, rhythms, ratios and names of standards for no values of their own', () => {
    expect(
      foundBy(
        'value/several-values',
        `
      时效指标 | 助学金发放时间 | 每年3月、9月底前
      时效指标 | 发放时间 | 3月、6月、9月、12月
      时效指标 | 工程进度 | 2024年底完成主体工程80%
      数量指标 | 巡查 | 12次（每月1次）
      经济效益指标 | 投入产出比 | 1:3
      质量指标 | 系统运行时间 | 7×24小时
      质量指标 | 执行标准 | GB50204-2015`,
      ),
    ).toEqual([]);
  });
  it('takes a range for one value', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7-9次')).toEqual([]);
  });
  it('is content with one', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7次')).toEqual([]);
  });
  it('knows that an age says who', () => {
    expect(foundBy('value/several-values', '成本指标 | 高龄津贴 | 80-89岁50元/月')).toEqual([]);
    expect(
      foundBy('value/several-values', '成本指标 | 高龄津贴 | 80-89岁50元/月，90岁以上100元/月'),
    ).toHaveLength(1);
  });
});
