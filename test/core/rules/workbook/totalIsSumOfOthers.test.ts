import { foundBy } from '../../../support/ruleFindings';

describe('workbook/total-is-sum-of-others', () => {
  it('finds the table that adds up the others', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 55
      ---
      资金单位 | 元
      年度资金总额 | 300000`,
      ),
    ).toEqual(['55']);
  });
  it('lets amounts be as they are', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 30
      ---
      年度资金总额 | 100
      ---
      年度资金总额 | 20`,
      ),
    ).toEqual([]);
  });
  it('draws nothing from two equal tables', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 25`,
      ),
    ).toEqual([]);
  });
  it('draws nothing from zeros', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 0
      ---
      年度资金总额 | 0
      ---
      年度资金总额 | 0`,
      ),
    ).toEqual([]);
  });
});
