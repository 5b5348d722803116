import { checkTables } from '../../../../src/core/check/check';
import { decimal } from '../../../../src/core/money/decimal';
import type { FundingAmount } from '../../../../src/core/table/PerformanceTable';
import { tableOf } from '../../../support/tableBuilder';
import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (text: string) => foundBy('funding/total-differs-from-parts', text);

describe('funding/total-differs-from-parts', () => {
  it('finds 0 for 202.64', () => {
    expect(
      found(`
      年度资金总额 | 0
      其中:本年财政拨款 | 202.64
      上年结转资金 | 
      其他资金 | `),
    ).toEqual(['0']);
  });
  it('finds one part in ten thousand', () => {
    expect(
      found(`
      年度资金总额 | 10606.7523
      财政拨款 | 6923.3552
      其他 | 3683.3970`),
    ).toEqual(['10606.7523']);
  });
  it.each([
    ['a source below zero', '年度资金总额 | 86.5\n其中:财政拨款 | 80\n其他资金 | -6.5'],
    ['a total in words', '年度资金总额 | 肆佰壹拾贰万\n其中:财政拨款 | 400\n其他资金 | 12.36'],
  ])('proposes no sum for %s', (_, form) => {
    const expected = findingsBy('funding/total-differs-from-parts', form).map((each) => each.expected);
    expect(expected).toEqual([null]);
  });
  it('finds it on the medium-term side', () => {
    expect(
      found(`
      中期资金总额 | 170
      中期 其中:财政拨款 | 100
      中期 其他资金 | 0
      年度资金总额 | 340
      其中:财政拨款 | 340`),
    ).toEqual(['170']);
  });
  it('adds decimals exactly', () => {
    expect(
      found(`
      年度资金总额 | 0.3
      财政拨款 | 0.1
      其他资金 | 0.2`),
    ).toEqual([]);
  });
  it('counts a third source', () => {
    expect(
      found(`
      年度资金总额 | 5
      其中:财政拨款 | 4
      上年结转 | 1
      其他资金 | 0`),
    ).toEqual([]);
  });
  it('brings 万元 and 元 together', () => {
    expect(
      found(`
      年度资金总额 | 25
      其中:财政拨款 | 250000元
      其他资金 | `),
    ).toEqual([]);
  });
  it('allows for sources that a form does not print', () => {
    expect(
      found(`
      年度资金总额 | 164
      其中:当年市级财政资金 | 132`),
    ).toEqual([]);
  });
  it('says nothing where a source cannot be read', () => {
    expect(
      found(`
      年度资金总额 | 25
      其中:财政拨款 | 20
      其他资金 | 另行安排`),
    ).toEqual([]);
  });

  describe('names a blank source, and does not propose another total', () => {
    const findings = (text: string): unknown[] =>
      findingsBy('funding/total-differs-from-parts', text).map(({ expected, params }) => [
        expected,
        params['why'],
        params['cells'],
        params['difference'],
      ]);

    it('where one is blank', () => {
      expect(findings('年度资金总额 | 1860.5\n其中：财政拨款 | \n上年结转 | 160.5\n其他资金 | 200')).toEqual([
        [null, 'blank', 'B3“财政拨款”', '1500'],
      ]);
    });
    it('where several are', () => {
      expect(findings('年度资金总额 | 1860.5\n其中：财政拨款 | \n上年结转 | 160.5\n其他资金 | ')).toEqual([
        [null, 'blanks', 'B3“财政拨款”、B5“其他资金”', '1700'],
      ]);
    });
    it('but not where the sources come to more, nor where a stroke says that there is nothing', () => {
      expect(findings('年度资金总额 | 100\n其中：财政拨款 | 120\n其他资金 | ')).toEqual([
        ['120', 'none', '', '20'],
      ]);
      expect(findings('年度资金总额 | 100\n其中：财政拨款 | 90\n其他资金 | —')).toEqual([
        ['90', 'none', '', '10'],
      ]);
    });
  });

  describe('says what it comes from', () => {
    const reason = (total: Partial<FundingAmount>, first: Partial<FundingAmount>): string => {
      const table = tableOf('年度资金总额 | 44\n其中:财政拨款 | 40\n其他资金 | 8');
      const [part, ...rest] = table.funding.parts;
      const funding = {
        ...table.funding,
        total: { ...table.funding.total!, ...total },
        parts: [{ ...part!, ...first }, ...rest],
      };
      const [finding] = checkTables([{ ...table, funding }]).filter(
        ({ rule }) => rule === 'funding/total-differs-from-parts',
      );
      return `${finding?.params['why'] ?? ''} ${finding?.params['cells'] ?? ''}`;
    };
    const sum = { formula: '=SUM(B3:B4)' };

    it('a formula that nobody calculated again', () => {
      expect(reason(sum, {})).toBe('stale B2');
      expect(reason({ formula: '=$B$3+B4' }, {})).toBe('stale B2');
    });
    it('a source that is blank before a formula that is old, unless it often is', () => {
      const blank = { text: '', amount: null, state: 'blank' } as const;
      expect(reason(sum, blank)).toBe('blank B3“财政拨款”');
      const table = tableOf('年度资金总额 | 44\n其中:财政拨款 | 40\n其他资金 | ');
      const funding = { ...table.funding, total: { ...table.funding.total!, ...sum } };
      const [finding] = checkTables([{ ...table, funding }]).filter(
        ({ rule }) => rule === 'funding/total-differs-from-parts',
      );
      expect(finding?.params['why']).toBe('stale');
    });
    it('a source held as text, which the formula passes over', () => {
      expect(reason({ ...sum, value: 8, amount: decimal('8'), text: '8' }, { value: '40', text: '40' })).toBe(
        'text B3',
      );
    });
    it('amounts that are shown rounded', () => {
      expect(reason({}, { value: 40.125, amount: decimal('40.125'), text: '40.13' })).toBe(
        'rounded B3 40.125→40.13',
      );
    });
    it('nothing that the cells tell', () => {
      expect(reason({}, {})).toBe('none ');
      expect(reason({ formula: '=SUM(B3:B3)' }, {})).toBe('none ');
      expect(reason({ formula: '=SUM(B3:B4)*1.1' }, {})).toBe('none ');
    });
  });

  it('looks at the other columns of a form filled in later, and tells a mistake that one repeats once', () => {
    const told = (...rows: string[]): string[] =>
      tellFindings(
        'funding/total-differs-from-parts',
        [
          '项目支出绩效自评表',
          '项目名称 | 厕所改造',
          '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
          ...rows,
          '年度目标 | 改造户厕',
        ].join('\n'),
      );
    expect(
      told('年度资金总额 | 65 | 66 | 65', '其中：财政拨款 | 50 | 50 | 45', '其他资金 | 15 | 15 | 15'),
    ).toEqual(['C4', 'D4']);
    expect(
      told('年度资金总额 | 65 | 65 | 65', '其中：财政拨款 | 50 | 45 | 45', '其他资金 | 15 | 15 | 15'),
    ).toEqual(['C4']);
  });

  describe('adds up each column of a form filled in later by itself', () => {
    const told = (total: string, ...parts: string[]): string[] =>
      tellFindings(
        'funding/total-differs-from-parts',
        [
          '项目支出绩效自评表',
          '项目名称 | 厕所改造',
          '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
          `年度资金总额 | ${total}`,
          ...parts,
          '年度目标 | 改造户厕',
        ].join('\n'),
      );
    it.each(['', '—'])('a source that came later is nothing at the beginning of the year: “%s”', (blank) => {
      const carried = `上年结转资金 | ${blank} | 30 | 30`;
      expect(told('200 | 230 | 230', '其中：财政拨款 | 200 | 200 | 200', carried)).toEqual([]);
      expect(told('200 | 200 | 190', '其中：财政拨款 | 200 | 170 | 160', carried)).toEqual([]);
      expect(
        told('230 | 230 | 230', '其中：财政拨款 | 200 | 200 | 200', '其他资金 | 0 | 0 | 0', carried),
      ).toEqual(['B4']);
    });
    it('a total left blank in one column is compared in its own columns alone', () => {
      expect(told(' | 230 | 230', '其中：财政拨款 | 200 | 200 | 200', '上年结转资金 | 0 | 30 | 30')).toEqual(
        [],
      );
    });
    it('but takes what an adjustment left as it was from the column before', () => {
      const form = (total: string): string =>
        [
          '项目支出绩效目标表',
          '项目名称 | 厕所改造',
          '项目资金（万元） | 调整前预算数 | 调整后预算数',
          `年度资金总额 | 200 | ${total}`,
          '其中：财政拨款 | 180 | 220',
          '其他资金 | 20 | ',
          '年度目标 | 改造户厕',
        ].join('\n');
      expect(tellFindings('funding/total-differs-from-parts', form('240'))).toEqual([]);
      expect(tellFindings('funding/total-differs-from-parts', form('250'))).toEqual(['C4']);
    });
  });
});
