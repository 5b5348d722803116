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
      质量指标 | 执行标准 | GB50204-2015
      数量指标 | 服务器采购 | 2U机架式4台`,
      ),
    ).toEqual([]);
  });
  it.each([
    '86座（含移动公厕6座）',
    '≥15项（其中重点3项）',
    '不少于800亩（水田100亩）',
    '≥95%(问卷调查100份)',
    '95%（其中重点企业98%）',
    '1部（5分钟）',
    '1000亩以上，其中设施200亩',
  ])('only hints at a number that explains the value before it: %s', (value) => {
    const found = findingsBy('value/several-values', `数量指标 | 某事 | ${value}`);
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
  });
  it.each(['100元/亩（二类80元/亩）', '90%（年底95%）', '86户（C级50户、D级36户）', '3个5个（其中2个）'])(
    'sends back what is a value of its own, in brackets or not: %s',
    (value) => {
      const found = findingsBy('value/several-values', `数量指标 | 某事 | ${value}`);
      expect(found.map(({ severity }) => severity)).toEqual(['warning']);
    },
  );
  it('knows hours of the day and the points that there are at most', () => {
    expect(
      foundBy(
        'value/several-values',
        `
      时效指标 | 服务时间 | 8:00-17:30
      时效指标 | 发放时间 | 按季发放（3、6、9、12月）
      数量指标 | 铺设管道 | φ110管1200米
      经济效益指标 | 利用率 | 由60%提高到85%
      社会效益指标 | 发案数 | 从120起下降到100起
      满意度指标 | 满意度 | ≥9.5分，满分10分
      满意度指标 | 满意度 | 10分制9分`,
      ),
    ).toEqual([]);
    expect(foundBy('value/several-values', '时效指标 | 服务 | 8:00-17:30，5人12天')).toHaveLength(1);
    expect(
      foundBy('value/several-values', '数量指标 | 选派 | 从3个村增派5人，由2人增至4人，另2台'),
    ).toHaveLength(1);
    expect(foundBy('value/several-values', '数量指标 | 选派 | 由3个村、5个镇上报')).toHaveLength(1);
  });
  it('takes a range for one value', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7-9次')).toEqual([]);
  });
  it('is content with one', () => {
    expect(foundBy('value/several-values', '数量指标 | 会议 | 7次')).toEqual([]);
  });
  it('knows lines drawn in brackets behind the words that they grade', () => {
    const row = '可持续影响指标 | 发现机制 | 健全（90分及以上）/较健全（70-90分）/不健全（70分以下）';
    expect(foundBy('value/several-values', row)).toEqual([]);
    expect(foundBy('value/not-graded', row)).toEqual([]);
  });
  it('knows that an age says who', () => {
    expect(foundBy('value/several-values', '成本指标 | 高龄津贴 | 80-89岁50元/月')).toEqual([]);
    expect(
      foundBy('value/several-values', '成本指标 | 高龄津贴 | 80-89岁50元/月，90岁以上100元/月'),
    ).toHaveLength(1);
  });
});
