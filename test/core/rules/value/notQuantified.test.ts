import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/not-quantified', text);

describe('value/not-quantified', () => {
  it('finds a word in a group marked 必填量化', () => {
    expect(found('时效指标(必填量化) | 开展代表活动时间 | 全年')).toEqual(['全年']);
  });
  it('finds a phrase for a cost', () => {
    expect(found('成本指标 | 成本控制 | 参照政府采购成本控制')).toEqual(['参照政府采购成本控制']);
  });
  it('finds 无 where a number is required', () => {
    expect(found('成本指标(必填量化) | 办公费 | 无')).toEqual(['无']);
  });
  it('lets 必填 groups be qualitative', () => {
    expect(found('社会效益指标(必填) | 代表履职 | 有效提升')).toEqual([]);
  });
  it('lets quality be qualitative where no tag says otherwise', () => {
    expect(found('质量指标 | 补助资格合规性 | 合规')).toEqual([]);
  });
  it('takes a frequency for a measure', () => {
    expect(found('时效指标(必填量化) | 发放补助 | 每月15日前')).toEqual([]);
  });
  it('takes a deadline without a number for a deadline', () => {
    expect(
      found(`
      时效指标(必填量化) | 完成时间 | 年底前
      时效指标(必填量化) | 发放慰问金 | 春节前
      时效指标(必填量化) | 完成时间 | 春耕前完成
      时效指标(必填量化) | 发放频率 | 一年两次`),
    ).toEqual([]);
  });
  it.each(['当天办结', '当日', '当月发放', '次月内拨付', '次日前送达'])(
    'takes %s for a deadline',
    (value) => {
      expect(found(`时效指标(必填量化) | 办结时间 | ${value}`)).toEqual([]);
    },
  );
  it.each(['及时办结', '即时', '不定期开展', '当日情况应当全面掌握'])('finds no deadline in %s', (value) => {
    expect(found(`时效指标(必填量化) | 办结时间 | ${value}`)).toEqual([value]);
  });
  it('takes 零 and a class for a number', () => {
    expect(
      found(`
      质量指标(必填量化) | 网络安全事件 | 零事故
      质量指标(必填量化) | 等级保护级别 | 三级`),
    ).toEqual([]);
  });
  it('lets costs to society and nature be told in words', () => {
    expect(
      found(`
      社会成本指标 | 对社会的影响 | 无负面影响
      成本指标 | 生态环境成本 | 减少`),
    ).toEqual([]);
  });
  it('is not content with 合格 where the form asks for a number', () => {
    expect(found('质量指标(必填量化) | 工程质量 | 合格')).toEqual(['合格']);
  });
  it('reads Chinese numerals as numbers', () => {
    expect(found('数量指标(必填量化) | 召开会议 | 三次')).toEqual([]);
  });
  it('reads a date as a measure', () => {
    expect(found('时效指标(必填量化) | 完工 | 2021年12月31日')).toEqual([]);
  });
});

describe('value/not-quantified of rates, whatever the group', () => {
  const told = (row: string): string[] =>
    findingsBy('value/not-quantified', row).map(
      ({ severity, params }) => `${severity} ${params['group'] ?? ''}`,
    );

  it('hints where a rate is answered by a grade', () => {
    expect(told('质量指标 | 验收合格率 | 合格')).toEqual(['info “验收合格率”']);
  });
  it('lets pass what is as good as a number, and what asks for no rate', () => {
    expect(told('质量指标 | 服务覆盖率 | 全覆盖')).toEqual([]);
    expect(told('质量指标 | 验收结果 | 合格')).toEqual([]);
  });
  it('takes 无 for no value where a rate is asked for', () => {
    expect(told('满意度指标 | 群众满意度 | 无')).toEqual(['warning 满意度指标']);
    expect(told('满意度指标 | 投诉率 | 无')).toEqual([]);
  });
});

it.each([
  ['数量指标 | 购置物资', '一批', 'info'],
  ['数量指标 | 开展检查', '每季度', 'warning'],
  ['时效指标 | 完成时间', '全年', 'warning'],
  ['时效指标 | 建设工期', '全年', 'warning'],
  ['时效指标(必填量化) | 服务期限', '全年', 'error'],
  ['满意度指标 | 群众满意度', '无投诉', 'warning'],
])('%s %s leaves open how much: %s', (row, value, severity) => {
  expect(findingsBy('value/not-quantified', `${row} | ${value}`)).toMatchObject([{ severity }]);
});

it.each([
  '数量指标 | 招标批次 | 一批',
  '数量指标 | 开展活动 | 一次',
  '数量指标 | 巡查频次 | 每季度',
  '时效指标 | 服务期限 | 全年',
  '时效指标 | 开放时间 | 全年',
  '满意度指标 | 服务对象投诉 | 无投诉',
])('is content with %s', (row) => {
  expect(found(row)).toEqual([]);
});
