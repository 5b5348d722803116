import { foundBy } from '../../../support/ruleFindings';

describe('funding/amount-negative', () => {
  it('finds it in total and part', () => {
    expect(
      foundBy(
        'funding/amount-negative',
        `
      年度资金总额 | -25
      其中:财政拨款 | -25`,
      ),
    ).toEqual(['-25', '-25']);
  });
  it('lets zero be', () => {
    expect(
      foundBy(
        'funding/amount-negative',
        `
      年度资金总额 | 0
      其中:财政拨款 | 0`,
      ),
    ).toEqual([]);
  });
});
