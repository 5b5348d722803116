import { foundBy } from '../../../support/ruleFindings';

describe('funding/total-missing', () => {
  it('finds an empty total', () => {
    expect(
      foundBy(
        'funding/total-missing',
        `
      年度资金总额 | 
      其中:财政拨款 | 500`,
      ),
    ).toEqual([null]);
  });
  it('takes 0 for an answer', () => {
    expect(foundBy('funding/total-missing', '年度资金总额 | 0')).toEqual([]);
  });
  it('has no say where no total is printed', () => {
    expect(foundBy('funding/total-missing', '其中:财政拨款 | 500')).toEqual([]);
  });
});
