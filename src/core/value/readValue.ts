import { decimal } from '../money/decimal';
import { tidy, trimBlanks } from '../text/characters';
import { readSign, readWordBefore } from './comparators';
import type { Comparator, Reading } from './Reading';
import { LONGEST_VALUE } from './cell/Cell';
import { readText } from './cell/readText';
import { readUnit } from './unit/readUnit';
import { unitNamed, valueKindOf } from './unit/units';

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
  const reading = readPlainValue(text) ?? withSureCanonical(readText(text));
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
  const back = readPlainValue(canonical) ?? readText(canonical);
  const same =
    back.kind === reading.kind &&
    back.comparator === reading.comparator &&
    back.canonical === canonical &&
    canonicalOf(back.unit) === canonicalOf(reading.unit) &&
    back.numbers.length === reading.numbers.length &&
    back.numbers.every((number, at) => number === reading.numbers[at]);
  return same ? reading : { ...reading, canonical: null };
}

function readPlainValue(text: string): Reading | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, comparator, digits = '', spelling = ''] = match;
  const unit = unitNamed(spelling);
  if (!unit || unit.canonical !== spelling || unit.kind === 'time' || unit.kind === 'technical') return null;
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

/** What offices write into a column where nothing belongs. */
const NOTHING_STATED = /^(?:[-/]*|无|其他|其它|文字描述|文字|定性|定性指标|年月日?|日期|时间)$/;
const PLAIN_NUMBER = /^[0-9,.]+$/;

/**
 * Reads a value whose parts stand in three columns: 指标性质 (≥, ═, 定性, 大于等于), 指标值 and 计量单位. A part that is
 * said twice (a % in both columns) counts once; where they disagree, the value's own part counts.
 */
export function readValueFromColumns(comparator: string, value: string, unit: string): Reading {
  const own = trimBlanks(value);
  const sign = statedComparator(comparator);
  const measure = statedUnit(unit);
  const alone = readValue(own);
  // A bare number may look like a date (2024.12 万元): with a unit beside it, it is none, unless 年, 月 or 日 says so.
  const bare = PLAIN_NUMBER.test(own);
  const dated = bare && alone.kind === 'date' && /^[年月日]$/.test(measure);
  const number = bare && !dated;
  if (!number && (alone.kind === 'qualitative' || alone.kind === 'other')) {
    return QUALITATIVE.test(comparator) ? { ...alone, raw: `定性:${own}` } : alone;
  }
  if (own !== '' && alone.kind === 'empty' && alone.unit === null && alone.comparator === null) return alone;

  const takesUnit = measure !== '' && (number || (alone.unit === null && alone.kind !== 'date'));
  const takesSign =
    sign !== null && (alone.comparator === null || alone.comparator === 'between' || alone.kind === 'date');
  // ≤ | ±3 | %: at most so much to either side.
  const tolerance = alone.comparator === '±' && (sign?.comparator === '≤' || sign?.comparator === '=');
  const disagree =
    (measure !== '' &&
      !takesUnit &&
      alone.unit !== null &&
      canonicalOf(alone.unit) !== canonicalOf(measure)) ||
    (sign !== null && !takesSign && !tolerance && sign.comparator !== alone.comparator);
  let spelled = own;
  if (takesUnit) spelled += countedUnit(measure);
  else if (dated && alone.canonical !== null) spelled = alone.canonical;
  const joined = takesSign ? sign.text + spelled : spelled;
  const reading = joined === own ? alone : readValue(joined);
  // 定性 | 300 | 人: what has a number is no quality. A deadline has no sign of its own, and systems call it 定性.
  const isMeasured = MEASURED.includes(reading.kind) && reading.numbers.length > 0;
  const disagrees = disagree || (isMeasured && QUALITATIVE.test(comparator));
  return disagrees
    ? { ...reading, irregularities: [...reading.irregularities, 'columns-disagree'] }
    : reading;
}

const QUALITATIVE = /^\s*定性/;
const MEASURED: readonly Reading['kind'][] = ['count', 'percent', 'money', 'duration'];

interface Stated {
  readonly text: string;
  readonly comparator: Comparator | null;
}

/** The comparator of a 指标性质 cell; null for 定性, a blank, and for words that are none. */
function statedComparator(cell: string): Stated | null {
  const typed = trimBlanks(cell);
  const { text } = tidy(typed);
  const found = readSign(text, 0) ?? readWordBefore(text, 0);
  // As it was typed: a look-alike is told of the value as a whole.
  return found?.end === text.length ? { text: typed, comparator: found.comparator } : null;
}

function statedUnit(cell: string): string {
  const text = tidy(trimBlanks(cell)).text.replace(/^\((.*)\)$/, '$1');
  if (NOTHING_STATED.test(text)) return '';
  const [, unit = '', again = ''] = SAID_AGAIN.exec(text) ?? [];
  return unit !== '' && canonicalOf(unit) === canonicalOf(again) ? unit : text;
}

/** 公里(km), 百分比(%): one unit in two writings. */
const SAID_AGAIN = /^([^()]+)\(([^()]+)\)$/;

const canonicalOf = (unit: string | null): string | null =>
  unit === null ? null : (readUnit(unit, 0)?.canonical ?? unit);

/** In a column of units 月, 季度 and 日 are counted, they name none: ≤ | 6 | 月 is six months. */
const COUNTED: Readonly<Record<string, string>> = { 月: '个月', 月份: '个月', 季度: '个季度', 日: '天' };
const countedUnit = (unit: string): string => COUNTED[unit] ?? unit;
