import { parseValue } from 'numfmt';
import { isErrorValue } from '../../../core/text/errorValues';
import type { CellWrite } from './Workbook';

/** The formats that a Chinese Excel gives to what it recognises, by the number of the built-in format. */
const recognisedFormats: Readonly<Record<number, string>> = {
  3: '#,##0',
  4: '#,##0.00',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  16: 'm"月"d"日"',
  17: 'yyyy"年"m"月"',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
};

const CHINESE_DATE = /^(?:(\d{4})年)?(?:(\d{1,2})月)(?:(\d{1,2})日)?$/;

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

/** 2024年1月1日, 2024年1月, 1月1日: dates to a Chinese Excel, which numfmt does not read. */
export function chineseDate(text: string): { value: number; format: string } | null {
  const match = CHINESE_DATE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  if (year === undefined && day === undefined) return null;
  const serial = serialOf(
    year === undefined ? new Date().getFullYear() : Number(year),
    Number(month),
    day === undefined ? 1 : Number(day),
  );
  if (serial === null) return null;
  if (year === undefined) return { value: serial, format: 'm"月"d"日"' };
  return { value: serial, format: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
}

const texts = (value: string): CellWrite => ({ value, formula: null });

/**
 * What Excel makes of a value that is put into a cell, by a person or through `values` and `formulas`.
 * @param input as it comes over the wire; null leaves the cell as it is
 * @param format the cell's number format before: a text format takes everything as it stands, and only General changes
 */
export function coerce(input: string | number | boolean | null, format: string): CellWrite | null {
  if (input === null) return null;
  if (input === '') return { value: null, formula: null };
  if (format === '@') return texts(typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
  if (typeof input !== 'string') return { value: input, formula: null };
  if (input.startsWith("'")) return texts(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input };
  // A text that is one of Excel's error values becomes one.
  if (isErrorValue(input)) return { value: input.toUpperCase(), error: true, formula: null };
  const trimmed = input.trim();
  const recognised = recognise(trimmed);
  if (recognised) {
    const takesFormat = format === 'General' && recognised.format !== undefined;
    return {
      value: recognised.value,
      formula: null,
      ...(takesFormat ? { format: recognised.format } : {}),
    };
  }
  // Excel completes what begins like an expression: "-合计" becomes =-合计, which is #NAME?.
  if (/^[+-][^\s+-]/.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  return texts(input);
}

function recognise(text: string): { value: number | boolean; format?: string } | null {
  if (text === '') return null;
  const chinese = chineseDate(text);
  if (chinese) return chinese;
  const parsed = parseValue(text.replace(/^￥/, '¥'), { locale: 'zh-CN' });
  if (!parsed || typeof parsed.value === 'string' || parsed.value === null) return null;
  const format = parsed.formatId === undefined ? undefined : recognisedFormats[Number(parsed.formatId)];
  return format === undefined ? { value: parsed.value } : { value: parsed.value, format };
}
