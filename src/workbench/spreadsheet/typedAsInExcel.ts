import type { CellValueType, ICellData } from '@univerjs/core';
import { chineseDate } from '../host/workbook/coerce';

const NUMERIC = 2 as CellValueType;
/** A text that looks like a number and must stay a text. */
const FORCED_STRING = 4 as CellValueType;

const TRUTH = /^(?:true|false)$/i;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** Of 2026.12.31 the engine makes a date, and Excel none. */
const DOTTED = /^\d+\.\d+\.\d+$/;

/**
 * What is typed as Excel takes it, where the engine would make something else of it: 90 in a percentage cell is 90%, 1,234
 * leaves a cell's number format as it is, 2026年12月31日 is a date, 2026.12.31 is none.
 * @param format the cell's number format before
 */
export function asInExcel(typed: ICellData, text: string, format: string): ICellData {
  // The engine would make TRUE of true.
  if (format === '@') return TRUTH.test(text) ? { ...typed, t: FORCED_STRING } : typed;
  if (NUMBER.test(text)) {
    if (format === 'General') return typed;
    const plain = text.replaceAll(',', '');
    // Smaller than 1 is a share already.
    const isPercent = /^[^;]*%/.test(format) && Math.abs(Number(plain)) >= 1;
    return { ...typed, v: isPercent ? `${plain}%` : plain };
  }
  if (DOTTED.test(text)) return { ...typed, t: FORCED_STRING };
  const date = format === 'General' ? chineseDate(text.trim()) : null;
  if (!date) return typed;
  const style = typeof typed.s === 'object' ? typed.s : {};
  return { ...typed, v: date.value, t: NUMERIC, s: { ...style, n: { pattern: date.format } } };
}
