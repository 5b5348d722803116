import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const formWith = (head: string) =>
  recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
（2026年度）
${head}
年度目标 | 完成技术推广6项，培训农户400户。 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 推广技术 | ≥6项
产出指标 | 质量指标 | 技术验收合格率 | 100%
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%`),
    ),
  );

it.each(['课题名称', '工程名称', '活动名称', '任务名称', '事项名称', '建设项目', '项 目', '名称'])(
  'in a head that says 项目名称 nowhere, %s names the project',
  (label) => {
    const [table] = formWith(
      `${label} | 良种推广 | 主管部门 | 县农业农村局\n资金总额（万元） | 60 | 实施单位 | 县农技站`,
    );
    expect(table?.fields.projectName).toMatchObject({ label, text: '良种推广', cell: { row: 2, column: 1 } });
  },
);

it('项目名称 itself comes before any other', () => {
  const [table] = formWith(
    '课题名称 | 育种 | 项目名称 | 良种推广\n资金总额（万元） | 60 | 实施单位 | 县农技站',
  );
  expect(table?.fields.projectName?.text).toBe('良种推广');
});

it.each(['机构名称', '科目名称', '一级项目', '所属项目', '设备名称'])(
  '%s is the name of something else',
  (label) => {
    const tables = formWith(
      `${label} | 良种推广 | 主管部门 | 县农业农村局\n资金总额（万元） | 60 | 实施单位 | 县农技站`,
    );
    expect(tables[0]?.fields.projectName).toBeUndefined();
  },
);

it('a total that shares the row of the goal is read, and is none of its texts', () => {
  const [table, ...others] = formWith(
    '项目名称 | 良种推广 | 主管部门 | 县农业农村局\n总体目标 | 推广良种6项 | 年度资金总额（万元） | 60\n | | 其中：财政拨款 | 40\n | | 其他资金 | 20',
  );
  expect(others).toEqual([]);
  expect(table?.funding.total).toMatchObject({ text: '60', cell: { row: 3, column: 3 } });
  expect(table?.funding.parts.map(({ text }) => text)).toEqual(['40', '20']);
  expect(table?.goals.map(({ text }) => text)).toEqual(['推广良种6项', '完成技术推广6项，培训农户400户。']);
  expect(checkTables(table ? [table] : []).map(({ rule, cell }) => `${rule} ${toA1(cell)}`)).not.toContain(
    'completeness/section-missing A1',
  );
});
