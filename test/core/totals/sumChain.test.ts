import { sumChain } from '../../../src/core/totals/sumChain';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { makeAmount, makeTable } from './makeTable';

const part = (cell: string, value: number) => makeAmount('其中：财政拨款', cell, value);

test('every amount of a sum is led back to its cell, as it stands there and as it is counted', () => {
  const tables = [
    makeTable('道路养护', makeAmount('年度资金总额', 'E7', 25), [part('E8', 25)]),
    makeTable(
      '档案',
      makeAmount('年度资金总额', 'E7', 387664.62, { unit: '元' }),
      [makeAmount('财政拨款', 'E8', 387664.62, { unit: '元' })],
      '元',
    ),
    makeTable('退回', makeAmount('年度资金总额', 'E7', -2)),
    makeTable('待定', makeAmount('年度资金总额', 'E7', null)),
    { ...makeTable('道路养护', makeAmount('年度资金总额', 'E7', 25)), sheet: '副本' },
  ];
  expect(sumChain(tables, sumFunding(tables), (table) => (table === 1 ? '乙.xlsx' : ''))).toEqual([
    '年度资金总额合计：61.766462万元',
    '25\t《道路养护》\t工作表“道路养护” E7',
    '38.766462（原文“387664.62”，按元）\t《档案》\t乙.xlsx 工作表“档案” E7',
    '-2\t《退回》\t工作表“退回” E7',
    '25 + 38.766462 + (-2) = 61.766462',
    '',
    '财政拨款：63.766462万元',
    '25\t《道路养护》\t工作表“道路养护” E8',
    '38.766462（原文“387664.62”，按元）\t《档案》\t乙.xlsx 工作表“档案” E8',
    '25 + 38.766462 = 63.766462',
    '',
    '没有计入合计：《待定》（工作表 待定）：E7 资金总额未填',
    '没有计入合计：《道路养护》（工作表 副本）：和工作表“道路养护”是同一个项目，只计一次，这里的25万元未计入',
  ]);
});

test('of many amounts each has its line, and the sum says of how many it is', () => {
  const tables = Array.from({ length: 30 }, (_, index) =>
    makeTable(`项目${index}`, makeAmount('年度资金总额', 'E7', index + 0.1)),
  );
  const lines = sumChain(tables, sumFunding(tables), () => '');
  expect(lines).toHaveLength(32);
  expect(lines.at(-1)).toBe('以上 30 个数相加 = 438');
});
