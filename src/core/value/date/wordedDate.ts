import type { PlaceConstruct } from '../Construct';
import { take, takeText } from '../take';
import { datePoint, numberOf, type DatePoint } from './DatePoint';
import { endAt, partAt } from './parts';

const RELATIVE =
  /每季度?[首末]月|每季度?末(?=\d)|每[年月]末(?=\d)|每个?(?:年度?|月份?|季度?|半年|学期|周)|当年度?|本年度?|今年|次年|明年|翌年|下一年度?|下年度?|上一?年度?|去年|同年|次月|当月|下月|本月|当季度?|本季度?/y;
const WORDED =
  /(?:((?:19|20)\d\d|(?<!\d)\d\d(?=年(?:\d{1,2}月|底|末)))(年度|年|(?=全年)))?(?:(\d{1,2})月份?(?:(\d{1,2})(?:[日号]|(?=$|前|[之以]前|止)))?|(\d{1,2})[日号])?/y;
/** 12月31日24时, behind the day. */
const CLOCK = / ?(?:[01]?\d|2[0-4])(?:[时点]整?|:[0-5]\d)/y;
const QUARTER = /第?([1-4])季度?|[Qq]([1-4])(?!\d)/y;
/** 当年, 本年度 may stand alone before 内 or 完成; 每月 is a rhythm. */
const STANDS_ALONE = /^[^每]+年/;
const NAMES_A_TIME = /^(?:[年月季春夏秋冬汛元国中]|[上下]半年|前|..节)/;

/** Year, month and day as far as they are said. */
interface Said {
  readonly whole: string;
  readonly year: string | undefined;
  readonly yearWord: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly end: number;
}

function readSaid(text: string, at: number): Said {
  const [whole = '', year, yearWord, month, dayOfMonth, loneDay] = take(WORDED, text, at) ?? [];
  const day = dayOfMonth ?? loneDay;
  const end = at + whole.length;
  return {
    whole,
    year,
    yearWord,
    month,
    day,
    end: day === undefined ? end : end + takeText(CLOCK, text, end).length,
  };
}

/** Q3 and 2季 alone may be anything (two crops a year); behind a year, or as 第2季, they are quarters. */
function readQuarter(text: string, { year, month, day, end }: Said): { quarter: number | null; end: number } {
  const match = month === undefined && day === undefined ? take(QUARTER, text, end) : null;
  if (!match || (year === undefined && !/^第|度$/.test(match[0]))) return { quarter: null, end };
  return { quarter: Number(match[1] ?? match[2]), end: end + match[0].length };
}

/** A year of two digits is one of this century: 24年12月. */
function inFull(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year;
}

/** 2024年12月底, 12月31日, 2024年第4季度, 次年1月, 年底. */
export const wordedDate: PlaceConstruct<DatePoint> = {
  name: '文字日期',
  examples: ['2024年12月31日前', '12月底', '2024年第4季度'],
  read(text, at) {
    const relative = takeText(RELATIVE, text, at);
    const said = readSaid(text, at + relative.length);
    const { quarter, end } = readQuarter(text, said);
    const nothing = said.whole === '' && quarter === null;
    let part = said.day === undefined ? partAt(text, end) : '';
    if (nothing && relative === '') part = endAt(text, end) || part;
    if (nothing && part === '' && !STANDS_ALONE.test(relative)) return null;
    if (nothing && relative === '' && !NAMES_A_TIME.test(part)) return null;
    const ofYear = said.yearWord === '年度' && said.month === undefined && quarter === null && part === '';
    return datePoint({
      year: inFull(numberOf(said.year)),
      month: numberOf(said.month),
      day: numberOf(said.day),
      quarter,
      relative,
      part,
      end: end + part.length,
      wholeYear: part === '全年' || ofYear,
    });
  },
};
