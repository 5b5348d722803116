import type { Comparator, Irregularity } from '../Reading';
import {
  endsOf,
  isPossible,
  numbersOf,
  partsOf,
  printPoint,
  type DateFound,
  type DatePoint,
} from './DatePoint';
import { readLimit, type Limit } from './limits';
import { readStart, SHORT_WORDS, type Start } from './starts';

/** Words that only say that it is done then. */
const DONE =
  /^(?:全部|全面|基本|按时|及时|均|已)?(?:完成|完工|竣工|到位|交付|结束|完毕|办结|验收|投入使用|建成|实施完毕|发放完毕|拨付到位|支付完毕|开工|启动|执行|实施|施工)*$/;
/** 2024年12月底完成项目规划相关工作: what is done then. */
const DONE_THEN = /^(?:全部|全面|基本|按时)?(?:完成|建成|交付|启动|发放)[\u4e00-\u9fff]{2,12}$/;
/** 9月1日开学前: the date is that of an event before which it is to be done. */
const BEFORE_AN_EVENT = /^(?!.*[提目以之]前)[\u4e00-\u9fff]{2,5}前(?:全部)?(?:完成|完工|到位|发放|交付)?$/;
/** 春节前 is a deadline, 春节慰问 none. */
const FESTIVAL = /季$|汛期|节|元旦|国庆|中秋/;

/** A date with the limit before or behind it and the words around it: 2024年12月底前完成. */
export function readDeadline(text: string): DateFound | null {
  const start = readStart(text);
  if (!start || start.comparator === '±' || start.comparator === '≠' || countsMonths(text, start))
    return null;
  const limit = readLimit(text, start.point);
  const tail = text.slice(limit.end);
  if (!namesADate(start.point, limit.comparator, tail)) return null;
  const event = limit.comparator === null && BEFORE_AN_EVENT.test(tail);
  const comparator = event ? '≤' : (limit.comparator ?? start.comparator);
  if (!belongsToADate(start, comparator, tail)) return null;
  const possible = isPossible(start.point);
  return {
    comparator: comparator ?? '=',
    numbers: numbersOf(start.point),
    dates: endsOf(start.point),
    canonical: possible ? print(start, limit, event ? '=' : (comparator ?? '='), tail) : null,
    irregularities: oddities(start, comparator, tail, possible),
  };
}

/** Nobody means December or later by ≥12月, and there is no 18月: they count months. */
function countsMonths(text: string, { point, words, sign, comparator, end }: Start): boolean {
  const bare = words === '' && /^\d{1,2}月$/.test(text.slice(end));
  return bare && ((sign && comparator === '≥') || (point.month ?? 0) > 12);
}

/** Whether the words behind the date, and those before it, may belong to one. */
function belongsToADate({ point, words }: Start, comparator: Comparator | null, tail: string): boolean {
  if (words === '' && DONE.test(tail)) return true;
  if (!dated(point, comparator)) return false;
  return (words === '' && DONE_THEN.test(tail)) || SHORT_WORDS.test(tail);
}

function oddities(
  { point, words, irregularity }: Start,
  comparator: Comparator | null,
  tail: string,
  possible: boolean,
): Irregularity[] {
  const irregularities: Irregularity[] = irregularity ? [irregularity] : [];
  if (tail !== '') irregularities.push('text-after');
  if (words !== '') irregularities.push('text-before');
  if (!possible) irregularities.push('date-impossible');
  if (point.year === null && point.relative === '') irregularities.push('date-without-year');
  if ((endsOf(point).length > 1 || point.wholeYear) && !comparator) irregularities.push('period');
  return irregularities;
}

function print({ point, words }: Start, limit: Limit, comparator: Comparator, tail: string): string {
  // ≤2024年 takes the year in; 2024年前 would leave it out.
  const bareYear = limit.comparator === null && printPoint(point) === `${point.year}年`;
  const printed = withLimit(comparator, printPoint(point), limit.within || bareYear);
  return words + printed + (DONE.test(tail) && said(point) ? '' : tail);
}

function withLimit(comparator: Comparator, date: string, within: boolean): string {
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
}

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
