import { tidy, trimBlanks } from '../text/characters';
import { readSign, readWordBefore } from './comparators';
import type { Comparator, Reading } from './Reading';
import { readValue } from './readValue';
import { canonicalUnit } from './unit/readUnit';

/**
 * Reads a value whose parts stand in three columns: 指标性质 (≥, ═, 定性, 大于等于), 指标值 and 计量单位. A part that is
 * said twice (a % in both columns) counts once; where they disagree, the value's own part counts.
 */
export function readValueFromColumns(comparator: string, value: string, unit: string): Reading {
  const own = trimBlanks(value);
  const alone = readValue(own);
  const sign = statedComparator(comparator);
  const measure = statedUnit(unit);
  // A bare number may look like a date (2024.12 万元): with a unit beside it, it is none, unless 年, 月 or 日 says so.
  const isBare = PLAIN_NUMBER.test(own);
  const isDated = isBare && alone.kind === 'date' && /^[年月日]$/.test(measure);
  const isNumber = isBare && !isDated;
  if (!isNumber && (alone.kind === 'qualitative' || alone.kind === 'other'))
    return QUALITATIVE.test(comparator) ? { ...alone, raw: `定性:${own}` } : alone;
  if (own !== '' && saysNothing(alone)) return alone;

  const takesUnit =
    measure !== '' &&
    (isNumber || (alone.unit === null && alone.kind !== 'date') || isScaleOf(alone.unit, measure));
  const takesSign = sign !== null && lacksSign(alone);
  const dated = isDated ? (alone.canonical ?? own) : own;
  const spelled = takesUnit ? own + countedUnit(measure) : dated;
  const joined = takesSign ? sign.text + spelled : spelled;
  const reading = joined === own ? alone : readValue(joined);
  const disagrees =
    (!takesUnit && hasOtherUnit(alone, measure)) ||
    (!takesSign && hasOtherSign(alone, sign)) ||
    // 定性 | 300 | 人: what has a number is no quality. A deadline has no sign of its own, and systems call it 定性.
    (QUALITATIVE.test(comparator) && isMeasured(reading));
  if (!disagrees) return reading;
  return { ...reading, irregularities: [...reading.irregularities, 'columns-disagree'] };
}

/** The reading of a value beside 定性 or 定量 in a column of their own: what has a number is no quality, what has none no quantity. */
export function readBesideNature(reading: Reading, nature: string): Reading {
  const disagrees = QUALITATIVE.test(nature) ? isMeasured(reading) : isQuantity(nature) && isInWords(reading);
  return disagrees
    ? { ...reading, irregularities: [...reading.irregularities, 'columns-disagree'] }
    : reading;
}

const isQuantity = (nature: string): boolean => /^\s*定量(?:指标)?\s*$/.test(nature);

/** 逐步提高; a scale that draws its lines with numbers counts as measured. */
function isInWords({ kind, raw }: Reading): boolean {
  return kind === 'qualitative' && !/\d/.test(raw);
}

/** 2万 | 人次: the number ends with a scale, and the column says of what. */
function isScaleOf(own: string | null, measure: string): boolean {
  return (own === '万' || own === '亿') && /^(?![万亿])[\u3400-\u9fff]/.test(measure);
}

const PLAIN_NUMBER = /^[0-9,.]+$/;
const QUALITATIVE = /^\s*定性/;
const MEASURED: readonly Reading['kind'][] = ['count', 'percent', 'money', 'duration'];

function saysNothing({ kind, unit, comparator }: Reading): boolean {
  return kind === 'empty' && unit === null && comparator === null;
}

function lacksSign({ kind, comparator }: Reading): boolean {
  return comparator === null || comparator === 'between' || kind === 'date';
}

function hasOtherUnit({ unit }: Reading, measure: string): boolean {
  return measure !== '' && unit !== null && canonicalUnit(unit) !== canonicalUnit(measure);
}

function hasOtherSign({ comparator }: Reading, sign: Stated | null): boolean {
  if (sign === null) return false;
  // ≤ | ±3 | %: at most so much to either side.
  if (comparator === '±' && (sign.comparator === '≤' || sign.comparator === '=')) return false;
  return sign.comparator !== comparator;
}

function isMeasured({ kind, numbers }: Reading): boolean {
  return MEASURED.includes(kind) && numbers.length > 0;
}

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

/** What offices write into a column where nothing belongs. */
const NOTHING_STATED = /^(?:[-/]*|无|其他|其它|文字描述|文字|定性|定性指标|年月日?|日期|时间)$/;
/** 公里(km), 百分比(%): one unit in two writings. */
const SAID_AGAIN = /^([^()]+)\(([^()]+)\)$/;

/** The unit of a 计量单位 cell; '' where it states none. */
function statedUnit(cell: string): string {
  const text = tidy(trimBlanks(cell)).text.replace(/^\((.*)\)$/, '$1');
  if (NOTHING_STATED.test(text)) return '';
  const [, unit = '', again = ''] = SAID_AGAIN.exec(text) ?? [];
  return unit !== '' && canonicalUnit(unit) === canonicalUnit(again) ? unit : text;
}

/** In a column of units 月, 季度 and 日 are counted, they name none: ≤ | 6 | 月 is six months. */
const COUNTED: Readonly<Record<string, string>> = { 月: '个月', 月份: '个月', 季度: '个季度', 日: '天' };
const countedUnit = (unit: string): string => COUNTED[unit] ?? unit;
