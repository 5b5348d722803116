import type { DateReading } from './Reading';

/** A point in time as far as it is said, found in a tidied text. */
export interface DatePoint extends DateReading {
  /** 1-4, where a quarter is said. */
  readonly quarter: number | null;
  /** 当年, 次年, 每月 … as written; '' where none is. */
  readonly relative: string;
  /** 底, 末, 初, 上旬, 上半年 … behind the last part. */
  readonly part: string;
  readonly end: number;
  /** 2024年度, 2024年全年: a stretch of time. */
  readonly wholeYear: boolean;
}

const NUMERIC =
  /((?:19|20)\d\d)([.\-/])(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])([日号月]?)(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/y;
const COMPACT = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d|\.\d)/y;
/** 12.31 and 12/31 are dates only where 前 follows. */
const MONTH_DAY = /(\d{1,2})[./](\d{1,2})[日号]?(?=之前|以前|前)/y;
const RELATIVE =
  /每季度?[首末]月|每季度?末(?=\d)|每[年月]末(?=\d)|每个?(?:年度?|月份?|季度?|半年|学期|周)|当年度?|本年度?|今年|次年|明年|翌年|下一年度?|下年度?|上一?年度?|去年|同年|次月|当月|下月|本月|当季度?|本季度?/y;
const WORDED =
  /(?:((?:19|20)\d\d|(?<!\d)\d\d(?=年(?:\d{1,2}月|底|末)))(年度|年|(?=全年)))?(?:(\d{1,2})月份?(?:(\d{1,2})(?:[日号]|(?=$|前|[之以]前|止)))?|(\d{1,2})[日号])?/y;
/** 12月31日24时, behind the day. */
const CLOCK = / ?(?:[01]?\d|2[0-4])(?:[时点]整?|:[0-5]\d)/y;
const PART =
  /(?:月|季|年)?(?:底|末|初|中旬|上旬|下旬|中)|月份?|年内|上半年|下半年|前[三3]季度|全年|[春夏秋冬]季|汛期|汛(?=前)|春节|元旦|国庆节?|中秋节?|(?:清明|端午|重阳|劳动|儿童|教师|建军)节/y;
const QUARTER = /第?([1-4])季度?|[Qq]([1-4])(?!\d)/y;
const END_OF =
  /(?:年度?[底末内中初]|月底|月末|月初|季度?末|季度?底|[春夏秋冬]季|汛期|汛(?=前)|春节|元旦|国庆节?|中秋节?|(?:清明|端午|重阳|劳动|儿童|教师|建军)节)/y;
/** 12月中旬 is a date, 12月中国 is none. */
const PART_STAYS =
  /^(?:底|末|初|中旬|上旬|下旬|中|年内|年底|年末|年初|年中|月底|月末|月初|季末|上半年|下半年|前[三3]季度|全年|[春夏秋冬]季|汛期?|春节|元旦|国庆节?|中秋节?|(?:清明|端午|重阳|劳动|儿童|教师|建军)节)$/;

/** 当年, 本年度 may stand alone before 内 or 完成; 每月 is a rhythm. */
const STANDS_ALONE = /^[^每]+年/;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function partAt(text: string, at: number): string {
  const part = take(PART, text, at)?.[0] ?? '';
  return PART_STAYS.test(part) ? part : '';
}

/**
 * The date at `at`: 2024年12月底, 2024.12.31, 2024/12/31, 202412, 12月31日, 2024年第4季度, 次年1月, 年底.
 * Null where none begins there. Digits only: Chinese numerals are turned into digits before.
 */
export function readDatePoint(text: string, at: number): DatePoint | null {
  const numeric = take(NUMERIC, text, at) ?? take(COMPACT, text, at);
  if (numeric) {
    const compact = numeric[2]?.length === 2;
    const month = number(compact ? numeric[2] : numeric[3]) ?? 0;
    const day = number(compact ? numeric[3] : numeric[4]);
    if (month < 1 || month > 12) return null;
    const end = at + numeric[0].length;
    const part = day === null ? partAt(text, end) : '';
    return {
      year: Number(numeric[1]),
      month,
      day,
      quarter: null,
      relative: '',
      part,
      end: end + part.length,
      wholeYear: false,
    };
  }

  const short = take(MONTH_DAY, text, at);
  if (short) {
    return {
      year: null,
      month: Number(short[1]),
      day: Number(short[2]),
      quarter: null,
      relative: '',
      part: '',
      end: at + short[0].length,
      wholeYear: false,
    };
  }

  const relative = take(RELATIVE, text, at)?.[0] ?? '';
  let end = at + relative.length;
  const worded = take(WORDED, text, end);
  const [whole = '', yearDigits, yearWord, month, dayOfMonth, loneDay] = worded ?? [];
  const day = dayOfMonth ?? loneDay;
  end += whole.length;
  if (day !== undefined) end += take(CLOCK, text, end)?.[0].length ?? 0;
  const year = number(yearDigits);
  const quarter = month === undefined && day === undefined ? take(QUARTER, text, end) : null;
  // Q3 and 2季 alone may be anything (two crops a year); behind a year, or as 第2季, they are quarters.
  const quarterSaid =
    quarter && (yearDigits !== undefined || /^第|度$/.test(quarter[0]))
      ? Number(quarter[1] ?? quarter[2])
      : null;
  if (quarter && quarterSaid !== null) end += quarter[0].length;
  let part = day === undefined ? partAt(text, end) : '';
  if (whole === '' && quarterSaid === null && relative === '') part = take(END_OF, text, end)?.[0] ?? part;
  end += part.length;
  if (whole === '' && quarterSaid === null && part === '' && !STANDS_ALONE.test(relative)) return null;
  if (
    whole === '' &&
    quarterSaid === null &&
    relative === '' &&
    !/^(?:[年月季春夏秋冬汛元国中]|[上下]半年|前|..节)/.test(part)
  )
    return null;
  return {
    year: year !== null && year < 100 ? 2000 + year : year,
    month: number(month),
    day: number(day),
    quarter: quarterSaid,
    relative,
    part,
    end,
    wholeYear:
      part === '全年' || (yearWord === '年度' && month === undefined && quarterSaid === null && part === ''),
  };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** False for 13月, 2月30日 and 2023年2月29日. */
export function isPossible(date: DateReading): boolean {
  const { year, month, day } = date;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (day < 1 || day > 31) return false;
  if (month === null) return true;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= (month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 31));
}

/** The parts said, in order. */
export function partsOf(point: DatePoint): number[] {
  return [point.year, point.quarter, point.month, point.day].filter((part) => part !== null);
}

/** As the house writes it: 2024年12月31日, 12月底, 2024年第4季度. */
export function printPoint(point: DatePoint): string {
  const year =
    point.year === null ? '' : `${point.year}年${point.wholeYear && point.part === '' ? '度' : ''}`;
  const quarter = point.quarter === null ? '' : `第${point.quarter}季度`;
  const month = point.month === null ? '' : `${point.month}月`;
  const day = point.day === null ? '' : `${point.day}日`;
  return point.relative + year + quarter + month + day + point.part.replace('3', '三');
}

/** First and last day as far as said, for a quarter or half a year; the date itself else. */
export function endsOf(point: DatePoint): DateReading[] {
  const { year, month, day } = point;
  const stretch = (first: number, last: number): DateReading[] => [
    { year, month: first, day: null },
    { year, month: last, day: null },
  ];
  if (point.quarter !== null) return stretch(point.quarter * 3 - 2, point.quarter * 3);
  if (point.part === '上半年') return stretch(1, 6);
  if (point.part === '下半年') return stretch(7, 12);
  if (point.part === '前3季度') return stretch(1, 9);
  return [{ year, month, day }];
}
