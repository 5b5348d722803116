import { tidy, trimBlanks, type Tidied } from '../../text/characters';
import { placeholderIn } from '../placeholder';
import type { Irregularity } from '../Reading';

/** A longer text is a sentence: its numbers are told, it isn't taken apart. */
export const LONGEST_VALUE = 120;

/** The text of one value cell, made ready to be read. */
export interface Cell {
  /** As it stood. */
  readonly raw: string;
  /** Without blanks around it and without 定性: before it. */
  readonly core: string;
  readonly tidied: Tidied;
  /** The tidied text. */
  readonly text: string;
  /** Short enough to be taken apart. */
  readonly short: boolean;
  /** Short, and with a character of a number or a date. */
  readonly mayBeNumeric: boolean;
  /** What of a template is left in it. */
  readonly unfilled: 'placeholder' | 'masked' | null;
}

const MIGHT_HAVE_NUMBER = /[0-9零〇一二两三四五六七八九十半百壹贰叁肆伍陆柒捌玖拾年月季节汛旦庆秋]/;

const QUALITATIVE_FLAG = /^(?:定性(?:指标)?\s*[:：]\s*)+/;

export function cellOf(raw: string): Cell {
  const core = trimBlanks(trimBlanks(raw).replace(QUALITATIVE_FLAG, ''));
  const tidied = tidy(core);
  const { text } = tidied;
  const short = text.length <= LONGEST_VALUE;
  return {
    raw,
    core,
    tidied,
    text,
    short,
    mayBeNumeric: short && MIGHT_HAVE_NUMBER.test(text),
    unfilled: placeholderIn(text),
  };
}

/** How the characters themselves were typed. */
export function oddTyping({ innerBlank, fullWidth, traditional, radicals }: Tidied): Irregularity[] {
  const odd: Irregularity[] = [];
  if (innerBlank) odd.push('inner-space');
  if (fullWidth) odd.push('full-width');
  if (traditional) odd.push('traditional-character');
  if (radicals) odd.push('kangxi-radical');
  return odd;
}

/** With the sign as it was typed: ≧ and ＞= were folded before they were read. */
export function asTyped(irregularities: readonly Irregularity[], { signs }: Tidied): readonly Irregularity[] {
  if (!signs) return irregularities;
  const others = irregularities.filter((odd) => odd !== 'comparator-ascii' && odd !== 'comparator-glyph');
  return ['comparator-glyph', ...others];
}
