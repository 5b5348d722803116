import { checkTables } from '../../../../src/core/check/check';
import { foundBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

const found = (text: string) => foundBy('completeness/cell-error', text);

describe('completeness/cell-error', () => {
  it('finds it wherever a person fills in', () => {
    expect(
      found(`
      项目名称 | #REF!
      年度资金总额 | #DIV/0!
      其中:财政拨款 | #VALUE!
      年度目标 | #NAME?
      数量指标 | #N/A | ≥3次
      数量指标 | 行政村数 | = | #NUM! | 个`),
    ).toEqual(['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A', '#NUM!']);
  });
  it('finds it in results, points and totals', () => {
    expect(
      found(`
      标题 | 项目支出绩效自评表
      数量指标 | 甲 | 5个 | 分值：50 | 完成：#REF! | 得分：50
      社会效益指标 | 乙 | 3户 | 分值：40 | 完成：3户 | 得分：#DIV/0!
      总分 | 分值：90 | 得分：#N/A`),
    ).toEqual(['#REF!', '#DIV/0!', '#N/A']);
  });
  it('leaves a # alone that is part of a text', () => {
    expect(found('项目名称 | #3机组检修\n数量指标 | #REF!等错误改正 | ≥3处')).toEqual([]);
  });
  it('says all that is to be said of the cell', () => {
    const tables = tablesFrom('年度目标 | 养护道路\n社会效益指标(必填) | 出行条件改善 | #N/A');
    const cell = { row: 2, column: 2 };
    const rules = checkTables(tables)
      .filter((finding) => finding.cell.row === cell.row && finding.cell.column === cell.column)
      .map(({ rule }) => rule);
    expect(rules).toEqual(['completeness/cell-error']);
  });
});
