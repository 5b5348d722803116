import { decimal, type Decimal } from '../money/decimal';
import { firstAt, type PlaceConstruct } from './Construct';
import { CHINESE_DIGITS, CHINESE_NUMERALS, chineseInteger, digitByDigit } from '../text/chineseDigits';

/** A number found in a tidied text. */
export interface NumberFound {
  /** Its digits as written, without separators. */
  readonly value: Decimal;
  /** Where it ends: the index after its last character. */
  readonly end: number;
  readonly separators: boolean;
  readonly chinese: boolean;
}

/** Longer runs of digits are telephone numbers, codes or nonsense. */
const LONGEST = 30;

const GROUPED = /[+-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?![0-9])(?:\.[0-9]+)?/y;
/** The dot of 90.% was begun and left. */
const PLAIN = /[+-]?(?:[0-9]+(?:\.[0-9]+|\.(?=[%‰]))?|\.[0-9]+)/y;

/** The Arabic number at `at`: 1,234.50, .5, -3. Null where none begins there. */
export function readArabic(text: string, at: number): NumberFound | null {
  GROUPED.lastIndex = at;
  const grouped = GROUPED.exec(text);
  PLAIN.lastIndex = at;
  const match = grouped ?? PLAIN.exec(text);
  if (!match || match[0].length > LONGEST) return null;
  const digits = match[0].replace(/[+, ]|\.$/g, '').replace(/^(-?)\./, '$10.');
  const value = decimal(digits);
  return value && { value, end: at + match[0].length, separators: grouped !== null, chinese: false };
}

const RUN = new RegExp(`[${CHINESE_NUMERALS}]+`, 'y');
const FRACTION = new RegExp(`点([${CHINESE_DIGITS}]+)`, 'y');

function runAt(text: string, at: number): { readonly run: string; readonly value: number } | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined || run.length > LONGEST) return null;
  const value = chineseInteger(run);
  return value === null ? null : { run, value };
}

/**
 * The Chinese numeral at `at`: 一百二十, 两, 九十五点五, 贰拾伍. A 万 or 亿 with nothing behind it is left to the unit
 * (三万元 is 3 万元), else it is counted in (三万五千元 is 35000 元).
 */
export function readChinese(text: string, at: number): NumberFound | null {
  const head = runAt(text, at);
  if (!head) return null;
  let end = at + head.run.length;
  let value = String(head.value);
  FRACTION.lastIndex = end;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    value += `.${digitByDigit(fraction[1] ?? '')}`;
    end += fraction[0].length;
  } else if (text.charAt(end) === '亿') {
    // 一亿二千万元 is 12,000 万元, as 1亿2千万元 is.
    const tail = runAt(text, end + 1);
    const tailEnd = end + 1 + (tail?.run.length ?? 0);
    if (tail && tail.value < 10_000 && text.charAt(tailEnd) === '万') {
      value = String(head.value * 10_000 + tail.value);
      end = tailEnd;
    }
  } else if (text.charAt(end) === '万') {
    const tail = runAt(text, end + 1);
    if (tail && tail.value < 10_000) {
      // 三万五 is 35,000 as 三万五千 is; 三万零五 is 30,005.
      const rest = tail.run.length === 1 && tail.value > 0 ? tail.value * 1000 : tail.value;
      value = String(head.value * 10_000 + rest);
      end += 1 + tail.run.length;
    }
  }
  return found(value, end);
}

function found(text: string, end: number): NumberFound | null {
  const value = decimal(text);
  return value && { value, end, separators: false, chinese: true };
}

const LARGE_AND_SMALL = /([0-9]{1,6})([亿万])(?:([0-9]{1,4})([千百])|([0-9]{4}))(?![0-9.])/y;

/**
 * 1亿2千万元, 1亿2000万元, 3万5千元, 3万5000元: one amount said in two steps, counted in the smaller. What follows the
 * 亿 must itself be counted in 万, and is left to the unit.
 */
function readTwoSteps(text: string, at: number): NumberFound | null {
  LARGE_AND_SMALL.lastIndex = at;
  const match = LARGE_AND_SMALL.exec(text);
  if (!match) return null;
  const [whole, large, step, few, power, rest] = match;
  const end = at + whole.length;
  if ((step === '亿') !== (text.charAt(end) === '万')) return null;
  const small = rest === undefined ? Number(few) * (power === '千' ? 1000 : 100) : Number(rest);
  if (small >= 10_000) return null;
  const value = decimal(String(Number(large) * 10_000 + small));
  return value && { value, end, separators: false, chinese: false };
}

/** The ways of writing a number. */
export const numerals: readonly PlaceConstruct<NumberFound>[] = [
  { name: '两级数', examples: ['1亿2千万元', '3万5千元', '3万5000元'], read: readTwoSteps },
  { name: '阿拉伯数字', examples: ['1,234.5万元', '≥95%', '.5公里'], read: readArabic },
  { name: '汉字数字', examples: ['一百二十人', '三次', '九十五点五%'], read: readChinese },
];

/** The number at `at`, in Arabic or Chinese signs or both. */
export function readNumber(text: string, at: number): NumberFound | null {
  return firstAt(numerals, text, at);
}

const ANY = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/g;

/** Every Arabic number in a text, in order. */
export function numbersIn(text: string): Decimal[] {
  const numbers: Decimal[] = [];
  for (const [digits] of text.matchAll(ANY)) {
    const value = digits.length <= LONGEST ? decimal(digits.replaceAll(',', '')) : null;
    if (value) numbers.push(value);
  }
  return numbers;
}
