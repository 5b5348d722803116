import { findingsBy } from '../../../support/ruleFindings';

describe('funding/amount-as-text', () => {
  it('offers the number that it is counted as', () => {
    const [finding] = findingsBy('funding/amount-as-text', '年度资金总额 | 1,200.50\n其中:财政拨款 | 1200.5');
    expect(finding).toMatchObject({ found: '1,200.50', expected: '1200.5', fixIsSafe: true });
    expect(finding?.fix).toEqual([{ cell: { row: 1, column: 1 }, text: '1200.5' }]);
  });
  it('leaves numbers and blanks alone, and texts that are more than a number', () => {
    const text = '年度资金总额 | 48\n其中:财政拨款 | 48万元\n其他资金 | ';
    expect(findingsBy('funding/amount-as-text', text)).toEqual([]);
  });
});
