import { CHINESE_DIGITS } from '../../text/chineseDigits';
import { readSign, readWordAfter, readWordBefore } from '../comparators';
import { readChinese } from '../numerals';
import { readUnit } from '../unit/readUnit';
import type { DateFound } from './DatePoint';
import { readDeadline } from './readDeadline';
import { readStretch } from './stretches';

const LIKE_A_DATE =
  /[年月日号季节汛旦庆秋]|^\d{1,2}[./]\d{1,2}[前之以]|(?:19|20)\d\d[.\-/~]|^(?:19|20)\d{4,6}|^[≤<=](?:19|20)\d{6}(?!\d)/;
/** A longer text is a sentence. */
const LONGEST = 60;

/** Reads a tidied text as a date, all of it; null where it is something else. */
export function readDate(tidied: string): DateFound | null {
  if (tidied.length > LONGEST || !LIKE_A_DATE.test(tidied)) return null;
  const text = withDigits(tidied)
    .replace(/(?:\(含[^()]{0,4}\)|[。.;；,，])+$/, '')
    .replace(/\(([底末初])\)(?=前|$)/, '$1')
    .replace(/\([^()\d]{0,6}\)(?=[之以]?前)/, '')
    .replace(/\(([之以]?前|止)\)$/, '$1');
  return isAmountOfAUnit(text) ? null : (readStretch(text) ?? readDeadline(text));
}

const LIKE_A_YEAR = /(?:19|20)\d\d(?:\.\d{1,2}|\d{2}|\d{4})(?![\d.])/y;

/** 2012.5亩, ≥1990.6平方米 and 201206元 are amounts of something, though they begin like 2012.5 for May 2012. */
function isAmountOfAUnit(text: string): boolean {
  LIKE_A_YEAR.lastIndex = (readSign(text, 0) ?? readWordBefore(text, 0))?.end ?? 0;
  if (!LIKE_A_YEAR.test(text)) return false;
  const unit = readUnit(text, LIKE_A_YEAR.lastIndex);
  if (!unit || unit.unit === '月') return false;
  const after = text.slice(readWordAfter(text, unit.end)?.end ?? unit.end);
  return after === '' || after.startsWith('(');
}

/** A circle stands for 〇, which many keyboards lack; circles alone are a blank to be filled. */
const CHINESE_DATE = new RegExp(
  `(?<![上下])[${CHINESE_DIGITS}十][${CHINESE_DIGITS}○◯十]*(?=[年月日号季])`,
  'g',
);
/** 1-4季度, 一至四季度, 第一至第四季度. */
const QUARTERS = /第?([1-4一二三四])(?:季度?)?([-~]+|至|到)第?([1-4一二三四]季度)/;
/** 一、二季度, 7、8月: those that follow each other are one stretch. */
const LISTED =
  /((?:第?[1-4一二三四](?:季度?)?、)+)第?([1-4一二三四])季度|(?<![\d、])(\d{1,2})、(\d{1,2})(?=月份?$)/;
const ORDER = '一二三四';

function asStretch(list: string, quarters?: string, last = '', month?: string, next?: string): string {
  if (quarters === undefined) return Number(month) + 1 === Number(next) ? `${month}-${next}` : list;
  const all = [...quarters.replace(/[^1-4一二三四]/g, ''), last].map(
    (sign) => Number(sign) || ORDER.indexOf(sign) + 1,
  );
  return all.every((quarter, at) => quarter === (all[0] ?? 0) + at)
    ? `${all[0]}季度-${all.at(-1)}季度`
    : list;
}

/** 二〇二四年十二月 as 2024年12月. */
function withDigits(text: string): string {
  const stretches = text.includes('、') ? text.replace(LISTED, asStretch) : text;
  return stretches.replace(QUARTERS, '$1季度$2$3').replace(CHINESE_DATE, (run) => {
    const found = readChinese(run.replace(/[○◯]/g, '〇'), 0);
    return found && found.end === run.length ? found.value : run;
  });
}
