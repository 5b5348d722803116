import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('funding/one-lump-cost', text);

describe('funding/one-lump-cost', () => {
  it('finds the total again as the only cost', () => {
    expect(
      found(`
      年度资金总额 | 30
      成本指标 | 二届四次人代会经费 | 30万元`),
    ).toEqual(['30万元']);
  });
  it('is content with two', () => {
    expect(
      found(`
      年度资金总额 | 4
      成本指标 | 办公费 | 3万元
      成本指标 | 培训费 | 1万元`),
    ).toEqual([]);
  });
  it('is content with a price', () => {
    expect(
      found(`
      年度资金总额 | 30
      成本指标 | 人均会议费 | ≤500元/人`),
    ).toEqual([]);
  });
});
