/**
 * Chinese digits, read and written. This file alone knows them: 〇 and 零, 两, the forms of cheques (贰), and the circles
 * that are typed for a 〇 which many keyboards lack.
 */
const DIGITS = ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'] as const;

const POWERS: readonly (readonly [power: number, signs: string])[] = [
  [10, '十拾'],
  [100, '百佰'],
  [1000, '千仟'],
];

/** The digits 0 to 9 as they are read one by one: a character class for the patterns of a year or a date. */
export const CHINESE_DIGITS = '〇零一二三四五六七八九';
/** What is typed for a 〇: circles, and the letter O of two alphabets. */
export const TYPED_FOR_ZERO = '○◯OoО0';
/** One to ten, as chapters, quarters and indicators are numbered. */
export const CHINESE_ORDINALS = '一二三四五六七八九十';
/** Every sign of a number below 10,000. */
export const CHINESE_NUMERALS = `${DIGITS.join('')}${POWERS.map(([, signs]) => signs).join('')}`;

const digitOf = new Map<string, number>();
for (const [digit, signs] of DIGITS.entries()) for (const sign of signs) digitOf.set(sign, digit);

const powerOf = new Map<string, number>();
for (const [power, signs] of POWERS) for (const sign of signs) powerOf.set(sign, power);

const zeroes = new Set(TYPED_FOR_ZERO);

/** Digits that are read one by one, as Arabic ones: 二〇二四 and 二○二四 are "2024". Other characters stay. */
export function digitByDigit(run: string): string {
  let digits = '';
  for (const sign of run) digits += digitOf.get(sign) ?? (zeroes.has(sign) ? 0 : sign);
  return digits;
}

/**
 * A run of Chinese numerals below 10,000 as a number: 一百二十 is 120, 一百二 too, 一百零二 is 102, 一〇五 is 105. Null where
 * it is no numeral: 百, 三五 (which says three to five).
 */
export function chineseInteger(run: string): number | null {
  if (run === '') return null;
  const first = run.charAt(0);
  if (powerOf.has(first) && powerOf.get(first) !== 10) return null;
  if (![...run].some((sign) => powerOf.has(sign))) {
    // 零五 behind 三万, and 一〇五, as 〇 stands only among single digits; 三五 says three to five and 二四 nothing.
    if (run.length > 1 && run.length < 4 && !/^零|〇/.test(run)) return null;
    const digits = digitByDigit(run);
    return /^\d+$/.test(digits) ? Number(digits) : null;
  }
  let total = 0;
  let digit: number | null = null;
  let lastPower = 10_000;
  let afterZero = false;
  for (const sign of run) {
    const power = powerOf.get(sign);
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf.get(sign) ?? 0;
      if (digit === 0) afterZero = true;
    } else {
      if (power >= lastPower || (digit === null && total > 0)) return null;
      total += (digit ?? 1) * power;
      digit = null;
      lastPower = power;
      afterZero = false;
    }
  }
  if (digit !== null) total += lastPower > 10 && !afterZero ? (digit * lastPower) / 10 : digit;
  return total;
}

/** What [DBNum1], [DBNum2] and [DBNum3] print. */
const PRINTED = ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'] as const;
const PRINTED_POWERS = ['千百十', '仟佰拾', '千百十'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/**
 * A displayed number or date in the digits that its format asks for. Where the format is General a number has its powers of
 * ten: with [DBNum1] 16.5 is 一十六.五, with [DBNum2] 25 is 贰拾伍, with [DBNum3] 123 is １百２十３. Places of the format are
 * filled digit by digit: 16 with [DBNum1]0 is 一六. A date with [DBNum1] is 二〇二一年十二月三十一日.
 */
export function chineseDigits(text: string, numberFormat: string, isDate: boolean): string {
  const kind = Number(/\[DBNum([123])\]/i.exec(numberFormat)?.[1] ?? 0);
  const digits = PRINTED[kind - 1];
  const powers = PRINTED_POWERS[kind - 1];
  if (digits === undefined || powers === undefined) return text;
  if (isDate) {
    return text.replace(/\d+/g, (run) =>
      run.length > 2 || kind === 3
        ? spelled(run, digits)
        : numeral(run, digits, powers).replace(/^[一壹](?=[十拾])/, ''),
    );
  }
  if (/\d[eE]/.test(text)) return text;
  if (!/General|G\/通用格式/.test(numberFormat)) return spelled(text, digits);
  return spelled(
    text.replace(/(\.?)(\d+)/g, (run, point: string) => (point ? run : numeral(run, digits, powers))),
    digits,
  );
}

/** Digit by digit: 2021 is 二〇二一. */
function spelled(text: string, digits: string): string {
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** With its powers of ten: 10105 is 一万〇一百〇五. */
function numeral(run: string, digits: string, powers: string): string {
  const zero = digits.charAt(0);
  const width = Math.ceil(run.length / 4) * 4;
  const padded = run.padStart(width, '0');
  let text = '';
  for (let at = 0; at < width; at += 4) {
    const group = Array.from(padded.slice(at, at + 4), (digit, place) =>
      digit === '0' ? zero : digits.charAt(Number(digit)) + powers.charAt(place),
    ).join('');
    if (group !== zero.repeat(4)) text += group + (GROUPS[width / 4 - at / 4 - 1] ?? '');
    else text += zero;
  }
  const zeros = new RegExp(`${zero}+`, 'g');
  const plain = text.replace(zeros, zero).replace(new RegExp(`^${zero}|${zero}(?=[万亿]|$)`, 'g'), '');
  return plain === '' ? zero : plain;
}
