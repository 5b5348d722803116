import { checkTables } from '../../../../src/core/check/check';
import { foundBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

describe('funding/amount-not-numeric', () => {
  it('finds a sentence in a total', () => {
    expect(
      foundBy('funding/amount-not-numeric', '年度资金总额 | 854万(高标准农田建设400万元,示范建设295万元)'),
    ).toEqual(['854万(高标准农田建设400万元,示范建设295万元)']);
  });
  it('finds words alone', () => {
    expect(foundBy('funding/amount-not-numeric', '年度资金总额 | 另行安排')).toEqual(['另行安排']);
  });
  it.each([
    ['3600万元', true, 'warning'],
    ['3600万元', false, 'info'],
    ['3,600.50 万元', false, 'info'],
    ['约3600万元', false, 'warning'],
    ['3600万元，其中省级1600万元', false, 'warning'],
  ] as const)(
    '%s weighs little only where the form states no unit (stated: %s)',
    (amount, stated, severity) => {
      const tables = tablesFrom(`年度资金总额 | ${amount}`).map((table) => ({
        ...table,
        fundingUnitStated: stated,
      }));
      const found = checkTables(tables).filter(({ rule }) => rule === 'funding/amount-not-numeric');
      expect(found.map((finding) => finding.severity)).toEqual([severity]);
    },
  );
  it('takes a dash for nothing', () => {
    expect(
      foundBy(
        'funding/amount-not-numeric',
        `
      年度资金总额 | 25
      其中:财政拨款 | 25
      其他资金 | —`,
      ),
    ).toEqual([]);
  });
  it('reads separators', () => {
    expect(foundBy('funding/amount-not-numeric', '年度资金总额 | 3,309,840.00')).toEqual([]);
  });
});
