import { tidy, trimBlanks } from '../../text/characters';
import { numbersIn } from '../../value/numerals';
import { readUnit } from '../../value/unit/readUnit';

/** GB50204-2015, GB/T 15835, DN300, C30, AC-13, 4A级, 5G: names of standards, sizes and grades, no targets. */
const CODE =
  /(?:[A-Za-z]{1,6}(?:\/[A-Za-z]{1,2})?|[φΦØ])[- ]?\d+(?:[./-]\d+)*|(?<![\d.])\d[A-K]级|(?<![\d.])\d[GKDU](?![A-Za-z])|12345热线/g;
/** 7×24小时, 1:3, 3/4, 5(8)mg/L: one measure said with two numbers. */
const JOINED = /\d+(?:\.\d+)?(?:[×xX*:：/比]\d+(?:\.\d+)?|\(\d+(?:\.\d+)?\))+/g;
/** 2024年12月底前, 9月: when, not how much. */
const DATE =
  /(?:19|20)\d\d年?[-~至到](?:19|20)\d\d(?=[年)]|$)年?|(?:(?:19|20)\d\d(?:年度?|[.\-/]))?(?:(?:\d{1,2}[、,])*\d{1,2}月份?(?:\d{1,2}[日号])?|第?\d季度)|(?:19|20)\d\d年度?/g;
/** 80-89岁50元/月, 0-6岁儿童: who, not how much. */
const AGE = /\d+(?:[-~至]\d+)?周?岁(?:及?以[上下])?(?=.)/g;
/** 8:00-17:30: when, not how much. */
const HOURS = /(?:[01]?\d|2[0-4]):[0-5]\d-(?:[01]?\d|2[0-4]):[0-5]\d/g;
/** (满分5分), 10分制: out of how many points. */
const SCALE = /(?:满分|总分)[为是:]?\d+分?|\d+分制/g;
/** 由60%提高到85%: from where it starts. */
const BASELINE = /[由从][^\d到至]{0,8}\d[\d.]*[^\d到至、,;]{0,4}(?=[提增升上下降减扩缩])/g;
/** How often, said beside how many times: 12次(每月1次). */
const RHYTHM = /[(,]?(?:平均)?每[\u4e00-\u9fff]{1,3}\d*[\u4e00-\u9fff]{0,2}\)?/g;
const FREQUENCY =
  /^\d+(?:次|期|场|场次)[(,](?:平均|即)?每[\u4e00-\u9fff]{1,3}(?:不少于|至少)?\d+(?:次|期|场|场次)\)?$/;

/** One thing measured twice, with nothing between: 126户368人, 3座/85延米, 4期320人次. */
const TWO_MEASURES =
  /^[<>=≥≤]?\d[\d.,]*([^\d\s、,;。]{1,3}?)\/?[<>=≥≤]?\d[\d.,]*([^\d\s、,;。]{1,3})(?:以上|左右)?$/;

/** 教学楼1栋3200平方米, 1处，520平方米: how many, and how large together. */
const NUMBER_AND_SIZE =
  /^[\u4e00-\u9fff]{0,6}[<>=≥≤]?\d+[个处间座栋幢套块片宗条][,、约共]{0,2}[<>=≥≤]?\d[\d.,]*[万]?(?:平方米|㎡|m2|亩|公顷|公里|km|延米|立方米)(?:以上|左右)?$/;

/** More than this is no value; nobody counts the targets of an essay. */
const LONGEST = 400;

const plain = (text: string): string => tidy(trimBlanks(text.slice(0, LONGEST))).text;

/** How many numbers of a text could each be a target: dates, codes of standards and the halves of 1:3 are none. */
export function targetsIn(text: string): number {
  const bare = plain(text);
  if (FREQUENCY.test(bare)) return 1;
  return numbersIn(
    bare
      .replace(BASELINE, '')
      .replace(HOURS, '·')
      .replace(SCALE, '·')
      .replace(AGE, '·')
      .replace(CODE, '·')
      .replace(JOINED, '1')
      .replace(DATE, '·')
      .replace(RHYTHM, '·'),
  ).length;
}

/** Whether a text gives two measures of one and the same thing. */
export function isMeasuredTwice(text: string): boolean {
  const bare = plain(text);
  const match = TWO_MEASURES.exec(bare);
  if (match?.[1] !== undefined && match[1] !== match[2]) return true;
  return NUMBER_AND_SIZE.test(bare) || hasRemark(bare);
}

/** 86座(含移动公厕6座), 95%(问卷调查100份): a value, and behind it a number that only explains it. */
const REMARK = /^([^(),;]*)(?:\(([^()]*)\)|[,;]((?:其中|含|包含|包括)[^(),;]*))$/;
const PART_OF_IT = /^(?:其中|含|包含|包括)/;
const PRICE_OR_SHARE = /元|%/;

function hasRemark(bare: string): boolean {
  const [, value = '', inBrackets, behind = ''] = REMARK.exec(bare) ?? [];
  const remark = inBrackets ?? behind;
  if (targetsIn(value) !== 1 || targetsIn(remark) !== 1) return false;
  const unit = unitBehindNumber(value);
  // 一类100元(二类80元) are two prices, 800亩(水田100亩) is one area and a part of it.
  return PART_OF_IT.test(remark) || unit !== unitBehindNumber(remark) || !PRICE_OR_SHARE.test(unit);
}

/** The unit behind the only number of a text; '' where none is. */
function unitBehindNumber(bare: string): string {
  const end = /\d(?=\D*$)/.exec(bare);
  return (end && readUnit(bare, end.index + 1)?.canonical) ?? '';
}

/** How many characters stand behind the last number of a text and its unit. */
export function restBehindNumber(text: string): number {
  const bare = plain(text);
  const end = /\d(?=\D*$)/.exec(bare);
  if (!end) return bare.length;
  const at = end.index + 1;
  return bare.length - (readUnit(bare, at)?.end ?? at);
}
