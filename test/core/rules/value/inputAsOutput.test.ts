import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/input-as-output', text);

describe('value/input-as-output', () => {
  it.each([
    '项目资金投入 | ≥100万元',
    '投入资金 | 50万元',
    '预算安排 | 30万元',
    '投入人员数量 | 10人',
    '配备工作人员 | ≥10人',
    '完成校园维修改造及设备购置项目 | 800万元',
  ])('finds %s', (row) => {
    expect(found(`数量指标 | ${row}`)).toHaveLength(1);
  });
  it.each([
    '发放补助金额 | 100万元',
    '引进资金 | 100万元',
    '培训人员数量 | 10人',
    '投入设备 | 10台',
    '存量债务化解 | ≥1.2亿元',
    '新增供热面积 | 2万',
    '每亩补偿 | 500元/亩',
  ])('takes for an output: %s', (row) => {
    expect(found(`数量指标 | ${row}`)).toEqual([]);
  });
  it('speaks of quantities alone', () => {
    expect(found('成本指标 | 投入资金 | 50万元')).toEqual([]);
  });
});

it('warns of money where the name asks how many', () => {
  const severityOf = (row: string) =>
    findingsBy('value/input-as-output', `数量指标 | ${row}`).map(({ severity }) => severity);
  expect(severityOf('购置电脑数量 | ≥30万元')).toEqual(['warning']);
  expect(severityOf('完成校园维修 | 800万元')).toEqual(['info']);
});
