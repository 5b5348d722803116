/*
 * An independent reckoning of money, which imports nothing: every amount is a whole number of 0.00000001 元, made first and then
 * written in some way that people write; sums are made of whole numbers alone.
 */

/** An amount as it stands in a cell, and what it truly is. */
export interface Written {
  readonly unit: string;
  readonly value: string | number | null;
  readonly text: string;
  /** In units of 10^-8 元; null for what is blank or can't be read. */
  readonly true: bigint | null;
}

const SCALE = 8;
const UNITS = [
  ['元', 0],
  ['百元', 2],
  ['千元', 3],
  ['万元', 4],
  ['百万元', 6],
  ['千万元', 7],
  ['亿元', 8],
] as const;

export type Random = (below: number) => number;

/** The same numbers in every run. */
export function numbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** `digits` × 10^-places in plain notation. */
function plain(digits: bigint, places: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  return (digits < 0n ? '-' : '') + whole + (places > 0 ? `.${size.slice(-places)}` : '');
}

const withCommas = (text: string): string => text.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,');
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  withCommas,
  fullWidth,
  (text) => `\u00a0${text}\u200b`,
  (text) => `'${text}`,
  (text) => (text.startsWith('-') ? `(${text.slice(1)})` : `￥${text}`),
  (text) => (text.startsWith('-') ? `△${text.slice(1)}` : text),
  (text) => (text.includes('.') ? `${text}00` : `${text}.00`),
  (text) => `\u3000${text}\u3000`,
];

/** What binary floats and careless programs get wrong: digits and places. */
const AWKWARD: readonly (readonly [bigint, number])[] = [
  [1n, 1],
  [2n, 1],
  [3n, 1],
  [1005n, 3],
  [123_456_789_012_345n, 2],
  [-123_456_789_012_345n, 2],
  [999_999_999_999_999n, 0],
  [900_719_925_474_099_3n, 0],
  [1n, 6],
  [-1n, 6],
  [0n, 2],
];

export function written(random: Random): Written {
  const [unit, zeros] = UNITS[random(UNITS.length)]!;
  switch (random(12)) {
    case 0:
      return { unit, value: null, text: '', true: null };
    case 1:
      return { unit, value: '—', text: '—', true: null };
    case 2:
      return { unit, value: '待定', text: '待定', true: null };
    case 3:
      return { unit, value: 0, text: '0', true: 0n };
  }
  const [digits, places] =
    random(8) === 0
      ? AWKWARD[random(AWKWARD.length)]!
      : [BigInt(random(1_000_000)) * BigInt(1 + random(1_000_000)) * (random(9) === 0 ? -1n : 1n), random(7)];
  const text = plain(digits, places);
  const exact = digits * 10n ** BigInt(zeros + SCALE - places);
  // A cell's number has 15 digits and no more.
  if (random(2) === 0 && text.replace(/\D/g, '').length <= 15)
    return { unit, value: Number(text), text, true: exact };
  const typed = WRITINGS[random(WRITINGS.length)]!(text);
  return { unit, value: typed, text: typed, true: exact };
}

/** The sum of those that are there; null for none. */
export function addUp(amounts: readonly (bigint | null)[]): bigint | null {
  const there = amounts.filter((amount) => amount !== null);
  return there.length === 0 ? null : there.reduce((a, b) => a + b, 0n);
}

/** A decimal text of 万元 in units of 10^-8 元; throws where it has digits beyond. */
export function inSmallest(text: string | null | undefined): bigint | null {
  if (text === null || text === undefined) return null;
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > 4 + SCALE) throw new Error(`no exact amount: ${text}`);
  const size = BigInt(whole + fraction.padEnd(4 + SCALE, '0'));
  return sign === '-' ? -size : size;
}
