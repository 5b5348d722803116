import { firstOf, type WholeConstruct } from '../Construct';
import type { DateReading, Irregularity } from '../Reading';
import { take } from '../take';
import { readUnit } from '../unit/readUnit';
import {
  datePoint,
  endsOf,
  isPossible,
  numberOf,
  numbersOf,
  printPoint,
  type DateFound,
  type DatePoint,
} from './DatePoint';
import { readDatePoint } from './readDatePoint';

const YEARS = /^((?:19|20)\d\d)年?(?:[-~]+|至|到)((?:19|20)\d\d)年?度?/;
const MONTHS = /^((?:(?:19|20)\d\d年)?|(?:当年|本年|每年))(\d{1,2})(?:[-~]+|至|到)(\d{1,2})月份?/;
/** 2024.01-12: a year, its month and the month to which it goes. */
const NUMERIC_MONTHS = /^((?:19|20)\d\d)[./](0?[1-9]|1[0-2])(?:[-~]+|至|到)(0?[1-9]|1[0-2])月?$/;
const DAYS = /^((?:(?:19|20)\d\d年)?)(\d{1,2})月(\d{1,2})日?(?:[-~]+|至|到)(\d{1,2})[日号]/;
const SEPARATOR = /(?:[-~]+|至|到)/y;
const BEFORE_IT =
  /^=?(?:[\u4e00-\u9fff]{0,6}(?:时间|期限|日期|时限|周期):?(?:为|是)?)?(?:自|从|于|在|每年|全年|服务|实施|执行)?$/;
const STRETCH_TAIL = /^(?:期间|之间|止|为止)?(?:[\u4e00-\u9fff]{0,6})$/;

const point = (year: string | undefined, month?: string, day?: string): DatePoint =>
  datePoint({ year: numberOf(year), month: numberOf(month), day: numberOf(day), end: 0 });

/** The ways of naming a stretch of time by its two ends. */
export const stretches: readonly WholeConstruct<string, DateFound>[] = [
  {
    name: '起止年份',
    examples: ['2021-2023年', '2019年至2021年', '2024~2026年度'],
    read(text) {
      const match = YEARS.exec(text);
      if (!match) return null;
      const [whole, from, to] = match;
      const tail = text.slice(whole.length);
      return /^[月.\d]/.test(tail) ? null : stretch(point(from), point(to), tail);
    },
  },
  {
    name: '起止月份',
    examples: ['1-12月', '2024年1-6月', '每年3至5月'],
    read(text) {
      const match = MONTHS.exec(text);
      if (!match) return null;
      const [whole, head = '', from, to] = match;
      const year = /\d{4}/.exec(head)?.[0];
      const first = { ...point(year, from), relative: year === undefined ? head : '' };
      return stretch(first, point(undefined, to), text.slice(whole.length));
    },
  },
  {
    name: '数字起止月份',
    examples: ['2024.01-12', '2024/3-9月', '2023.1至6'],
    read(text) {
      const match = NUMERIC_MONTHS.exec(text);
      return match && stretch(point(match[1], match[2]), point(undefined, match[3]), '');
    },
  },
  {
    name: '同月起止日',
    examples: ['3月15日-20日', '2024年5月1至5日', '9月1日到10日'],
    read(text) {
      const match = DAYS.exec(text);
      if (!match) return null;
      const [whole, head = '', month, from, to] = match;
      const first = point(/\d{4}/.exec(head)?.[0], month, from);
      return stretch(first, point(undefined, undefined, to), text.slice(whole.length), Number(month));
    },
  },
  {
    name: '两个日期之间',
    examples: ['2021年1月-12月', '2023.07-2024.01', '2024年3月1日至2024年5月31日'],
    read(text) {
      const first = readDatePoint(text, 0);
      const mark = first && take(SEPARATOR, text, first.end)?.[0];
      if (!first || mark === undefined || mark === null) return null;
      const second = readDatePoint(text, first.end + mark.length);
      return second && stretch(first, second, text.slice(second.end));
    },
  },
];

/** 2021年1月-12月, 1-12月, 2023.07-2024.01, 2019年-2021年, 3月15日至20日. */
export function readStretch(text: string): DateFound | null {
  const start = text.search(/[\d当本每]/);
  if (start < 0 || !BEFORE_IT.test(text.slice(0, start))) return null;
  return firstOf(stretches, text.slice(start));
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
  const possible = isPossible(from) && isPossible(to);
  const irregularities: Irregularity[] = ['period'];
  if (tail !== '') irregularities.push('text-after');
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
