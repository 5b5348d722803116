import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/year-differs', text);

describe('workbook/year-differs', () => {
  it('finds the one that differs from most', () => {
    expect(
      found(`
      年度 | 2024
      ---
      年度 | 2023
      ---
      年度 | 2024`),
    ).toEqual(['2023']);
  });
  it('cannot tell between two', () => {
    expect(
      found(`
      年度 | 2023
      ---
      年度 | 2024`),
    ).toEqual([]);
  });
  it('knows no most among three years', () => {
    expect(
      found(`
      年度 | 2022
      ---
      年度 | 2023
      ---
      年度 | 2024`),
    ).toEqual([]);
  });
  it('passes over tables without a year', () => {
    expect(
      found(`
      年度 | 2024
      ---
      项目名称 | 甲
      ---
      年度 | 2024`),
    ).toEqual([]);
  });
});
