import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const codesOf = (text: string, change: (text: string) => string = (same) => same) => {
  const grid = gridOf(rowsOf(text));
  const rows = grid.rows.map((row) => row?.map((cell) => cell && { ...cell, text: change(cell.text) }));
  return recognise({ ...grid, rows }).map(({ projectCode }) => projectCode);
};

const form = (head: string) => `项目支出绩效目标表（2026年度）
项目名称 | 道路养护${head}
主管部门 | 县交通局 | 实施单位 | 县公路局
项目资金（万元） | 年度资金总额 | 10
年度总体目标 | 完成年度任务。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里`;

test.each([
  [' | 项目编码 | 421000260001', '421000260001'],
  ['\n项目代码 | 42100026P001-01', '42100026P001-01'],
  [' | 项目编号 | ', undefined],
  [' | 项目编码 | 待定', undefined],
  ['', undefined],
])('the code beside its label: %j', (head, code) => {
  expect(codesOf(form(head))).toEqual([code]);
});

test('a code that is held as a number is whole, however it is shown', () => {
  const shown = (text: string) => (text === '421000260001' ? '4.21E+11' : text);
  expect(codesOf(form(' | 项目编码 | 421000260001'), shown)).toEqual(['421000260001']);
});

test('each project of a list has its own', () => {
  const list = `部门项目支出绩效目标表
单位：万元
项目编码 | 项目名称 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
421000260001 | 设备购置 | 10 | 完成购置 | 产出指标 | 数量指标 | 购置数量 | ≥12台
421000260002 | 设备维修 | 20 | 完成维修 | 产出指标 | 数量指标 | 维修数量 | ≥20台`;
  expect(codesOf(list)).toEqual(['421000260001', '421000260002']);
});
