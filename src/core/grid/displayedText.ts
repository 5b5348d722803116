import { format, isDateFormat } from 'numfmt';
import { chineseDigits } from '../text/chineseDigits';
import type { CellValue } from './SheetGrid';

/**
 * The text that a person sees in a cell: 0.9 with 0% is 90%, 16 with 0"次" is 16次, 44561 with yyyy"年"m"月"d"日" is
 * 2021年12月31日. In Chinese, as wide as it needs: never ####. A format that cannot be read counts as General.
 */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (numberFormat.length > LONGEST_FORMAT) return displayedText(value, 'General');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') {
    if (typeof value === 'string') return value;
    if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
    return format('General', value, options);
  }
  try {
    const plain = plainFormat(numberFormat);
    if (typeof value === 'string' && !plain.shapesText) return value;
    const text = typeof value === 'number' ? numberText(value, plain) : format(plain.code, value, options);
    return typeof value === 'number' && numberFormat.includes('[DB')
      ? chineseDigits(text, numberFormat, showsDate(numberFormat))
      : text;
  } catch {
    return typeof value === 'string' ? value : format('General', value, options);
  }
}

function numberText(value: number, plain: PlainFormat): string {
  const { code, names, weekdayAlone, divisor, elapsed, mixedFraction } = plain;
  // A stretch of hours may be negative, a date may not: the library takes both for dates.
  if (value < 0 && elapsed) return `-${numberText(-value, plain)}`;
  const text = format(
    weekdayAlone ? withWeekday(code, value) : code,
    divisor === 1 ? value : value / divisor,
    names === 'English' ? englishOptions : options,
  );
  const fraction = mixedFraction ? /(\d+) *\/ *(\d+)/.exec(text) : null;
  if (!fraction || fraction[1] !== fraction[2]) return text;
  // 0.99 as # ?/? is 1, where the library shows 1 1/1.
  return format(code, Math.sign(value) * Math.round(Math.abs(value)), options);
}

/** Excel takes no format code that is longer, and to read one takes longer with the square of its length. */
const LONGEST_FORMAT = 255;

const options = { locale: 'zh-CN', dateSpanLarge: false, dateErrorNumber: true } as const;
const englishOptions = { ...options, locale: 'en-US' } as const;

/** True where the format shows a date or a time of day, not a stretch of hours. */
export function showsDate(numberFormat: string): boolean {
  if (numberFormat.length > LONGEST_FORMAT) return false;
  return isDateFormat(plainFormat(numberFormat).code) && !ELAPSED.test(numberFormat);
}

interface PlainFormat {
  /** In the international writing. */
  readonly code: string;
  /**
   * Of months, weekdays and halves of the day. A Chinese Excel shows mmm, ddd and AM/PM in English unless the format
   * names a language.
   */
  readonly names: 'Chinese' | 'English';
  /** True where aaa is to show the weekday's last letter alone (二), as it does without a language; [$-804]aaa is 周二. */
  readonly weekdayAlone: boolean;
  /**
   * What a number is divided by beside what the library heeds: a thousand for each comma behind the digits where there is
   * a percent sign (the comma is taken out of the code), a hundredth for each percent sign after the first.
   */
  readonly divisor: number;
  /** True where it says how a text is shown, be it that ;;; hides it. */
  readonly shapesText: boolean;
  /** True for a stretch of hours, minutes or seconds in one section, which negative numbers share. */
  readonly elapsed: boolean;
  /** True for a fraction behind a whole number: # ?/?. */
  readonly mixedFraction: boolean;
}

/** The format code in the international writing: Chinese versions of Excel and WPS have names of their own. */
function plainFormat(numberFormat: string): PlainFormat {
  const known = plainFormats.get(numberFormat);
  if (known !== undefined) return known;
  const code = numberFormat
    .replaceAll('G/通用格式', 'General')
    .replaceAll('上午/下午', 'AM/PM')
    .replace(/\[(?:黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色 ?\d+)\]/g, '')
    .replace(/("[^"]*"|\\.)|!(.)/g, (_, kept: string | undefined, escaped: string) => kept ?? `\\${escaped}`);
  const signs = code.replace(LITERAL, '');
  const percents = Math.max(...signs.split(';').map((section) => section.split('%').length - 1));
  const commas = percents > 0 ? (signs.match(SCALED_PERCENT)?.[0].length ?? 0) : 0;
  const namesLanguage = code.includes('[$');
  const inEnglish = /d{3}|m{3}|am\/pm|a\/p/i.test(signs) && !/aaa/i.test(signs);
  const sections = signs.replace(/[_*]./g, '').split(';');
  const isDate = isDateFormat(code);
  const scaled = commas > 0 ? code.replace(SCALED_PERCENT, '') : code;
  const plain: PlainFormat = {
    // A language changes the names in a date; the signs within numbers are those of this computer in any case.
    code: isDate
      ? scaled
      : scaled.replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, sign: string) => sign && `[$${sign}]`),
    shapesText: numberFormat.includes('@') || sections.length > 3,
    elapsed: isDate && ELAPSED.test(numberFormat) && (sections.length === 1 || signs.endsWith(';@')),
    mixedFraction: !isDate && /[0#?] +[0#?]+ *\//.test(signs),
    divisor: percents > 0 ? 1000 ** commas / 100 ** (percents - 1) : 1,
    names: !namesLanguage && inEnglish && !numberFormat.includes('上午/下午') ? 'English' : 'Chinese',
    weekdayAlone: !namesLanguage && WEEKDAY_ALONE.test(signs),
  };
  plainFormats.set(numberFormat, plain);
  return plain;
}

/** Commas behind the last digit of a number. */
const SCALED_PERCENT = /(?<=[0#?]),+(?![0#?,.])/g;

const ELAPSED = /\[(h+|m+|s+)\]/i;
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;
const WEEKDAY_ALONE = /(?<!a)aaa(?!a)/i;

function withWeekday(code: string, date: number): string {
  const weekday = format('aaaa', date, options).slice(-1);
  return code.replace(
    new RegExp(`(${LITERAL.source})|${WEEKDAY_ALONE.source}`, 'gi'),
    (_, kept: string | undefined) => kept ?? `"${weekday}"`,
  );
}

const plainFormats = new Map<string, PlainFormat>();
