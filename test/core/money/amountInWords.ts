import { readAmount } from '../../../src/core/value/readAmount';
import type { MoneyUnit } from '../../../src/core/money/unit';

/** A cell that holds this text: amount, unit and state in one line, "25 万元 number". */
export function amountOf(text: string, blockUnit: MoneyUnit = '万元'): string {
  const { amount, unit, state } = readAmount({ value: text === '' ? null : text, text }, blockUnit);
  return `${amount ?? '-'} ${unit} ${state}`;
}

/** A cell that holds this number and shows this text. */
export function numericCell(value: number, text: string, blockUnit: MoneyUnit = '万元'): string {
  const { amount, unit, state } = readAmount({ value, text }, blockUnit);
  return `${amount ?? '-'} ${unit} ${state}`;
}
