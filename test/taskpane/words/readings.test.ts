import { decimal, type Decimal } from '../../../src/core/money/decimal';
import type { ReadingNote } from '../../../src/core/totals/readingNote';
import { totals as english } from '../../../src/taskpane/words/en-US/totals';
import { totalsWords } from '../../../src/taskpane/words/zh-CN/totals';

const money = (text: string): Decimal => decimal(text)!;

const notes: readonly (readonly [ReadingNote, string, string])[] = [
  [
    { kind: 'text', cell: 'E7', text: '约25', amount: money('25'), unit: '万元' },
    'E7 原单元格是文字“约25”，已读作 25 万元',
    'E7: the text “约25” was read as 25 万元',
  ],
  [
    { kind: 'shown', cell: 'E7', held: money('480000'), shown: '48.0', amount: money('48'), unit: '万元' },
    'E7 单元格里是 480000，显示为 48.0，按看到的 48 万元计入',
    'E7 holds 480000, shown as 48.0: counted as the 48 万元 that you see',
  ],
  [
    { kind: 'stale', cell: 'E7', held: money('20'), total: money('30') },
    'E7 总额的公式没有重算：存的是20万元，各项之和是30万元；按各项之和计入',
    'E7: the formula was not recalculated; it holds 20 万元, its sources come to 30 万元, which is counted',
  ],
  [
    { kind: 'passed-over', cell: 'E7', texts: ['E8', 'E9'], total: money('25') },
    'E7 总额的公式没有加上 E8、E9（是文本，求和时跳过）；按公式的结果25万元计入',
    'E7: the formula passes over E8, E9, held as text; its result, 25 万元, is counted',
  ],
  [
    { kind: 'assumed', cell: 'E7', text: '280', asYuan: money('0.028'), asWan: money('280'), unit: '万元' },
    'E7 的280没有写单位：按元读是0.028万元，按万元读是280万元；按万元计入',
    'E7: 280 names no unit; it is 0.028 万元 if in 元, 280 万元 if in 万元; read in 万元',
  ],
];

test.each(notes)('%o is told in either language', (note, chinese, inEnglish) => {
  expect([totalsWords.chinese.readings([note]), english.readings([note])]).toEqual([chinese, inEnglish]);
});
