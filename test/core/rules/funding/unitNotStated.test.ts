import { findingsBy } from '../../../support/ruleFindings';

const told = (text: string): string[] =>
  findingsBy('funding/unit-not-stated', text).map(({ severity, found }) => `${severity} ${found ?? ''}`);

describe('funding/unit-not-stated', () => {
  it('warns where the amount can only be in 元, or nobody can tell', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 2800000')).toEqual(['warning 2800000']);
    expect(told('资金单位 | 没写\n年度资金总额 | 50000')).toEqual(['warning 50000']);
  });
  it('hints where it can only be in 万元', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 50.29')).toEqual(['info 50.29']);
  });
  it('names the source where the total is blank', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | \n其中:中央补助 | 50.29')).toEqual(['info 50.29']);
  });
  it('is content with a unit in the cell or on the form', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 280万元')).toEqual([]);
    expect(told('资金单位 | 元\n年度资金总额 | 2800000')).toEqual([]);
  });
});
