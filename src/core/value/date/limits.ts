import type { PlaceConstruct } from '../Construct';
import { takeText } from '../take';
import { type DatePoint } from './DatePoint';

/** 前, 起, 内 behind a date. */
export interface Limit {
  readonly comparator: '≤' | '≥' | null;
  readonly within: boolean;
  readonly end: number;
}

const BY = /(?:之前|以前|及以前|前|截止|为止|止)/y;
const FROM = /(?:之后|以后|后|起|开始)/y;
const WITHIN = /(?:以内|之内|内)/y;
const WITHIN_A_YEAR = /^年度?内$/;

/** What may stand behind a date and makes it a deadline or a beginning. */
export const limits: readonly (PlaceConstruct<Limit> & { readonly ofDays: boolean })[] = [
  {
    name: '…前',
    examples: ['12月底前', '2024年6月30日之前', '2024年12月31日止'],
    ofDays: true,
    read(text, at) {
      const by = takeText(BY, text, at);
      return by === '' ? null : { comparator: '≤', within: false, end: at + by.length };
    },
  },
  {
    name: '…起',
    examples: ['2024年1月起', '3月1日后', '2024年7月开始'],
    ofDays: true,
    read(text, at) {
      const from = takeText(FROM, text, at);
      return from === '' ? null : { comparator: '≥', within: false, end: at + from.length };
    },
  },
  {
    name: '…内',
    examples: ['2024年内', '12月内完成', '当年以内完成'],
    ofDays: false,
    read(text, at) {
      const within = takeText(WITHIN, text, at);
      return within === '' ? null : { comparator: '≤', within: true, end: at + within.length };
    },
  },
];

/** The limit behind a date. Within a day says nothing; 年内 says it in the date itself. */
export function readLimit(text: string, point: DatePoint): Limit {
  for (const limit of limits) {
    const found = limit.ofDays || point.day === null ? limit.read(text, point.end) : null;
    if (found) return found;
  }
  return WITHIN_A_YEAR.test(point.part)
    ? { comparator: '≤', within: true, end: point.end }
    : { comparator: null, within: false, end: point.end };
}
