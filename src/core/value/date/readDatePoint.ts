import { firstAt, type PlaceConstruct } from '../Construct';
import { take } from '../take';
import { datePoint, numberOf, type DatePoint } from './DatePoint';
import { partAt } from './parts';
import { wordedDate } from './wordedDate';

const NUMERIC =
  /((?:19|20)\d\d)([.\-/])(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])([日号月]?)(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/y;
const COMPACT = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d|\.\d)/y;
/** 12.31 and 12/31 are dates only where 前 follows. */
const MONTH_DAY = /(\d{1,2})[./](\d{1,2})[日号]?(?=之前|以前|前)/y;

function pointOf(text: string, end: number, year?: string, month?: string, day?: string): DatePoint | null {
  const monthNumber = numberOf(month) ?? 0;
  if (monthNumber < 1 || monthNumber > 12) return null;
  const part = day === undefined ? partAt(text, end) : '';
  return datePoint({
    year: numberOf(year),
    month: monthNumber,
    day: numberOf(day),
    part,
    end: end + part.length,
  });
}

/** The ways of naming a point in time. */
export const datePoints: readonly PlaceConstruct<DatePoint>[] = [
  {
    name: '数字日期',
    examples: ['2024.12.31', '2024/6/30前', '2024-12'],
    read(text, at) {
      const match = take(NUMERIC, text, at);
      return match && pointOf(text, at + match[0].length, match[1], match[3], match[4]);
    },
  },
  {
    name: '连写日期',
    examples: ['202412', '20241231前', '≤20241231'],
    read(text, at) {
      const match = take(COMPACT, text, at);
      return match && pointOf(text, at + match[0].length, match[1], match[2], match[3]);
    },
  },
  {
    name: '月日加“前”',
    examples: ['12.31前', '6/30之前', '11.30日前'],
    read(text, at) {
      const match = take(MONTH_DAY, text, at);
      return (
        match && datePoint({ month: numberOf(match[1]), day: numberOf(match[2]), end: at + match[0].length })
      );
    },
  },
  wordedDate,
];

/**
 * The date at `at`: 2024年12月底, 2024.12.31, 2024/12/31, 202412, 12月31日, 2024年第4季度, 次年1月, 年底.
 * Null where none begins there. Digits only: Chinese numerals are turned into digits before.
 */
export function readDatePoint(text: string, at: number): DatePoint | null {
  return firstAt(datePoints, text, at);
}
