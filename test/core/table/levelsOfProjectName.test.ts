import { checkTables } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

function tablesOf(head: string) {
  return recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
（2026年度）
${head}
主管部门 | 县教育局 | 实施单位 | 县第一小学
年度资金总额（万元） | 80
年度目标 | 维修校舍3栋。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修校舍 | ≥3栋
满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90%`),
    ),
  );
}

it.each([
  ['项目一级名称 | 教育专项 | 项目二级名称 | 校舍维修', '校舍维修'],
  ['项目一级名称 | 教育专项\n项目二级名称 | 校舍维修', '校舍维修'],
  ['一级项目名称 | 教育专项\n二级项目名称 | 校舍维修', '校舍维修'],
  ['一级项目名称：教育专项 | | 二级项目名称：校舍维修', '校舍维修'],
  ['项目一级名称：教育专项\n项目二级名称：校舍维修', '校舍维修'],
  ['项目二级名称 | 校舍维修', '校舍维修'],
  ['项目二级名称 | 校舍维修 | 项目三级名称 | 南楼屋面', '校舍维修'],
  ['项目名称 | 校舍维修\n项目一级名称 | 教育专项', '校舍维修'],
])('%s: one table, and the name is that of the project', (head, name) => {
  const tables = tablesOf(head);
  expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual([name]);
  const rules = checkTables(tables, { profile: 'review' }).map(({ rule }) => rule);
  expect(rules).not.toContain('workbook/duplicate-project');
  expect(rules).not.toContain('completeness/text-not-placed');
});
