const DIGITS = ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'] as const;
const POWERS = ['千百十', '仟佰拾'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/**
 * A displayed number or date in the digits that its format asks for: with [DBNum1] 16 is 一十六 and a date
 * 二〇二一年十二月三十一日, with [DBNum2] 25 is 贰拾伍, with [DBNum3] 16 is １６. What Excel would spell digit by digit
 * (decimals, 0.00) keeps its own digits: 一二.五 is hard to read for people too.
 */
export function chineseDigits(text: string, numberFormat: string, isDate: boolean): string {
  const kind = Number(/\[DBNum([123])\]/i.exec(numberFormat)?.[1] ?? 0);
  const digits = DIGITS[kind - 1];
  const powers = POWERS[kind - 1];
  if (digits === undefined) return text;
  if (powers === undefined) return spelled(text, digits);
  if (isDate) {
    return text.replace(/\d+/g, (run) =>
      run.length > 2 ? spelled(run, digits) : numeral(run, digits, powers).replace(/^[一壹](?=[十拾])/, ''),
    );
  }
  if (!/General|G\/通用格式/.test(numberFormat) || /\d[.eE]/.test(text)) return text;
  return text.replace(/\d+/g, (run) => numeral(run, digits, powers));
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
