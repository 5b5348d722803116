import { decimal } from '../money/decimal';
import { trimBlanks } from '../text/characters';
import type { Comparator, Reading } from './Reading';
import { LONGEST_VALUE } from './cell/Cell';
import { readText } from './cell/readText';
import { canonicalUnit } from './unit/readUnit';
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
    sameUnit(back.unit, reading.unit) &&
    back.numbers.length === reading.numbers.length &&
    back.numbers.every((number, at) => number === reading.numbers[at]);
  return same ? reading : { ...reading, canonical: null };
}

function sameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return canonicalUnit(one) === canonicalUnit(other);
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
