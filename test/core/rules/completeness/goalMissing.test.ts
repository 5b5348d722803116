import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/goal-missing', text);

describe('completeness/goal-missing', () => {
  it('finds an empty goal', () => {
    expect(found('年度目标 | ')).toEqual([null]);
  });
  it('finds a goal that holds nothing but its printed numbers', () => {
    expect(found('年度目标 | 目标1: 目标2: ……')).toEqual(['目标1: 目标2: ……']);
  });
  it('does not take the medium-term goal for the annual one', () => {
    expect(
      found(`
      中期目标 | 保障执法巡查车辆的维修
      年度目标 | `),
    ).toEqual([null]);
  });
  it('is content with any words', () => {
    expect(found('年度目标 | 完成项目主体工程70%')).toEqual([]);
  });
  it.each(['——', '/', '待定'])('finds %s', (text) => {
    expect(found(`年度目标 | ${text}`)).toEqual([text]);
  });
  it.each(['43.2', '65万元', '目标1: 100%', '¥20,000.00'])(
    'warns of a goal that is no more than %s',
    (text) => {
      expect(findingsBy('completeness/goal-missing', `年度目标 | ${text}`)).toMatchObject([
        { found: text, severity: 'warning', params: { why: 'number' } },
      ]);
    },
  );
  it.each(['完成投资65万元', '培训300人', '建成1所学校'])('takes %s for words', (text) => {
    expect(found(`年度目标 | ${text}`)).toEqual([]);
  });
  it.each([
    '详见附件',
    '见附件2',
    '（详见项目实施方案）',
    '略',
    '同上',
    '详见《2025年农村厕所改造实施方案》附表。',
  ])('warns of a goal that is no more than %s', (text) => {
    expect(findingsBy('completeness/goal-missing', `年度目标 | ${text}`)).toMatchObject([
      { found: text, severity: 'warning', params: { why: 'elsewhere' } },
    ]);
  });
  it.each([
    '按计划完成3个乡镇户厕改造',
    '见证一批文化遗产修缮',
    '按方案建成1所学校',
    '同步完成配套管网',
    '按时完成报告编制',
  ])('takes %s for words, too', (text) => {
    expect(found(`年度目标 | ${text}`)).toEqual([]);
  });
  it('stands in the merge that waits for the goal', () => {
    const grid = gridOf(
      rowsOf(
        '项目支出绩效目标表\n项目名称 | | 厕所改造 | | \n项目资金（万元） | | 年度资金总额 | 30 | \n年度目标 | | | | \n一级指标 | 二级指标 | 三级指标 | 指标值 | 备注\n产出指标 | 数量指标 | 户厕 | ≥3座',
      ),
    );
    const cellOf = (left: number): string[] =>
      checkTables(recognise({ ...grid, merges: [{ top: 3, bottom: 3, left, right: 4 }] })).flatMap(
        ({ rule, cell }) => (rule === 'completeness/goal-missing' ? [toA1(cell)] : []),
      );
    expect(cellOf(1)).toEqual(['B4']);
  });
  it('leaves a form alone that has no goal row', () => {
    expect(found('项目名称 | 会议经费')).toEqual([]);
  });
});
