import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/idle-target', text);

describe('value/idle-target', () => {
  it('finds ≥100% of a share', () => {
    expect(found('时效指标 | 项目完成及时率 | ≥100%')).toEqual(['≥100%']);
  });
  it('finds ≤0%', () => {
    expect(found('质量指标 | 安全事故发生率 | <=0%')).toEqual(['<=0%']);
  });
  it('finds ≥0', () => {
    expect(found('数量指标 | 活动 | ≥0次')).toEqual(['≥0次']);
  });
  it('lets growth ask for 100% and more', () => {
    expect(found('经济效益指标 | 产值增长率 | ≥100%')).toEqual([]);
  });
  it.each(['计划完成率', '资金到位率', '病床使用率'])('knows that %s may pass 100%', (name) => {
    expect(found(`质量指标 | ${name} | ≥100%`)).toEqual([]);
  });
  it('is content with =100%', () => {
    expect(found('质量指标 | 合格率 | =100%')).toEqual([]);
  });
  it('keeps silent where the direction is wrong already', () => {
    expect(found('质量指标 | 逾期发放率 | ≥100%')).toEqual([]);
  });
});

it('knows a share by its name, whatever it is a rate of', () => {
  expect(found('质量指标 | 人员持证上岗率 | ≤100%')).toEqual(['≤100%']);
  expect(found('质量指标 | 资产负债率 | ≤100%')).toEqual([]);
});

it('proposes = with the usual unit, says nothing else of it, and keeps what a person wrote beside', () => {
  const proposed = (value: string): (string | null | undefined)[] =>
    findingsBy('value/idle-target', `质量指标 | 合格率 | ${value}`).map(({ expected }) => expected);
  expect(proposed('≥100百分比')).toEqual(['=100%']);
  expect(foundBy('value/nonstandard-writing', '质量指标 | 合格率 | ≥100百分比')).toEqual([]);
  expect(proposed('≥100%（全覆盖）')).toEqual(['=100%（全覆盖）']);
});

it('finds none of what is to be bought or taught', () => {
  expect(foundBy('value/idle-target', '数量指标 | 采购设备数量 | 0台')).toEqual(['0台']);
  expect(foundBy('value/idle-target', '数量指标 | 培训人数 | =0人')).toEqual(['=0人']);
  expect(foundBy('value/idle-target', '数量指标 | 安全事故次数 | 0次')).toEqual([]);
  expect(foundBy('value/idle-target', '数量指标 | 返贫人数 | 0人')).toEqual([]);
});
