import Big from 'big.js';

/**
 * An exact decimal number in plain notation: "25", "-0.5", "1000.00". Digits are kept as written, so "28.40"
 * stays "28.40"; compare with `compare`, never with ===.
 */
export type Decimal = string & { readonly __decimal: unique symbol };

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Takes a text in plain notation (no separators, no exponent). Returns null for anything else. */
export function decimal(text: string): Decimal | null {
  return PLAIN.test(text) ? (text as Decimal) : null;
}

/**
 * A cell's number as an exact decimal, at the 15 significant digits that Excel itself keeps, so that a formula's
 * 0.30000000000000004 is 0.3. Returns null for NaN and the infinities.
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  // Most amounts are whole, and a whole number of up to 15 digits is what it prints as.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value) as Decimal;
  return plain(new Big(value.toPrecision(15)));
}

function plain(value: Big): Decimal {
  return value.toFixed() as Decimal;
}

export const ZERO = '0' as Decimal;

const SAFE_DIGITS = 15;
/** A sum up to this stays exact with one more number of so many digits. */
const MOST_SAFE = Number.MAX_SAFE_INTEGER - 1e15;

/** The exact sum, '0' for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  // Most amounts are whole and of few digits: as numbers they add up as exactly, and at once.
  let whole = 0;
  let rest: Big | null = null;
  for (const value of values) {
    if (isWhole(value) && value.length <= SAFE_DIGITS && whole <= MOST_SAFE) whole += Number(value);
    else rest = (rest ?? new Big(0)).plus(value);
  }
  return rest === null ? (String(whole) as Decimal) : plain(rest.plus(whole));
}

/** a - b, exact. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).minus(b));
}

/** a × b, exact. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).times(b));
}

/** value × 10^places, exact; places may be negative. */
export function shift(value: Decimal, places: number): Decimal {
  return plain(new Big(value).times(new Big(`1e${places}`)));
}

/** Negative where a < b, 0 where they are the same number ("1.0" and "1"), positive where a > b. */
export function compare(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  if (b === ZERO) return signOf(a);
  // Whole numbers without leading zeros: the longer is the greater, and of the same length the texts say it.
  if (isWhole(a) && isWhole(b)) return a.length - b.length || (a < b ? -1 : 1);
  return new Big(a).cmp(b);
}

/** Most comparisons are with 0, and those the digits answer as they stand. */
function signOf(value: Decimal): number {
  if (startsWithDigit(value)) return 1;
  if (!/[1-9]/.test(value)) return 0;
  return value.startsWith('-') ? -1 : 1;
}

/** A digit that is not 0 stands first: the number is positive and has no leading zeros. */
function startsWithDigit(value: Decimal): boolean {
  const code = value.charCodeAt(0);
  return code > 0x30 && code <= 0x39;
}

function isWhole(value: Decimal): boolean {
  return startsWithDigit(value) && !value.includes('.');
}

/** The same number without trailing zeros: "28.40" is "28.4". */
export function trimmed(value: Decimal): Decimal {
  return isWhole(value) ? value : plain(new Big(value));
}

/** `part` as a percentage of `whole`, which is not 0, to two digits after the point. */
export function percentage(part: Decimal, whole: Decimal): Decimal {
  return plain(new Big(part).times(100).div(whole).round(2));
}
