import { checkTables } from '../../../../src/core/check/check';
import { findingsBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

const shown = (text: string): string[] =>
  findingsBy('funding/amount-format', `年度资金总额 | ${text}`).map(
    ({ params }) => `${params['shown'] ?? ''} ${params['held'] ?? ''}`,
  );

describe('funding/amount-format', () => {
  it.each([
    ['0.48 显示为 48%', 'percent 0.48'],
    ['48 显示为 1900/2/17', 'date 48'],
    ['48 显示为 1900年2月17日', 'date 48'],
    ['48 显示为 2月17日', 'date 48'],
    ['48 显示为 17-Feb', 'date 48'],
    ['0.5 显示为 12:00', 'date 0.5'],
  ])('finds %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
  it.each([
    '12.345 显示为 12.35',
    '2024.5 显示为 2024.5',
    '48 显示为 48.00万元',
    '-3 显示为 -3.0',
    '1200 显示为 1,200',
  ])('passes %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
  it('says all that is to be said of the cell', () => {
    const tables = tablesFrom('年度资金总额 | 0.48 显示为 48%\n其中:财政拨款 | 40\n其他资金 | 8');
    expect(checkTables(tables).map(({ rule }) => rule)).toEqual(['funding/amount-format']);
  });
});
