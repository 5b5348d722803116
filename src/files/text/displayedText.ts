import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../core/grid/SheetGrid';

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
    return format(plainFormat(numberFormat), value, options);
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

/** Number formats that workbooks name by id alone, as a Chinese Excel shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;[Red]¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;[Red]¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format code of a built-in id; General for an id that has none. */
export function builtInNumberFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}
