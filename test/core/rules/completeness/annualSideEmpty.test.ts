import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/annual-side-empty', text);

describe('completeness/annual-side-empty', () => {
  it('finds that only the medium term is filled in', () => {
    expect(
      found(`
      中期 数量指标 | 维修车辆 | ≥90辆
      中期 质量指标 | 合格率 | ≥95%
      数量指标 |  | 
      质量指标 |  | `),
    ).toEqual([null]);
  });
  it('lets a one-year project leave the medium term blank', () => {
    expect(
      found(`
      中期 数量指标 |  | 
      数量指标 | 维修车辆 | ≥90辆`),
    ).toEqual([]);
  });
  it('asks nothing where both are blank', () => {
    expect(
      found(`
      中期 数量指标 |  | 
      数量指标 |  | `),
    ).toEqual([]);
  });
});
