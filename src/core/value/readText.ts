import { tidy, trimBlanks, type Tidied } from '../text/characters';
import { readSign, readWordBefore } from './comparators';
import { numbersIn } from './numerals';
import { isNotApplicable, placeholderIn } from './placeholder';
import { gradingOf } from './qualitative';
import { readBounds } from './readBounds';
import { readDate } from './date/readDate';
import type { Irregularity, Reading } from './Reading';
import { readQuantity } from './readQuantity';
import { readUnit } from './unit/readUnit';
import { unitNamed, valueKindOf } from './unit/units';

/** A longer text is a sentence: its numbers are told, it isn't taken apart. */
export const LONGEST_VALUE = 120;

const QUALITATIVE_FLAG = /^(?:定性(?:指标)?\s*[:：]\s*)+/;
const PERIOD =
  /^(?:全年度?|年度|常年|当年度?|本年度?|每个?(?:年度?|半年|季度?|月|周|日|天|学期|学年|星期)|每(?:周|星期)[一二三四五六日天]|季度|学期|学年)$/;
const HAS_DIGIT = /[0-9]/;
/** 三分之二: a number, though no decimal says it exactly. */
const FRACTION = /[一二三四五六七八九十]分之[一二三四五六七八九十]/;
const MIGHT_HAVE_NUMBER = /[0-9零〇一二两三四五六七八九十半百壹贰叁肆伍陆柒捌玖拾年月季节汛旦庆秋]/;

const BLANK = {
  kind: 'empty',
  comparator: null,
  numbers: [],
  unit: null,
  canonical: null,
  irregularities: [],
} as const;

/** Reads any text as an indicator value, kind after kind. Its canonical text is a proposal still to be proved. */
export function readText(raw: string): Reading {
  const core = trimBlanks(trimBlanks(raw).replace(QUALITATIVE_FLAG, ''));
  if (core === '') return { ...BLANK, raw };
  const tidied = tidy(core);
  const { text } = tidied;
  if (isNotApplicable(text)) return { ...BLANK, raw, irregularities: ['not-applicable'] };
  if (PERIOD.test(text))
    return { ...BLANK, raw, kind: 'duration', canonical: text, irregularities: ['period'] };
  const unfilled = placeholderIn(text);
  if (unfilled === 'masked' && text.length <= LONGEST_VALUE) return readMasked(raw, text);
  if (unfilled)
    return { ...BLANK, raw, kind: 'other', numbers: numbersIn(text), irregularities: ['placeholder'] };
  if (text.length <= LONGEST_VALUE) {
    const reading = MIGHT_HAVE_NUMBER.test(text) ? readNumeric(raw, text, tidied) : null;
    if (reading) return reading;
    const bare = HAS_DIGIT.test(text) ? null : readWithoutNumber(raw, tidied);
    if (bare) return bare;
  }
  return HAS_DIGIT.test(text) || FRACTION.test(text)
    ? readSentence(raw, core, text)
    : readWords(raw, core, text);
}

function readNumeric(raw: string, text: string, tidied: Tidied): Reading | null {
  const odd: Irregularity[] = [];
  if (tidied.innerBlank) odd.push('inner-space');
  if (tidied.fullWidth) odd.push('full-width');
  if (tidied.traditional) odd.push('traditional-character');
  if (tidied.radicals) odd.push('kangxi-radical');
  const date = readDate(text);
  if (date) {
    const { irregularities, ...found } = date;
    return {
      raw,
      kind: 'date',
      unit: null,
      ...found,
      irregularities: [...odd, ...asTyped(irregularities, tidied)],
    };
  }
  const quantity = readQuantity(text) ?? readBounds(text);
  return (
    quantity && { raw, ...quantity, irregularities: [...odd, ...asTyped(quantity.irregularities, tidied)] }
  );
}

/** With the sign as it was typed: ≧ and ＞= were folded before they were read. */
function asTyped(irregularities: readonly Irregularity[], { signs }: Tidied): readonly Irregularity[] {
  if (!signs) return irregularities;
  const others = irregularities.filter((odd) => odd !== 'comparator-ascii' && odd !== 'comparator-glyph');
  return ['comparator-glyph', ...others];
}

/** ≤****000元: what is left of a number that a web site masked. */
function readMasked(raw: string, text: string): Reading {
  const start = text.search(/[*0-9]/);
  const head = text.slice(0, start);
  const sign = readSign(head, 0) ?? readWordBefore(head, 0);
  const body = /^[*0-9.,]+/.exec(text.slice(start))?.[0] ?? '';
  const unit = readUnit(text, start + body.length);
  const whole = (sign?.end ?? 0) === start && unit?.end === text.length;
  if (!whole) return { ...BLANK, raw, kind: 'other', irregularities: ['placeholder'] };
  return {
    ...BLANK,
    raw,
    kind: valueKindOf(unit.kind),
    comparator: sign?.comparator ?? null,
    unit: unit.unit,
    irregularities: ['placeholder'],
  };
}

/** A comparator or a unit that waits for its number: ≧, 公里, ≥%. */
function readWithoutNumber(raw: string, tidied: Tidied): Reading | null {
  const { text, innerBlank } = tidied;
  const word = readWordBefore(text, 0);
  const measure = word && readUnit(text, word.end);
  // 约束 and 不到位 are words: a word waits for its number only before % or a gap that was left.
  const waits = measure?.end === text.length && (measure.kind === 'ratio' || innerBlank);
  const sign = readSign(text, 0) ?? (waits ? word : null);
  const at = sign?.end ?? 0;
  const unit = readUnit(text, at);
  if ((unit?.end ?? at) !== text.length || (!sign && !unit)) return null;
  // 十分 and 千方 begin like ten parts and a thousand cubic metres.
  if (!sign && /^[十百千]/.test(text) && !unitNamed(text)) return null;
  return {
    ...BLANK,
    raw,
    comparator: sign?.comparator ?? null,
    unit: unit?.unit ?? null,
    irregularities: ['number-missing', ...asTyped(sign?.irregularity ? [sign.irregularity] : [], tidied)],
  };
}

function readSentence(raw: string, core: string, text: string): Reading {
  const numbers = numbersIn(text);
  return {
    ...BLANK,
    raw,
    kind: 'other',
    numbers,
    canonical: core,
    irregularities: [numbers.length > 1 ? 'several-values' : 'number-in-sentence'],
  };
}

function readWords(raw: string, core: string, text: string): Reading {
  return {
    ...BLANK,
    raw,
    kind: 'qualitative',
    canonical: core,
    irregularities: /^(?:暂?无|没有)$/.test(text) ? ['not-applicable'] : [],
    grading: gradingOf(text),
  };
}
