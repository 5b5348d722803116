import { foundBy } from '../../../support/ruleFindings';

describe('funding/parts-missing', () => {
  it('finds a total without sources', () => {
    expect(
      foundBy(
        'funding/parts-missing',
        `
      年度资金总额 | 25
      其中:财政拨款 | 
      其他资金 | `,
      ),
    ).toEqual([null]);
  });
  it('lets other sources be blank', () => {
    expect(
      foundBy(
        'funding/parts-missing',
        `
      年度资金总额 | 25
      其中:财政拨款 | 25
      其他资金 | `,
      ),
    ).toEqual([]);
  });
  it('has no say where no source is printed', () => {
    expect(foundBy('funding/parts-missing', '年度资金总额 | 229.66')).toEqual([]);
  });
  it('asks for no source of nothing', () => {
    expect(
      foundBy(
        'funding/parts-missing',
        `
      年度资金总额 | 0
      其中:财政拨款 | 
      其他资金 | `,
      ),
    ).toEqual([]);
  });
});
