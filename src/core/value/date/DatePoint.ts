import { decimal, type Decimal } from '../../money/decimal';
import type { Comparator, DateReading, Irregularity } from '../Reading';

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

/** A date, a deadline or a stretch between two dates. */
export interface DateFound {
  readonly comparator: Comparator;
  readonly numbers: readonly Decimal[];
  readonly dates: readonly DateReading[];
  readonly canonical: string | null;
  readonly irregularities: readonly Irregularity[];
}

/** A point of which only what is given is said. */
export function datePoint(said: Partial<DatePoint> & { readonly end: number }): DatePoint {
  return {
    year: null,
    month: null,
    day: null,
    quarter: null,
    relative: '',
    part: '',
    wholeYear: false,
    ...said,
  };
}

/** Digits of a pattern's group as a number; null where the group is absent or empty. */
export const numberOf = (digits: string | undefined): number | null =>
  digits === undefined || digits === '' ? null : Number(digits);

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

/** The parts of several points as the numbers of a reading. */
export function numbersOf(...points: DatePoint[]): Decimal[] {
  return points.flatMap(partsOf).flatMap((part) => decimal(String(part)) ?? []);
}

/** In the canonical form: 2024年12月31日, 12月底, 2024年第4季度. */
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
