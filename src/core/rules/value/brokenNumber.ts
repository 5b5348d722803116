import { readValue } from '../../value/readValue';
import { readUnit } from '../../value/unit/readUnit';

const START = '[<>=≥≤]{0,2}';
/** 95.5.5%, 1,2万元, 1,00人次: points and commas where no number has them. */
const POINTS = new RegExp(`^${START}(?:\\d+\\.\\d+\\.\\d+|\\d+(?:,\\d+)+(?:\\.\\d+)?)(?=[^\\d.,])`);
/** l00%, 9O%, O.95: a letter that looks like a digit among digits. */
const LETTERS = new RegExp(`^${START}[\\dOolI.]*(?:\\d[OolI]|[OolI]\\.?\\d)[\\dOolI.]*(?=[^\\dA-Za-z.]|$)`);

/** A longer text holds more than one number. */
const LONGEST = 30;

/**
 * Looks for a mistyped number in a tidied text that no construct could read: a single value with its unit. Null for any
 * other text.
 */
export function brokenNumber(text: string): 'points' | 'letters' | null {
  if (text.length > LONGEST) return null;
  const points = POINTS.exec(text)?.[0];
  if (points !== undefined) return isUnit(text, points.length) ? 'points' : null;
  const letters = LETTERS.exec(text)?.[0];
  if (letters !== undefined && (letters === text || isUnit(text, letters.length))) return 'letters';
  // 2O25年10月底: with its digits it is a date.
  const digits = withDigitsForLetters(text);
  return digits !== text && readValue(digits).kind === 'date' ? 'letters' : null;
}

/** Digits with letters among them, and no other letter beside. */
const MIXED = /(?<![A-Za-z])[\dOolI.]*(?:\d[OolI]|[OolI]\.?\d)[\dOolI.]*(?![A-Za-z])/g;

/** The text with the digits that its letters were typed for: 2O种 is 20种, l00% is 100%. */
export function withDigitsForLetters(text: string): string {
  return text.replace(MIXED, (mixed) => mixed.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
}

/** Whether all that stands from there on is a unit. */
const isUnit = (text: string, at: number): boolean => readUnit(text, at)?.end === text.length;
