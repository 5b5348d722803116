import { toA1 } from '../../../src/core/grid/address';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const read = (row: string) => {
  const [table] = recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
（2026年度）
项目名称 | 水库除险加固 | 主管部门 | 县水利局
${row}
项目资金（万元） | 年度资金总额 | 930 |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 除险加固水库数量 | ≥5座`),
    ),
  );
  const period = table?.fields.projectPeriod;
  return { period: period && `${toA1(period.cell)} ${period.text}`, unplaced: table?.unplaced };
};

it.each([
  ['项目起止时间 | 2026年1月 | 至 | 2026年12月', 'B4 2026年1月至2026年12月'],
  ['项目起止年限 | 2026年 | — | 2028年', 'B4 2026年至2028年'],
  ['项目起止时间 | 2026年1月至2026年12月 | |', 'B4 2026年1月至2026年12月'],
  ['项目起止时间 | | 至 |', 'B4 '],
])('reads %s', (row, period) => {
  expect(read(row)).toEqual({ period, unplaced: [] });
});
