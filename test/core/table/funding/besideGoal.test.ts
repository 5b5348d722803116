import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

/** The goal and the total of a form whose money stands right of its goal, each with its cell. */
const read = (lines: string): (string | undefined)[] =>
  recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
项目名称 | 校舍维修 | 主管部门 | 县教育局
${lines}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修校舍 | ≥6栋`),
    ),
  ).flatMap(({ goals, funding: { total } }) => [
    ...goals.map(({ text, cell }) => `${text} ${toA1(cell)}`),
    total ? `${total.text} ${toA1(total.cell)}` : '没有金额',
  ]);

it.each([
  ['beside its label', '年度目标 | 维修校舍6栋。 | 年度资金总额（万元） | 120', 'B3', 'D3'],
  ['below its label', '年度目标 | | 年度资金（万元） |\n维修校舍6栋。 | | 120 |', 'A4', 'C4'],
  [
    'below its label and beside a source',
    '年度绩效目标 | | 年度预算（万元） | 其中：财政拨款\n维修校舍6栋。 | | 120 | 120',
    'A4',
    'C4',
  ],
])('the money right of the goal, %s, is no text of the goal', (_where, lines, goal, total) => {
  expect(read(lines)).toEqual([`维修校舍6栋。 ${goal}`, `120 ${total}`]);
});
