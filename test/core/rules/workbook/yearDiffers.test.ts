import { foundBy } from '../../../support/ruleFindings';

describe('workbook/year-differs', () => {
  it('finds the one that differs from most', () => {
    expect(
      foundBy(
        'workbook/year-differs',
        `
      年度 | 2024
      ---
      年度 | 2023
      ---
      年度 | 2024`,
      ),
    ).toEqual(['2023']);
  });
  it('cannot tell between two', () => {
    expect(
      foundBy(
        'workbook/year-differs',
        `
      年度 | 2023
      ---
      年度 | 2024`,
      ),
    ).toEqual([]);
  });
  it('knows no most among three years', () => {
    expect(
      foundBy(
        'workbook/year-differs',
        `
      年度 | 2022
      ---
      年度 | 2023
      ---
      年度 | 2024`,
      ),
    ).toEqual([]);
  });
  it('passes over tables without a year', () => {
    expect(
      foundBy(
        'workbook/year-differs',
        `
      年度 | 2024
      ---
      项目名称 | 甲
      ---
      年度 | 2024`,
      ),
    ).toEqual([]);
  });
});
