import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words';
import { gridOf, rowsOf } from '../../../support/gridOf';

/** What is told of 财政拨款 and its levels: cell, proposal and sentence. */
const told = (total: string, ...sources: readonly string[]): (string | null)[][] => {
  const sheet = [
    '项目支出绩效目标表',
    '项目名称 | 信号系统运行维护',
    '项目资金（元）',
    `年度资金总额 | ${total}`,
    ...sources,
    '年度目标 | 维护路口86处',
  ];
  return checkTables(recognise(gridOf(rowsOf(sheet.join('\n')))))
    .filter(({ rule }) => rule === 'funding/total-differs-from-parts')
    .map((each) => [toA1(each.cell), each.expected, findingMessage(each, wordsFor('zh-CN'))]);
};

const form = (fiscal: string, central: string, province: string, county: string, other: string): string[] => [
  `其中：财政拨款 | ${fiscal}`,
  `中央财政 | ${central}`,
  `省级财政 | ${province}`,
  `县级财政 | ${county}`,
  `其他资金 | ${other}`,
];

it('finds nothing where 财政拨款 is its levels and the total its sources', () => {
  expect(told('1287500', ...form('1200000', '700000', '300000', '200000', '87500'))).toEqual([]);
});

it('tells a wrong level at 财政拨款, with which the total agrees, and proposes nothing', () => {
  expect(told('1287500', ...form('1200000', '700000', '310000', '200000', '87500'))).toEqual([
    ['B5', null, '“财政拨款” 1200000元，下列各级之和 1210000元，相差 10000元。'],
  ]);
});

it('tells a wrong 财政拨款 and not the total, which is right with the levels', () => {
  expect(told('1287500', ...form('1210000', '700000', '300000', '200000', '87500'))).toEqual([
    ['B5', '1200000', '“财政拨款” 1210000元，下列各级之和 1200000元，相差 10000元。'],
  ]);
});

it('says which level was left blank', () => {
  const [only, ...others] = told('1287500', ...form('1200000', '', '300000', '200000', '87500'));
  expect(only?.slice(0, 2)).toEqual(['B5', null]);
  expect(only?.[2]).toContain('B6“中央财政”没有填；“财政拨款”如果没有错，这一项就是 700000元。');
  expect(others).toEqual([]);
});

it('tells a wrong total without the levels in its sum', () => {
  expect(
    told('1297500', ...form('1200000', '700000', '300000', '200000', '87500')).map(([, sum]) => sum),
  ).toEqual(['1287500']);
});

it('leaves open what a county pays beside the levels that are named', () => {
  expect(told('120', '其中：财政拨款 | 100', '中央补助 | 50', '省级补助 | 30', '其他资金 | 20')).toEqual([]);
});

it('levels that stand beside 财政拨款 are added to it', () => {
  expect(told('200', '其中：财政拨款 | 100', '中央补助 | 50', '省级补助 | 30', '其他资金 | 20')).toEqual([]);
});
