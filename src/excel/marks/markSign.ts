import type { Severity } from '../../core/glossary/finding';
import { hash } from '../../port/contentKey';

/** In the formula of every mark, and in nobody else's. */
const WORD = 'jxmb';

const LETTERS: Readonly<Record<Severity, string>> = { error: 'e', warning: 'w', info: 'i' };

/** Characters of one key. */
const KEY_LENGTH = 3;

/** With more keys a formula would come near the 255 characters that Excel allows. */
export const MOST_KEYS = 60;

/**
 * What a mark says of itself. Ids of formats and of sheets are others after saving, in another program and in a copy of
 * the sheet; the formula goes wherever the mark goes.
 */
export interface MarkSign {
  /** Null for a mark that is switched off, or was made by an earlier version. */
  readonly severity: Severity | null;
  /** `textKey` of each sentence that was put beside the marked cells: no other note or message is ours. */
  readonly keys: readonly string[];
}

/** The formula of a mark, always true: `=N("jxmb e 0a39zk")=0`. At most `MOST_KEYS` keys. */
export function signFormula({ severity, keys }: { severity: Severity; keys: readonly string[] }): string {
  return `=N("${WORD} ${LETTERS[severity]}${keys.length > 0 ? ` ${keys.join('')}` : ''}")=0`;
}

/** The formula of a mark that Excel doesn't delete: never true, so that nothing is seen of it, and still ours. */
export const SWITCHED_OFF = `=N("${WORD}")=1`;

/** Brackets, blanks and signs that another program may add or leave out when it writes a formula anew. */
const SPELLING = /[()\s+]|(?:_xlfn|_xlws)\./gi;

const SIGN = new RegExp(
  String.raw`^=?(?:n"(${WORD}[^"]*)"=([01])(?:\.0)?|([01])(?:\.0)?=n"(${WORD}[^"]*)")$`,
  'i',
);

/**
 * Reads the formula of a conditional format; null for anything that is not a mark of ours. The whole formula must be the
 * sign, however it is spelled: a person's own formula that merely holds it is the person's.
 */
export function readSign(formula: string): MarkSign | null {
  const [quoted = ''] = /"[^"]*"/.exec(formula) ?? [];
  const match = SIGN.exec(formula.replace(quoted, '\u0000').replace(SPELLING, '').replace('\u0000', quoted));
  if (!match) return null;
  const [, word = '', value, otherValue, otherWord = ''] = match;
  const [name, letter = '', keys = ''] = (word || otherWord).split(' ');
  if (name?.toLowerCase() !== WORD) return null;
  if ((value ?? otherValue) !== '0') return { severity: null, keys: [] };
  const severity = (['error', 'warning', 'info'] as const).find((each) => LETTERS[each] === letter) ?? null;
  return { severity, keys: keys.match(new RegExp(`.{${String(KEY_LENGTH)}}`, 'g')) ?? [] };
}

/** Of a sentence, however its lines are broken: programs differ in that. */
export function textKey(text: string): string {
  const folded = BigInt(`0x${hash(text.replace(/\s+/g, ''))}`) % BigInt(36 ** KEY_LENGTH);
  return folded.toString(36).padStart(KEY_LENGTH, '0');
}
