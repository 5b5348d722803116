import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingMessage, wordsFor } from '../../../../src/core/words';
import { tellFindings } from '../../../support/tellFindings';
import { foundBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

/** Proposal and sentence of each finding on a sheet. */
const tellFor = (sheet: string): (string | null)[][] =>
  checkTables(recognise(gridOf(rowsOf(sheet))))
    .filter(({ rule }) => rule === 'funding/amount-not-numeric')
    .map((each) => [each.expected, findingMessage(each, wordsFor('zh-CN'))]);

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
  it.each([
    [
      '65万元',
      '“年度资金总额”填的是“65万元”：合计时已经算上，但 Excel 的求和公式不算它。先在表头写明单位（万元），这一格再只填数。',
    ],
    ['约650000元', '“年度资金总额”填的是“约650000元”，应为：650000元。表头没有写单位，这一格的单位不能省。'],
    ['另行安排', '“年度资金总额”填的是“另行安排”，读不出金额。'],
  ])('never takes the unit away where the form states none: %s', (amount, sentence) => {
    const rows = [
      '项目支出绩效目标表',
      '项目名称 | 河堤加固',
      `年度资金总额 | ${amount}`,
      '年度目标 | 加固河堤3公里',
    ];
    const found = checkTables(recognise(gridOf(rows.map((row) => row.split(' | ')))));
    const told = found.filter(({ rule }) => rule === 'funding/amount-not-numeric');
    expect(told.map((finding) => findingMessage(finding, wordsFor('zh-CN')))).toEqual([sentence]);
  });
  it.each([
    ['920元整', '800', '120', ['920元整 920 slip'], 0],
    ['920', '800元', '120', ['800元 800 slip'], 0],
    ['9200000元', '800', '120', ['9200000元 920 '], 0],
    ['930元整', '800', '120', ['930元整 0.093 '], 1],
  ])(
    'makes one proposal where the unit is a slip: %s of %s and %s',
    (total, first, second, told, differs) => {
      const text = `年度资金总额 | ${total}\n其中：财政拨款 | ${first}\n其他资金 | ${second}`;
      const findings = checkTables(tablesFrom(text).map((table) => ({ ...table, fundingUnitStated: true })));
      const not = findings.filter(({ rule }) => rule === 'funding/amount-not-numeric');
      expect(
        not.map(
          ({ found, expected, params }) => `${found ?? ''} ${expected ?? ''} ${params['unitSaid'] ?? ''}`,
        ),
      ).toEqual(told);
      expect(findings.filter(({ rule }) => rule === 'funding/total-differs-from-parts')).toHaveLength(
        differs,
      );
    },
  );
  it('names the label whole and the sources’ own cells, where total and sources share one', () => {
    const money = '年度资金总额：120\n其中：财政拨款：100\n其他资金：20';
    const rows = [
      '项目支出绩效目标表',
      '项目名称 | 河堤加固',
      `项目资金（万元） | ${money}`,
      '年度目标 | 加固河堤3公里',
    ];
    const grid = gridOf(rows.map((row) => row.split(' | ')));
    const [found] = checkTables(recognise(grid)).filter(({ rule }) => rule === 'funding/amount-not-numeric');
    expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
      '“年度资金总额”填的是“120 其中：财政拨款：100 其他资金：20”。这一格按万元只填数，应为：120。“其中”的各项填到各自的格里。',
    );
  });
  it('reads every column of a form filled in later', () => {
    const form = (spent: string): string =>
      [
        '项目支出绩效自评表',
        '项目名称 | 厕所改造',
        '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
        `年度资金总额 | 65 | 65 | ${spent}`,
        '其中：财政拨款 | 65 | 65 | 65',
        '年度目标 | 改造户厕',
      ].join('\n');
    expect(tellFindings('funding/amount-not-numeric', form('XX'))).toEqual(['D4']);
    expect(tellFindings('funding/amount-not-numeric', form('65'))).toEqual([]);
    expect(tellFindings('funding/amount-not-numeric', form('—'))).toEqual([]);
  });
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
  it('doubts the unit of an amount that no project can do with, and proposes none', () => {
    const total = (text: string) =>
      tellFor(`项目支出绩效目标表
项目名称 | 法律援助
项目资金（万元） | 年度资金总额 | ${text}
年度目标 | 办理案件360件`);
    expect(total('45元')).toEqual([
      [null, '“年度资金总额”填的是“45元”，表上的单位是万元：单位可能不对，请核对后只填数。'],
    ]);
    expect(total('45000元').map(([expected]) => expected)).toEqual(['4.5']);
  });
  it('reads separators', () => {
    expect(foundBy('funding/amount-not-numeric', '年度资金总额 | 3,309,840.00')).toEqual([]);
  });
});
