import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

const read = (name: string, money = '') => {
  const [table] = recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
${name}
主管部门 | 县教育局 | 实施单位 | 县第一小学${money}
年度目标 | 维修校舍6栋。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修校舍 | ≥6栋`),
    ),
  );
  const { total } = table?.funding ?? {};
  const amount = total && `${total.amount?.toString() ?? '-'}${total.unit} ${toA1(total.cell)}`;
  return [table?.fields.projectName?.text, amount ?? '没有金额'];
};

it.each([
  ['项目名称：校舍维修（预算：860万元）', '校舍维修', '860万元 A2'],
  ['项目名称：校舍维修（2026年度预算 1,860.5 万元）', '校舍维修', '1860.5万元 A2'],
  ['项目名称 | 校舍维修，资金总额：8600000元', '校舍维修', '8600000元 B2'],
])('%s: the amount at the end of the name is that of the project', (line, name, amount) => {
  expect(read(line)).toEqual([name, amount]);
});

it.each([
  ['校舍维修（一期）', '没有金额'],
  ['校舍维修（含50万元以下设备）', '没有金额'],
  // The money of one source, and of all years.
  ['校舍维修（中央资金200万元）', '没有金额'],
  ['校舍维修（总投资3000万元）', '没有金额'],
])('%s belongs to the name', (name, amount) => {
  expect(read(`项目名称 | ${name}`)).toEqual([name, amount]);
});

it('beside an amount of its own the name stays as it is written', () => {
  const name = '校舍维修（预算：860万元）';
  expect(read(`项目名称 | ${name}`, '\n年度资金总额（万元） | 800')).toEqual([name, '800万元 B4']);
});

it('预算：96.8 beside the name of the project is its money, as 预算：96.8万元 is anywhere', () => {
  expect(read('项目名称：城郊绿化 | 预算：96.8')).toEqual(['城郊绿化', '96.8万元 B2']);
  expect(read('项目名称 | 城郊绿化', '\n预算：96.8万元')).toEqual(['城郊绿化', '96.8万元 A4']);
  expect(read('项目名称 | 城郊绿化', '\n预算：96.8')).toEqual(['城郊绿化', '没有金额']);
});
