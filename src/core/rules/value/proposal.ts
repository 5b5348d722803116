import type { Reading } from '../../value/Reading';
import { readValue } from '../../value/readValue';

/** Numbers in words are proposed in digits: 百分之九十五 becomes 95%. */
const IN_WORDS = /^[^0-9]*$/;

/**
 * The text to which a missing sign or unit is added: the value in plain writing, with digits in place of Chinese
 * numerals. Null where the digits are not sure.
 */
export function withDigits(plain: string, { canonical }: Reading): string | null {
  if (!IN_WORDS.test(plain)) return plain;
  return canonical !== null && !IN_WORDS.test(canonical) ? canonical : null;
}

/** Whether a proposed text still says the same numbers, and nothing in it is left open or in doubt. */
export function keepsNumbers(proposed: string, reading: Reading): boolean {
  const { irregularities, kind, numbers, unit } = readValue(proposed);
  if (unit === null || irregularities.includes('unit-missing')) return false;
  return kind !== 'other' && numbers.join() === reading.numbers.join();
}
