import { readValue } from '../../../src/core/value/readValue';
import type { DateReading, Reading } from '../../../src/core/value/Reading';

const date = ({ year, month, day }: DateReading): string => [year ?? '?', month ?? '?', day ?? '?'].join('-');

/**
 * A reading in one line, for tables of tests:
 * "percent ≥ 90 % → ≥90% (comparator-glyph)". Parts that are not there are left out.
 */
export function inWords(reading: Reading): string {
  const unit = reading.unit ? ` ${reading.unit}` : '';
  return [
    reading.kind,
    reading.comparator ? ` ${reading.comparator}` : '',
    reading.numbers.length > 0 ? ` ${reading.numbers.join(';')}` : '',
    unit,
    reading.grading ? ` ${reading.grading}` : '',
    reading.dates ? ` {${reading.dates.map(date).join(' ')}}` : '',
    reading.canonical === null ? '' : ` → ${reading.canonical}`,
    reading.irregularities.length > 0 ? ` (${reading.irregularities.join(' ')})` : '',
  ].join('');
}

/** What `text` is read as, in one line. */
export function said(text: string): string {
  return inWords(readValue(text));
}
