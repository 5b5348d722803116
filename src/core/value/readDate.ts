import { decimal, type Decimal } from '../money/decimal';
import { CHINESE_DIGITS } from '../text/chineseDigits';
import { readSign, readWordAfter, readWordBefore } from './comparators';
import { endsOf, isPossible, partsOf, printPoint, readDatePoint, type DatePoint } from './datePoint';
import { readChinese } from './numerals';
import type { Comparator, DateReading, Irregularity } from './Reading';
import { readUnit } from './readUnit';

/** A date, a deadline or a stretch between two dates. */
export interface DateFound {
  readonly comparator: Comparator;
  readonly numbers: readonly Decimal[];
  readonly dates: readonly DateReading[];
  readonly canonical: string | null;
  readonly irregularities: readonly Irregularity[];
}

const LIKE_A_DATE =
  /[年月日号季节汛旦庆秋]|^\d{1,2}[./]\d{1,2}[前之以]|(?:19|20)\d\d[.\-/~]|^(?:19|20)\d{4,6}|^[≤<=](?:19|20)\d{6}(?!\d)/;
/** A circle stands for 〇, which many keyboards lack; circles alone are a blank to be filled. */
const CHINESE_DATE = new RegExp(
  `(?<![上下])[${CHINESE_DIGITS}十][${CHINESE_DIGITS}○◯十]*(?=[年月日号季])`,
  'g',
);

const BY = /(?:之前|以前|及以前|前|截止|为止|止)/y;
const FROM = /(?:之后|以后|后|起|开始)/y;
const WITHIN = /(?:以内|之内|内)/y;
const SEPARATOR = /(?:[-~]+|至|到)/y;

/** Words that only say that it is done then. */
const DONE =
  /^(?:全部|全面|基本|按时|及时|均|已)?(?:完成|完工|竣工|到位|交付|结束|完毕|办结|验收|投入使用|建成|实施完毕|发放完毕|拨付到位|支付完毕|开工|启动|执行|实施|施工)*$/;
/** 2024年12月底完成项目规划相关工作: what is done then. */
const DONE_THEN = /^(?:全部|全面|基本|按时)?(?:完成|建成|交付|启动|发放)[\u4e00-\u9fff]{2,12}$/;
const INTRODUCTION =
  /^(?:[\u4e00-\u9fff]{0,6}(?:时间|期限|日期|时限|节点))?:?(?:为|是)?(?:预计|计划|力争|确保|须|应|需|拟|要求|项目|工程|将)*(?:于|在|到|至|自|从)?$/;
const SHORT_WORDS = /^(?!.*[一二两三四五六七八九十](?:次|场|期|回|批|遍|轮|堂|课))[\u4e00-\u9fff]{0,8}$/;

/** Reads a tidied text as a date, all of it; null where it is something else. */
export function readDate(tidied: string): DateFound | null {
  if (tidied.length > 60 || !LIKE_A_DATE.test(tidied)) return null;
  const text = withDigits(tidied)
    .replace(/(?:\(含[^()]{0,4}\)|[。.;；,，])+$/, '')
    .replace(/\(([底末初])\)(?=前|$)/, '$1')
    .replace(/\([^()\d]{0,6}\)(?=[之以]?前)/, '')
    .replace(/\(([之以]?前|止)\)$/, '$1');
  return isAmountOfAUnit(text) ? null : (readStretch(text) ?? readPoint(text));
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

function numbersOf(...points: DatePoint[]): Decimal[] {
  return points.flatMap(partsOf).flatMap((part) => decimal(String(part)) ?? []);
}

interface Start {
  readonly point: DatePoint;
  readonly comparator: Comparator | null;
  readonly irregularity: Irregularity | null;
  readonly words: string;
  /** The comparator is a sign, which ends at `end`. */
  readonly sign: boolean;
  readonly end: number;
}

/** The first date of the text, with a comparator or a few words before it. */
function readStart(text: string): Start | null {
  const found = readSign(text, 0) ?? readWordBefore(text, 0);
  const at = found?.end ?? 0;
  const point = readDatePoint(text, at);
  if (point) {
    return {
      point,
      comparator: found?.comparator ?? null,
      irregularity: found?.irregularity ?? null,
      words: '',
      sign: readSign(text, 0) !== null,
      end: at,
    };
  }
  if (found) return null;
  const digit = text.search(/\d|年底|年末|[当本次明翌]年/);
  if (digit < 1) return null;
  let before = text.slice(0, digit);
  if (/[第每]$/.test(before)) before = before.slice(0, -1);
  if (!INTRODUCTION.test(before) && !SHORT_WORDS.test(before)) return null;
  for (const length of [0, 2, 3]) {
    const cut = before.length - length;
    const word = length === 0 ? null : readWordBefore(text, cut);
    if (length > 0 && word?.end !== before.length) continue;
    const later = readDatePoint(text, before.length);
    if (
      !later ||
      (length === 0 &&
        [2, 3].some((size) => readWordBefore(text, before.length - size)?.end === before.length))
    )
      continue;
    const words = before.slice(0, cut);
    return {
      point: later,
      comparator: word?.comparator ?? null,
      irregularity: word?.irregularity ?? null,
      words: INTRODUCTION.test(words) ? '' : words,
      sign: false,
      end: before.length,
    };
  }
  return null;
}

const bySign = (comparator: Comparator, date: string, within: boolean): string => {
  switch (comparator) {
    case '≤':
      return /年度?内$/.test(date) ? date : date + (within ? '内' : '前');
    case '≥':
      return `${date}起`;
    case '<':
      return `早于${date}`;
    case '>':
      return `晚于${date}`;
    case '=':
    case '≠':
    case '±':
    case 'between':
      return date;
  }
};

/** 前, 起, 内 behind a date. */
function readLimit(
  text: string,
  point: DatePoint,
): { comparator: '≤' | '≥' | null; within: boolean; end: number } {
  const lengthAt = (pattern: RegExp): number => {
    pattern.lastIndex = point.end;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const by = lengthAt(BY);
  if (by > 0) return { comparator: '≤', within: false, end: point.end + by };
  const from = lengthAt(FROM);
  if (from > 0) return { comparator: '≥', within: false, end: point.end + from };
  const within = point.day === null ? lengthAt(WITHIN) : 0;
  if (within > 0 || /^年度?内$/.test(point.part))
    return { comparator: '≤', within: true, end: point.end + within };
  return { comparator: null, within: false, end: point.end };
}

function readPoint(text: string): DateFound | null {
  const start = readStart(text);
  if (!start || start.comparator === '±' || start.comparator === '≠') return null;
  const { point, words } = start;
  // Nobody means December or later by ≥12月, and there is no 18月: they count months.
  const bare = /^\d{1,2}月$/.test(text.slice(start.end)) && words === '';
  if (bare && ((start.sign && start.comparator === '≥') || (point.month ?? 0) > 12)) return null;
  const limit = readLimit(text, point);
  const tail = text.slice(limit.end);
  if (!namesADate(point, limit.comparator, tail)) return null;
  const event = limit.comparator === null && BEFORE_AN_EVENT.test(tail);
  const comparator = event ? '≤' : (limit.comparator ?? start.comparator);
  const done = DONE.test(tail);
  if (
    (!done || words !== '') &&
    !(words === '' && DONE_THEN.test(tail) && dated(point, comparator)) &&
    !(SHORT_WORDS.test(tail) && dated(point, comparator))
  )
    return null;

  const irregularities: Irregularity[] = start.irregularity ? [start.irregularity] : [];
  if (tail !== '') irregularities.push('text-after');
  if (words !== '') irregularities.push('text-before');
  const possible = isPossible(point);
  if (!possible) irregularities.push('date-impossible');
  if (point.year === null && point.relative === '') irregularities.push('date-without-year');
  const dates = endsOf(point);
  if ((dates.length > 1 || point.wholeYear) && !comparator) irregularities.push('period');
  // ≤2024年 takes the year in; 2024年前 would leave it out.
  const bareYear = limit.comparator === null && printPoint(point) === `${point.year}年`;
  const printed = bySign(event ? '=' : (comparator ?? '='), printPoint(point), limit.within || bareYear);
  return {
    comparator: comparator ?? '=',
    numbers: numbersOf(point),
    dates,
    canonical: possible ? words + printed + (done && said(point) ? '' : tail) : null,
    irregularities,
  };
}

/** 9月1日开学前: the date is that of an event before which it is to be done. */
const BEFORE_AN_EVENT = /^(?!.*[提目以之]前)[\u4e00-\u9fff]{2,5}前(?:全部)?(?:完成|完工|到位|发放|交付)?$/;

/** 春节前 is a deadline, 春节慰问 none. */
const FESTIVAL = /季$|汛期|节|元旦|国庆|中秋/;

/** Whether the date says more than 当年. */
const said = (point: DatePoint): boolean => partsOf(point).length > 0 || point.part !== '';

/** 15日 alone is a number of days and 当年 a period; 15日前 and 当年完成 are dates. */
function namesADate(point: DatePoint, limit: Comparator | null, tail: string): boolean {
  if (point.year !== null || point.month !== null || point.quarter !== null || limit !== null) return true;
  if (point.part !== '') return !FESTIVAL.test(point.part);
  if (point.day !== null) return point.relative.includes('月');
  return point.relative !== '' && tail !== '' && DONE.test(tail);
}

/** Sure enough to be a date even with other words around it: 资金拨付12月底到位, but not 参照2024年标准. */
function dated(point: DatePoint, comparator: Comparator | null): boolean {
  return point.month !== null || point.quarter !== null || comparator !== null || point.part !== '';
}

const YEARS = /^((?:19|20)\d\d)年?(?:[-~]+|至|到)((?:19|20)\d\d)年?度?/;
const MONTHS = /^((?:(?:19|20)\d\d年)?|(?:当年|本年|每年))(\d{1,2})(?:[-~]+|至|到)(\d{1,2})月份?/;
/** 2024.01-12: a year, its month and the month to which it goes. */
const NUMERIC_MONTHS = /^((?:19|20)\d\d)[./](0?[1-9]|1[0-2])(?:[-~]+|至|到)(0?[1-9]|1[0-2])月?$/;
const DAYS = /^((?:(?:19|20)\d\d年)?)(\d{1,2})月(\d{1,2})日?(?:[-~]+|至|到)(\d{1,2})[日号]/;
const AROUND =
  /^=?(?:[\u4e00-\u9fff]{0,6}(?:时间|期限|日期|时限|周期):?(?:为|是)?)?(?:自|从|于|在|每年|全年|服务|实施|执行)?$/;
const STRETCH_TAIL = /^(?:期间|之间|止|为止)?(?:[\u4e00-\u9fff]{0,6})$/;

function point(year: string | null, month: string | null, day: string | null): DatePoint {
  const part = (digits: string | null): number | null =>
    digits === null || digits === '' ? null : Number(digits);
  return {
    year: part(year),
    month: part(month),
    day: part(day),
    quarter: null,
    relative: '',
    part: '',
    end: 0,
    wholeYear: false,
  };
}

/** 2021年1月-12月, 1-12月, 2023.07-2024.01, 2019年-2021年, 3月15日至20日. */
function readStretch(text: string): DateFound | null {
  const start = text.search(/[\d当本每]/);
  if (start < 0 || !AROUND.test(text.slice(0, start))) return null;
  const body = text.slice(start);
  const years = YEARS.exec(body);
  if (years && !/^[月.\d]/.test(body.slice(years[0].length))) {
    const [whole, from = '', to = ''] = years;
    return stretch(point(from, null, null), point(to, null, null), body.slice(whole.length));
  }
  const months = MONTHS.exec(body);
  if (months) {
    const [whole, head = '', from = '', to = ''] = months;
    const year = /\d{4}/.exec(head)?.[0] ?? null;
    const first = { ...point(year, from, null), relative: year ? '' : head };
    return stretch(first, point(null, to, null), body.slice(whole.length));
  }
  const numeric = NUMERIC_MONTHS.exec(body);
  if (numeric) {
    const [, year = '', from = '', to = ''] = numeric;
    return stretch(point(year, from, null), point(null, to, null), '');
  }
  const days = DAYS.exec(body);
  if (days) {
    const [whole, head, month = '', from = '', to = ''] = days;
    const year = /\d{4}/.exec(head ?? '')?.[0] ?? null;
    return stretch(point(year, month, from), point(null, null, to), body.slice(whole.length), Number(month));
  }
  const first = readDatePoint(body, 0);
  if (!first) return null;
  SEPARATOR.lastIndex = first.end;
  const mark = SEPARATOR.exec(body)?.[0];
  const second = mark === undefined ? null : readDatePoint(body, first.end + mark.length);
  if (!second || mark === undefined) return null;
  return stretch(first, second, body.slice(second.end));
}

function stretch(
  first: DatePoint,
  second: DatePoint,
  tail: string,
  month: number | null = null,
): DateFound | null {
  if (!STRETCH_TAIL.test(tail) || isUnitOfAnAmount(tail)) return null;
  const from = endsOf(first)[0] ?? first;
  const end = endsOf(second).at(-1) ?? second;
  const to: DateReading = {
    year: end.year ?? (second.relative === '' ? first.year : null),
    month: end.month ?? month,
    day: end.day,
  };
  const irregularities: Irregularity[] = ['period'];
  if (tail !== '') irregularities.push('text-after');
  const possible = isPossible(from) && isPossible(to);
  if (!possible) irregularities.push('date-impossible');
  if (first.year === null && first.relative === '') irregularities.push('date-without-year');
  if (second.relative === '' && order(from) > order(to)) irregularities.push('range-reversed');
  return {
    comparator: 'between',
    numbers: numbersOf(first, second),
    dates: [from, to],
    canonical: possible ? printStretch(first, second, tail) : null,
    irregularities,
  };
}

function printStretch(first: DatePoint, second: DatePoint, tail: string): string {
  const ofYears = tail.startsWith('学年') && first.month === null && second.month === null;
  if (ofYears && first.year !== null && second.year !== null) return `${first.year}-${second.year}${tail}`;
  return `${printPoint(first)}-${printPoint(second)}${tail}`;
}

/** 2012.5-2013.5亩 are two amounts, though they look like months. 学年 and 年度 belong to a date. */
function isUnitOfAnAmount(tail: string): boolean {
  const unit = readUnit(tail, 0);
  return unit !== null && unit.kind !== 'time' && unit.end === tail.length;
}

const order = (date: DateReading): number =>
  (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
