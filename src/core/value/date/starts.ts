import { firstOf, type WholeConstruct } from '../Construct';
import { readSign, readWordBefore } from '../comparators';
import type { Comparator, Irregularity } from '../Reading';
import type { DatePoint } from './DatePoint';
import { readDatePoint } from './readDatePoint';

/** The first date of a text, with what stands before it. */
export interface Start {
  readonly point: DatePoint;
  readonly comparator: Comparator | null;
  readonly irregularity: Irregularity | null;
  /** Words that belong to the value; '' where none do. */
  readonly words: string;
  /** The comparator is a sign, which ends at `end`. */
  readonly sign: boolean;
  readonly end: number;
}

const INTRODUCTION =
  /^(?:[\u4e00-\u9fff]{0,6}(?:时间|期限|日期|时限|节点))?:?(?:为|是)?(?:预计|计划|力争|确保|须|应|需|拟|要求|项目|工程|将)*(?:于|在|到|至|自|从)?$/;
/** A few words, which name no number of times: 两次, 三批. */
export const SHORT_WORDS =
  /^(?!.*[一二两三四五六七八九十](?:次|场|期|回|批|遍|轮|堂|课))[\u4e00-\u9fff]{0,8}$/;
const DATE_BEGINS = /\d|年底|年末|[当本次明翌]年/;
/** Comparators in words have two or three characters here: 截至, 不晚于. */
const LENGTHS_OF_WORDS = [2, 3];

/** What a date may begin with. */
export const starts: readonly WholeConstruct<string, Start>[] = [
  {
    name: '日期在前',
    examples: ['2024年12月底前', '≤2024年12月31日', '不晚于12月31日'],
    read(text) {
      const sign = readSign(text, 0);
      const found = sign ?? readWordBefore(text, 0);
      const end = found?.end ?? 0;
      const point = readDatePoint(text, end);
      return (
        point && {
          point,
          comparator: found?.comparator ?? null,
          irregularity: found?.irregularity ?? null,
          words: '',
          sign: sign !== null,
          end,
        }
      );
    },
  },
  {
    name: '日期前有引语',
    examples: ['完成时间:2024年12月底前', '预计于12月底前', '资金拨付12月底前到位'],
    read(text) {
      if (readSign(text, 0) ?? readWordBefore(text, 0)) return null;
      const before = wordsBefore(text);
      const point = before === null ? null : readDatePoint(text, before.length);
      if (before === null || !point) return null;
      const size = LENGTHS_OF_WORDS.find((length) => endsWithComparator(text, before, length)) ?? 0;
      const word = size === 0 ? null : readWordBefore(text, before.length - size);
      const words = before.slice(0, before.length - size);
      return {
        point,
        comparator: word?.comparator ?? null,
        irregularity: word?.irregularity ?? null,
        words: INTRODUCTION.test(words) ? '' : words,
        sign: false,
        end: before.length,
      };
    },
  },
];

/** The words before the first thing that may be a date; null where there are none, or too many. */
function wordsBefore(text: string): string | null {
  const start = text.search(DATE_BEGINS);
  if (start < 1) return null;
  const before = text.slice(0, start).replace(/[第每]$/, '');
  return INTRODUCTION.test(before) || SHORT_WORDS.test(before) ? before : null;
}

const endsWithComparator = (text: string, before: string, length: number): boolean =>
  readWordBefore(text, before.length - length)?.end === before.length;

/** The first date of the text, with a comparator or a few words before it. */
export function readStart(text: string): Start | null {
  return firstOf(starts, text);
}
