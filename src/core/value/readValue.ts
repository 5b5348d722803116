import { tidy, trimBlanks, type Tidied } from './characters';
import { readSign, readWordBefore } from './comparators';
import { numbersIn } from './numerals';
import { isNotApplicable, placeholderIn } from './placeholder';
import { gradingOf } from './qualitative';
import { readBounds } from './readBounds';
import { readDate } from './readDate';
import type { Comparator, Irregularity, Reading } from './Reading';
import { readQuantity } from './readQuantity';
import { readUnit } from './readUnit';
import { unitNamed, valueKindOf } from './units';
import { decimal } from '../money/decimal';

/** A longer text is a sentence: its numbers are told, it isn't taken apart. */
const LONGEST_VALUE = 120;

const QUALITATIVE_FLAG = /^(?:定性(?:指标)?\s*[:：]\s*)+/;
const PERIOD =
  /^(?:全年度?|年度|常年|当年度?|本年度?|每个?(?:年度?|半年|季度?|月|周|日|天|学期|学年|星期)|季度|学期|学年)$/;
const HAS_DIGIT = /[0-9]/;
/** 三分之二: a number, though no decimal says it exactly. */
const FRACTION = /[一二三四五六七八九十]分之[一二三四五六七八九十]/;
const MIGHT_HAVE_NUMBER = /[0-9零〇一二两三四五六七八九十半百壹贰叁肆伍陆柒捌玖拾年月季节汛旦]/;

/** The commonest shape by far: ≥95%, 16次, 25万元. */
const PLAIN = /^([≥≤=<>])?(\d{1,15}(?:\.\d{1,8})?)([^\d\s]{1,4})$/;

/** Tables say the same few hundred things over and over; a reading depends on its text alone and never changes. */
const readBefore = new Map<string, Reading>();
const MOST_REMEMBERED = 2000;

/**
 * Reads an indicator value (指标值) as a person typed it: one cell's text with its comparator, number and unit, a
 * range, a date or period, a word, or nothing. Keeps the original in `raw`. Takes any string and never throws.
 * What a value should be: 财预〔2021〕101号 asks for numbers with comparator and unit first, words in grades else.
 */
export function readValue(text: string): Reading {
  const known = readBefore.get(text);
  if (known) return known;
  const reading = readPlainValue(text) ?? withSureCanonical(readAnyValue(text));
  if (text.length <= LONGEST_VALUE) {
    if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
    readBefore.set(text, reading);
  }
  return reading;
}

/** Offers a canonical text only where it reads back as the same value: nonsense may begin like a value. */
function withSureCanonical(reading: Reading): Reading {
  const { canonical } = reading;
  if (canonical === null || canonical === reading.raw || canonical === trimBlanks(reading.raw))
    return reading;
  const back = readPlainValue(canonical) ?? readAnyValue(canonical);
  const same =
    back.kind === reading.kind &&
    back.comparator === reading.comparator &&
    back.canonical === canonical &&
    back.numbers.length === reading.numbers.length &&
    back.numbers.every((number, at) => number === reading.numbers[at]);
  return same ? reading : { ...reading, canonical: null };
}

function readPlainValue(text: string): Reading | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, comparator, digits = '', spelling = ''] = match;
  const unit = unitNamed(spelling);
  if (!unit || unit.house !== spelling || unit.kind === 'time' || unit.kind === 'technical') return null;
  const value = decimal(digits);
  if (!value) return null;
  return {
    raw: text,
    kind: valueKindOf(unit.kind),
    comparator: (comparator as Comparator | undefined) ?? null,
    numbers: [value],
    unit: spelling,
    canonical: text,
    irregularities: [],
  };
}

function readAnyValue(raw: string): Reading {
  const core = trimBlanks(trimBlanks(raw).replace(QUALITATIVE_FLAG, ''));
  if (core === '') return { ...BLANK, raw };
  const tidied = tidy(core);
  const { text } = tidied;
  if (isNotApplicable(text)) return { ...BLANK, raw, irregularities: ['not-applicable'] };
  const unfilled = placeholderIn(text);
  if (unfilled === 'masked' && text.length <= LONGEST_VALUE) return readMasked(raw, text);
  if (unfilled)
    return { ...BLANK, raw, kind: 'other', numbers: numbersIn(text), irregularities: ['placeholder'] };
  if (text.length <= LONGEST_VALUE) {
    const reading = MIGHT_HAVE_NUMBER.test(text) ? readNumeric(raw, text, tidied) : null;
    if (reading) return reading;
    const bare = HAS_DIGIT.test(text) ? null : readWithoutNumber(raw, text);
    if (bare) return bare;
  }
  return HAS_DIGIT.test(text) || FRACTION.test(text)
    ? readSentence(raw, core, text)
    : readWords(raw, core, text);
}

const BLANK = {
  kind: 'empty',
  comparator: null,
  numbers: [],
  unit: null,
  canonical: null,
  irregularities: [],
} as const;

function readNumeric(raw: string, text: string, tidied: Tidied): Reading | null {
  const odd: Irregularity[] = [];
  if (tidied.innerBlank) odd.push('inner-space');
  if (tidied.fullWidth) odd.push('full-width');
  if (tidied.traditional) odd.push('traditional-character');
  if (PERIOD.test(text)) {
    return { ...BLANK, raw, kind: 'duration', canonical: text, irregularities: [...odd, 'period'] };
  }
  const date = readDate(text);
  if (date) {
    const { irregularities, ...found } = date;
    return { raw, kind: 'date', unit: null, ...found, irregularities: [...odd, ...irregularities] };
  }
  const quantity = readQuantity(text) ?? readBounds(text);
  return quantity && { raw, ...quantity, irregularities: [...odd, ...quantity.irregularities] };
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
function readWithoutNumber(raw: string, text: string): Reading | null {
  const sign = readSign(text, 0);
  const at = sign?.end ?? 0;
  const unit = readUnit(text, at);
  if ((unit?.end ?? at) !== text.length || (!sign && !unit)) return null;
  // 十分 and 千方 begin like ten parts and a thousand cubic metres.
  if (!sign && /^[十百千]/.test(text) && !unitNamed(text)) return null;
  const irregularities: Irregularity[] = ['number-missing'];
  if (sign?.irregularity) irregularities.push(sign.irregularity);
  return { ...BLANK, raw, comparator: sign?.comparator ?? null, unit: unit?.unit ?? null, irregularities };
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

const NO_COMPARATOR = /^(?:定性(?:指标)?|文字描述|其他|无|-|\/)$/;

/**
 * Reads a value whose parts stand in three columns: 指标性质 (≥, ═, 定性, 大于等于), 指标值 and 计量单位. A part that is
 * said twice (a % in both columns) counts once; where they disagree, the value's own part counts.
 */
export function readValueFromColumns(comparator: string, value: string, unit: string): Reading {
  const sign = tidy(trimBlanks(comparator)).text;
  const qualitative = /^定性/.test(sign);
  const own = trimBlanks(value);
  const measure = tidy(trimBlanks(unit)).text.replace(/^[-/]$|^无$|^文字描述$/, '');
  const alone = readValue(own);
  if (
    alone.kind === 'qualitative' ||
    (own !== '' && alone.kind === 'empty' && !alone.unit && !alone.comparator)
  ) {
    return qualitative ? { ...alone, raw: `定性:${own}` } : alone;
  }
  const stated = NO_COMPARATOR.test(sign) || qualitative ? '' : sign;
  const disagree: Irregularity[] = [];
  let joined = own;
  if (alone.unit === null && alone.kind !== 'date' && alone.kind !== 'other') joined += measure;
  else if (measure !== '' && alone.unit !== null && !sameUnit(alone.unit, measure))
    disagree.push('columns-disagree');
  if (alone.comparator === null || alone.comparator === 'between' || alone.kind === 'date')
    joined = stated + joined;
  else if (stated !== '' && readSign(stated, 0)?.comparator !== alone.comparator)
    disagree.push('columns-disagree');
  const reading = joined === own ? alone : (asDuration(own, measure, stated) ?? readValue(joined));
  return disagree.length === 0
    ? reading
    : { ...reading, irregularities: [...reading.irregularities, ...disagree] };
}

const sameUnit = (own: string, column: string): boolean => {
  const house = (unit: string): string => readUnit(unit, 0)?.house ?? unit;
  return house(own) === house(column);
};

/** In a column of units 月 and 日 count months and days, they name none: ≤ | 6 | 月 is six months. */
function asDuration(value: string, unit: string, comparator: string): Reading | null {
  if (unit !== '月' && unit !== '日') return null;
  const counted = readValue(`${comparator}${value}${unit === '月' ? '个月' : '天'}`);
  if (counted.kind !== 'duration') return null;
  const back = (text: string | null): string | null => text;
  return { ...counted, raw: `${comparator}${value}${unit}`, canonical: back(counted.canonical) };
}
