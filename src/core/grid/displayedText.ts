import { format, isDateFormat } from 'numfmt';
import { chineseDigits } from './chineseDigits';
import type { CellValue } from './SheetGrid';

/**
 * The text that a person sees in a cell: 0.9 with 0% is 90%, 16 with 0"次" is 16次, 44561 with yyyy"年"m"月"d"日" is
 * 2021年12月31日. In Chinese, as wide as it needs: never ####. A format that cannot be read counts as General.
 */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') {
    if (typeof value === 'string') return value;
    if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
    return format('General', value, options);
  }
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  try {
    const text = format(plainFormat(numberFormat), value, options);
    return typeof value === 'number' && numberFormat.includes('[DB')
      ? chineseDigits(text, numberFormat, showsDate(numberFormat))
      : text;
  } catch {
    return typeof value === 'string' ? value : format('General', value, options);
  }
}

const options = { locale: 'zh-CN', dateSpanLarge: false, dateErrorNumber: true } as const;

/** True where the format shows a date or a time of day, not a stretch of hours. */
export function showsDate(numberFormat: string): boolean {
  return isDateFormat(plainFormat(numberFormat)) && !/\[(h+|m+|s+)\]/i.test(numberFormat);
}

/** The format code in the international writing: Chinese versions of Excel and WPS have names of their own. */
function plainFormat(numberFormat: string): string {
  const known = plainFormats.get(numberFormat);
  if (known !== undefined) return known;
  const plain = numberFormat
    .replaceAll('G/通用格式', 'General')
    .replaceAll('上午/下午', 'AM/PM')
    .replace(/\[(?:黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色 ?\d+)\]/g, '')
    .replace(/("[^"]*"|\\.)|!(.)/g, (_, kept: string | undefined, escaped: string) => kept ?? `\\${escaped}`);
  plainFormats.set(numberFormat, plain);
  return plain;
}

const plainFormats = new Map<string, string>();
