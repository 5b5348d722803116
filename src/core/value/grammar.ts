import { wholeCells } from './cell/wholeCells';
import type { Construct } from './Construct';
import { limits } from './date/limits';
import { datePoints } from './date/readDatePoint';
import { starts } from './date/starts';
import { stretches } from './date/stretches';
import { numerals } from './numerals';
import { howOften, leads } from './quantity/leads';
import { behindNumbers, wordedNumbers } from './quantity/measured';
import { linesBehind, wordsBehind } from './quantity/tails';
import { alternatives } from './unit/alternatives';
import { bareRates } from './unit/bareRates';
import { denominators } from './unit/denominators';
import { unitHeads } from './unit/heads';

/** Constructs that are tried one after the other at the same place. */
export interface Family {
  readonly name: string;
  /** Where they are tried, in a sentence for people. */
  readonly place: string;
  readonly constructs: readonly Pick<Construct<never, unknown>, 'name' | 'examples'>[];
}

/** All that the grammar of indicator values knows, in the order in which it is tried. */
export const grammar: readonly Family[] = [
  { name: '整格', place: '先看整个单元格是什么，从上到下，第一个认得的算数。', constructs: wholeCells },
  { name: '起止时间', place: '日期先看是不是一段时间。', constructs: stretches },
  { name: '日期之前', place: '不是一段时间的日期，前面可以有什么。', constructs: starts },
  { name: '日期', place: '日期本身怎么写。', constructs: datePoints },
  { name: '日期之后', place: '日期后面可以有什么界限。', constructs: limits },
  {
    name: '数值之前',
    place: '数量里，数值前面可以有什么；一样一样往后读。',
    constructs: [howOften, ...leads],
  },
  { name: '用文字开头的数', place: '数值本身，先看这些写法。', constructs: wordedNumbers },
  { name: '数', place: '阿拉伯数字和汉字数字。', constructs: numerals },
  { name: '数之后', place: '读出数以后，看它带着什么。', constructs: behindNumbers },
  { name: '只有斜线的单位', place: '数后面紧跟斜线时。', constructs: bareRates },
  { name: '单位', place: '单位的第一部分。', constructs: unitHeads },
  { name: '并列的单位', place: '可以换用的另一个单位。', constructs: alternatives },
  { name: '单位的“每”', place: '单位后面按什么计。', constructs: denominators },
  { name: '数值之后：界限', place: '数值和单位后面的界限。', constructs: linesBehind },
  { name: '数值之后：文字', place: '数值和单位后面的其他文字。', constructs: wordsBehind },
];
