import { foundBy } from '../../../support/ruleFindings';

describe('funding/amount-not-numeric', () => {
  it('finds a sentence in a total', () => {
    expect(
      foundBy('funding/amount-not-numeric', '年度资金总额 | 854万(高标准农田建设400万元,示范建设295万元)'),
    ).toEqual(['854万(高标准农田建设400万元,示范建设295万元)']);
  });
  it('finds words alone', () => {
    expect(foundBy('funding/amount-not-numeric', '年度资金总额 | 另行安排')).toEqual(['另行安排']);
  });
  it('takes a dash for nothing', () => {
    expect(
      foundBy(
        'funding/amount-not-numeric',
        `
      年度资金总额 | 25
      其中:财政拨款 | 25
      其他资金 | —`,
      ),
    ).toEqual([]);
  });
  it('reads separators', () => {
    expect(foundBy('funding/amount-not-numeric', '年度资金总额 | 3,309,840.00')).toEqual([]);
  });
});
