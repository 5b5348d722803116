import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

const totalOf = (line: string): (string | undefined)[] =>
  recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
项目名称：农村公路养护
${line}
年度目标：养护公路50公里。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | 50公里`),
    ),
  ).map(({ funding }) => funding.total?.amount?.toString());

it('the label of all the amounts, with one amount behind its colon, is that of the total', () => {
  expect(totalOf('项目资金（万元）：120')).toEqual(['120']);
  expect(totalOf('项目资金：120万元')).toEqual(['120']);
});

it('words behind it are no total', () => {
  expect(totalOf('项目资金：见附表2')).toEqual([undefined]);
});

it('money of one source, with its unit, is a source and no total', () => {
  const fundingOf = (line: string) =>
    recognise(
      gridOf(rowsOf(`项目支出绩效目标表\n项目名称：农村公路养护\n${line}\n年度目标：养护公路50公里。`)),
    ).map(({ funding: { total, parts } }) => [total?.amount ?? null, ...parts.map(({ amount }) => amount)]);
  expect(fundingOf('财政安排（万元） | 65')).toEqual([[null, '65']]);
  expect(fundingOf('省级财政安排（万元） | 65')).toEqual([[null, '65']]);
  expect(fundingOf('总投资（万元） | 85 | 财政安排（万元） | 65')).toEqual([['85', '65']]);
  expect(
    fundingOf('项目总投资（万元） | 120 | 其中：债券资金 | 90\n | | 财政安排 | 20\n | | 市场化融资 | 10'),
  ).toEqual([['120', '90', '20', '10']]);
});

it('a total left of the goal in one row is read', () => {
  const line = '年度资金总额（万元） | 20 | 年度目标 | 采购图书8000册。';
  const [table] = recognise(gridOf(rowsOf(`项目支出绩效目标表\n项目名称 | 图书采购\n${line}`)));
  expect(table?.funding.total?.amount).toBe('20');
  expect(table?.goals.map(({ text }) => text)).toEqual(['采购图书8000册。']);
});
