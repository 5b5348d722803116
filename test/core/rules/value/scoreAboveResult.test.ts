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
  it('leaves a score above the weight to the rule that tells it', () => {
    expect(found('质量指标 | 验收合格率 | =100% | 分值：15 | 完成：95% | 得分：16')).toEqual([]);
  });
  it('never calls no points too many', () => {
    expect(found('数量指标 | 示范基地 | ≥5个 | 分值：10 | 完成：-5个 | 得分：0')).toEqual([]);
  });
  it('passes what was reached, or cannot be compared', () => {
    expect(found('质量指标 | 验收合格率 | ≥90% | 分值：15 | 完成：95% | 得分：15')).toEqual([]);
    expect(found('成本指标 | 工程成本 | ≤65万元 | 分值：10 | 完成：57万元 | 得分：10')).toEqual([]);
    expect(found('质量指标 | 安全事故次数 | 3次 | 分值：10 | 完成：1次 | 得分：10')).toEqual([]);
    expect(found('数量指标 | 培训人数 | ≥80人 | 分值：10 | 完成：2期 | 得分：10')).toEqual([]);
    expect(found('社会效益指标 | 管护机制 | 健全 | 分值：10 | 完成：已建立 | 得分：10')).toEqual([]);
    expect(found('质量指标 | 验收合格率 | =100% | 分值： | 完成：95% | 得分：15')).toEqual([]);
  });
  it('compares in one unit what is told in two of one kind', () => {
    expect(found('数量指标 | 渠道长度 | ≥5公里 | 分值：10 | 完成：600米 | 得分：10')).toEqual(['full']);
    expect(found('数量指标 | 渠道长度 | ≥5公里 | 分值：10 | 完成：5200米 | 得分：10')).toEqual([]);
    expect(found('社会效益指标 | 受益人口 | ≥1.2万人 | 分值：10 | 完成：11000人 | 得分：10')).toEqual([
      'full',
    ]);
    expect(found('社会效益指标 | 受益人口 | ≥1.1万人 | 分值：10 | 完成：11000名 | 得分：10')).toEqual([]);
    expect(found('成本指标 | 补助标准 | ≤1.8万元/户 | 分值：10 | 完成：18000元/户 | 得分：10')).toEqual([]);
    expect(found('数量指标 | 培训时长 | ≥3天 | 分值：10 | 完成：3小时 | 得分：10')).toEqual([]);
  });
  it('takes a number alone for one in the unit of the target, as long as it is of its size', () => {
    expect(found('数量指标 | 渠道长度 | ≥5公里 | 分值：10 | 完成：3 | 得分：10')).toEqual(['full']);
    expect(found('数量指标 | 渠道长度 | ≥5公里 | 分值：10 | 完成：5 | 得分：10')).toEqual([]);
    expect(found('社会效益指标 | 受益人口 | ≥5000人 | 分值：10 | 完成：0.6 | 得分：10')).toEqual([]);
    expect(found('满意度指标 | 村民满意度 | ≥95% | 分值：10 | 完成：0.9 | 得分：10')).toEqual(['full']);
    expect(found('满意度指标 | 村民满意度 | ≥95% | 分值：10 | 完成：0.96 | 得分：10')).toEqual([]);
    expect(found('社会效益指标 | 增产比例 | ≥2% | 分值：10 | 完成：1 | 得分：10')).toEqual([]);
  });
  it('finds full marks for what was done too late', () => {
    const done = (text: string): string[] =>
      found(`时效指标 | 完工时间 | 2025年9月底前 | 分值：10 | 完成：${text} | 得分：10`);
    expect(done('2025年11月20日')).toEqual(['late']);
    expect(done('已于10月8日完成')).toEqual(['late']);
    expect(done('2026年3月')).toEqual(['late']);
    for (const intime of ['2025年9月30日', '2025年8月', '9月', '按期完成', '2025年'])
      expect(done(intime)).toEqual([]);
    expect(found('时效指标 | 发放时间 | 每月10日前 | 分值：10 | 完成：每月15日前 | 得分：10')).toEqual([]);
  });
  it.each([
    ['健全', '基本健全'],
    ['优', '良'],
    ['合格', '不合格'],
    ['显著提升', '有所提升'],
    ['高', '较高'],
  ])('finds full marks for a grade below the one that was due: %s, %s', (target, reached) => {
    const row = (due: string, done: string): string[] =>
      found(`可持续影响指标 | 管护机制 | ${due} | 分值：10 | 完成：${done} | 得分：10`);
    expect(row(target, reached)).toEqual(['lower']);
    expect(row(reached, target)).toEqual([]);
    expect(row(target, target)).toEqual([]);
  });
  it('finds full marks for half of the money, where execution is scored', () => {
    const scored = (spent: string, score: string): string[] =>
      findingsBy(
        'value/score-above-result',
        `标题 | 项目支出绩效自评表\n年度资金总额 | 100 | 预算：100 | 执行：${spent}\n预算执行率 | 分值：10 | 得分：${score}\n数量指标 | 户厕 | ≥6座 | 分值：90 | 完成：6座 | 得分：90`,
      ).map(({ params }) => params['why'] ?? '');
    expect(scored('50', '10')).toEqual(['execution']);
    expect(scored('50', '5')).toEqual([]);
    expect(scored('92', '10')).toEqual([]);
  });
});
