import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('workbook/total-is-sum-of-others', () => {
  it('finds the table that adds up the others', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 55
      ---
      资金单位 | 元
      年度资金总额 | 300000`,
      ),
    ).toEqual(['55']);
  });
  it.each([
    ['three round amounts may do so by chance', '10\n---\n年度资金总额 | 20\n---\n年度资金总额 | 30', 'info'],
    [
      'four digits and more do not',
      '100.5\n---\n年度资金总额 | 20.68\n---\n年度资金总额 | 121.18',
      'warning',
    ],
    [
      'nor do five tables whose amounts are not all round',
      '12\n---\n年度资金总额 | 20\n---\n年度资金总额 | 33\n---\n年度资金总额 | 76\n---\n年度资金总额 | 141',
      'warning',
    ],
    [
      'five round ones may',
      '25\n---\n年度资金总额 | 30\n---\n年度资金总额 | 100\n---\n年度资金总额 | 20\n---\n年度资金总额 | 25',
      'info',
    ],
    [
      'nor a table that calls itself so',
      '10\n---\n年度资金总额 | 20\n---\n项目名称 | 专项经费合计\n年度资金总额 | 30',
      'warning',
    ],
    [
      'by its title either',
      '10\n---\n年度资金总额 | 20\n---\n标题 | 项目支出绩效目标汇总表\n年度资金总额 | 30',
      'warning',
    ],
  ])('%s', (_why, tables, severity) => {
    const found = findingsBy('workbook/total-is-sum-of-others', `年度资金总额 | ${tables}`);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
  it('lets amounts be as they are', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 30
      ---
      年度资金总额 | 100
      ---
      年度资金总额 | 20`,
      ),
    ).toEqual([]);
  });
  it('draws nothing from two equal tables', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 25
      ---
      年度资金总额 | 25`,
      ),
    ).toEqual([]);
  });
  it('draws nothing from zeros', () => {
    expect(
      foundBy(
        'workbook/total-is-sum-of-others',
        `
      年度资金总额 | 0
      ---
      年度资金总额 | 0
      ---
      年度资金总额 | 0`,
      ),
    ).toEqual([]);
  });
});
