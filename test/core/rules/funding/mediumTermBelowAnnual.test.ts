import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('funding/medium-term-below-annual', text);

describe('funding/medium-term-below-annual', () => {
  it('finds 170 for several years and 340 for one', () => {
    expect(
      found(`
      中期资金总额 | 170
      年度资金总额 | 340`),
    ).toEqual(['170']);
  });
  it('lets a one-year project have both alike', () => {
    expect(
      found(`
      中期资金总额 | 340
      年度资金总额 | 340.00`),
    ).toEqual([]);
  });
  it('has no say about a form with one side', () => {
    expect(found('年度资金总额 | 340')).toEqual([]);
  });
});
