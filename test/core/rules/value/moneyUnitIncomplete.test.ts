import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/money-unit-incomplete', text);

describe('value/money-unit-incomplete', () => {
  it('finds 万 for 万元 in a cost', () => {
    expect(found('成本指标 | 办公费 | 100万')).toEqual(['100万']);
  });
  it('finds a price without 元', () => {
    expect(found('成本指标 | 苗木 | ≤28.40/株')).toEqual(['≤28.40/株']);
  });
  it('finds it behind a sign and a period', () => {
    expect(found('成本指标 | 人工成本 | ≤620万/月')).toEqual(['≤620万/月']);
  });
  it('is content with 万元', () => {
    expect(found('成本指标 | 办公费 | 100万元')).toEqual([]);
  });
  it('leaves people counted in 万 to another rule', () => {
    expect(found('社会效益指标 | 惠及群众 | 3万')).toEqual([]);
  });
  it('leaves what is paid for to another rule, though its name speaks of money', () => {
    expect(found('社会效益指标 | 粮食补贴面积 | 2万')).toEqual([]);
  });
  it('knows 万 before other units', () => {
    expect(found('数量指标 | 供水 | ≥5万吨')).toEqual([]);
  });
});

it('knows w as 万', () => {
  const offered = (value: string) =>
    findingsBy('value/money-unit-incomplete', `成本指标 | 劳务费 | ${value}`).map(({ expected }) => expected);
  expect(offered('≤20w')).toEqual(['≤20万元']);
  expect(offered('3.5w/年')).toEqual(['3.5万元/年']);
});
