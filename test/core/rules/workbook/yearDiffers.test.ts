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
  it('compares tables of one kind: the account of last year stands beside the plans of this', () => {
    const account = '      标题 | 项目支出绩效自评表\n      年度 | 2024';
    expect(found(`${account}${'\n      ---\n      年度 | 2025'.repeat(3)}`)).toEqual([]);
  });
  it('knows no most where few name a year', () => {
    const unnamed = '\n      ---\n      项目名称 | 甲'.repeat(3);
    const named = [2024, 2025, 2025].map((year) => `年度 | ${year}`).join('\n      ---\n      ');
    expect(found(`      ${named}${unnamed}`)).toEqual([]);
  });
});
