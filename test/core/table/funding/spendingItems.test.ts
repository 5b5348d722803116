import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

const formWith = (rows: string) =>
  recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
项目名称 | 社区矫正 | 主管部门 | 区司法局
${rows}
年度目标 | 再犯率控制在0.2%以内。 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 监管设备 | ≥40台
效益指标 | 社会效益指标 | 再犯率 | ≤0.2%`),
    ),
  );

it('what the money is spent on, without a sum below, is no source of it', () => {
  const tables = formWith(`资金总额（万元） | 48 | 其中：财政拨款 | 48
支出明细 | | |
明细项 | 金额（万元） | 测算依据 |
监管设备 | 20 | 40台×0.5万元 |
教育培训 | 18 | 36期×0.5万元 |
办公费 | 10 | 按上年水平 |`);
  expect(tables.map(({ funding }) => funding.parts.map(({ label }) => label))).toEqual([['其中：财政拨款']]);
  expect(checkTables(tables).map(({ rule }) => rule)).not.toContain('funding/total-differs-from-parts');
});

it('the sources below such a block are read', () => {
  const [table] = formWith(`支出明细 | | |
监管设备 | 20 | |
资金总额（万元） | 48 | |
其中：财政拨款 | 30 | |
其他资金 | 18 | |`);
  expect(table?.funding.total?.text).toBe('48');
  expect(table?.funding.parts.map(({ text }) => text)).toEqual(['30', '18']);
});

it('预算年度 beside a year names no money that nobody read', () => {
  const tables = recognise(
    gridOf(
      rowsOf(`2026年度市级预算项目绩效目标表
项目名称 | 校园维修 | 项目类别 | 其他运转类
预算年度 | 2026 | 项目负责人 | 周敏
项目总金额 | 126.5 | 其中：财政资金 | 126.5
总体绩效目标 | 更换课桌椅450套。 | |
绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 计量单位
 | 产出 | 数量 | 更换课桌椅 | ≥450 | 套`),
    ),
  );
  expect(checkTables(tables).map(({ rule }) => rule)).not.toContain('completeness/funding-not-read');
});
