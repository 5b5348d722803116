import { holdsOne, unitsOf } from './units';

/**
 * The signs of comparison as people type them. This file alone lists them: `tidy` folds every look-alike to one of the
 * seven plain ones, and all patterns behind it speak of those.
 */
export type ComparatorSign = '≥' | '≤' | '>' | '<' | '=' | '≠' | '±';

/** Each plain sign with those that look like it. */
const LOOKALIKES: readonly (readonly [sign: ComparatorSign, same: string])[] = [
  // The last ones are those of the Symbol font, as Word keeps them.
  ['≥', '≧⩾≽⪰≮\uf0b3'],
  ['≤', '≦⩽≼⪯≯\uf0a3'],
  ['>', '＞﹥'],
  ['<', '＜﹤'],
  ['=', '＝﹦═'],
  ['≠', ''],
  ['±', '\uf0b1'],
];

/** Brackets of titles that stand for a sign where they are alone: 》90%, but not 《规划》. */
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['〈', '〉'],
  ['《', '》'],
];

/** ³48: the ≥ of the Symbol font in another font; £ is its ≤. Only before the first number of a value. */
const SYMBOL_FONT = new Map<string, ComparatorSign>([
  ['³', '≥'],
  ['£', '≤'],
]);

const plainSign = new Map<string, ComparatorSign>();
for (const [sign, same] of LOOKALIKES) for (const look of same) plainSign.set(look, sign);

/** The seven plain signs, as the inside of a character class. */
export const PLAIN_SIGNS = '<>=≥≤≠±';
/** The plain signs and all that look like one, as the inside of a character class; without brackets. */
export const ALL_SIGNS = PLAIN_SIGNS + [...plainSign.keys()].join('');
/** What a target starts with, as the source of a pattern: one sign or two (>=), or 不低于 and its like. */
export const AIM = `(?:[${ALL_SIGNS}]{1,2}|不[低少高超大小][于过]?)`;
/** Every character that may have to be folded. */
export const SIGN_LOOKALIKES = `${[...plainSign.keys()].join('')}${BRACKETS.flat().join('')}${[...SYMBOL_FONT.keys()].join('')}`;

/** The plain sign for the character at `at`, or null where it is none there. */
export function plainSignAt(text: string, at: number): ComparatorSign | null {
  const character = text.charAt(at);
  const plain = plainSign.get(character);
  if (plain !== undefined) return plain;
  const symbol = SYMBOL_FONT.get(character);
  if (symbol !== undefined) return at === 0 && /^\s*[0-9０-９]/.test(text.slice(1)) ? symbol : null;
  for (const [open, close] of BRACKETS) {
    if (character === open) return text.includes(close, at) ? null : '<';
    if (character === close) return text.lastIndexOf(open, at) >= 0 ? null : '>';
  }
  return null;
}

const ODD_SIGNS = `±>=<${[...plainSign.keys()].join('')}〈〉《》³£`;
const UNUSUAL = new RegExp(`[${ALL_SIGNS}〈〉《》³£]*[${ODD_SIGNS}]+|[+＋][/／]?[-－]|&[gl](?:t|e|t;=);?`);
/** Any character without which none is unusual: most values have none. */
const MAY_BE_UNUSUAL = unitsOf(`${ODD_SIGNS}+＋&`);

/** The first sign in an untidied text that isn't written plainly, with those beside it: ≧, >=, &gt;; '' where none is. */
export function unusualSignIn(text: string): string {
  return holdsOne(text, MAY_BE_UNUSUAL) ? (UNUSUAL.exec(text)?.[0] ?? '') : '';
}
