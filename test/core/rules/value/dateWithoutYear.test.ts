import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/date-without-year', text);

describe('value/date-without-year', () => {
  it('finds month and day alone', () => {
    expect(
      found(`
      年度 | 2021
      时效指标 | 资金拨付 | 12月底到位`),
    ).toEqual(['12月底到位']);
  });
  it('finds a month alone', () => {
    expect(found('时效指标 | 完工 | 11月前')).toEqual(['11月前']);
  });
  it('is content with a year', () => {
    expect(found('时效指标 | 完工 | 2024年12月底前')).toEqual([]);
  });
  it('knows what comes every month', () => {
    expect(found('时效指标 | 发放 | 每月15日前')).toEqual([]);
  });
  it('reads the year in the name', () => {
    expect(found('时效指标 | 2024年完工时间 | 11月底前')).toEqual([]);
  });
  it.each([
    ['12月底前', '2024年12月底前'],
    ['≤12月', '≤2024年12月'],
    ['力争12月底前完成', '力争2024年12月底前完成'],
    ['截至12月底', '截至2024年12月底'],
    ['最迟12月31日', '最迟2024年12月31日'],
    ['年底前', '2024年底前'],
    ['年度内完成', '2024年度内完成'],
    ['全年1-12月', '2024年1-12月'],
    ['１２月３１日前', '2024年12月31日前'],
    ['12.31前', '2024.12.31前'],
    ['第四季度', '2024年第四季度'],
    ['一至四季度', '2024年一至四季度'],
  ])('writes the year where the date begins: %s', (value, expected) => {
    const [found] = findingsBy('value/date-without-year', `年度 | 2024\n时效指标 | 完工 | ${value}`);
    expect(found?.expected).toBe(expected);
    expect(found?.fix?.[0]?.text).toBe(expected);
  });
  it.each(['月底前', '季度末'])('knows that %s comes again and again', (value) => {
    expect(found(`时效指标 | 发放 | ${value}`)).toEqual([]);
  });
});

it('reads 12月 as twelve months where the name counts them', () => {
  expect(foundBy('value/date-without-year', '数量指标 | 运转月数 | 12月')).toEqual([]);
});
