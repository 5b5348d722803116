import { foundBy } from '../../../support/ruleFindings';

describe('value/date-without-year', () => {
  it('finds month and day alone', () => {
    expect(
      foundBy(
        'value/date-without-year',
        `
      年度 | 2021
      时效指标 | 资金拨付 | 12月底到位`,
      ),
    ).toEqual(['12月底到位']);
  });
  it('finds a month alone', () => {
    expect(foundBy('value/date-without-year', '时效指标 | 完工 | 11月前')).toEqual(['11月前']);
  });
  it('is content with a year', () => {
    expect(foundBy('value/date-without-year', '时效指标 | 完工 | 2024年12月底前')).toEqual([]);
  });
  it('knows what comes every month', () => {
    expect(foundBy('value/date-without-year', '时效指标 | 发放 | 每月15日前')).toEqual([]);
  });
  it('reads the year in the name', () => {
    expect(foundBy('value/date-without-year', '时效指标 | 2024年完工时间 | 11月底前')).toEqual([]);
  });
});
