import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { readValue } from '../../../src/core/value/readValue';

interface Row {
  readonly raw: string;
  readonly kind: string;
  readonly comparator: string;
  readonly numbers: string;
  readonly unit: string;
  readonly normalised: string;
  readonly role: string;
}

const file = join(__dirname, '../../fixtures/acceptance/values.tsv');
const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const rows = lines.map((line): Row => {
  const cells = line.split('\t');
  const cell = (name: string): string => cells[head.split('\t').indexOf(name)] ?? '';
  return {
    raw: cell('raw'),
    kind: cell('kind'),
    comparator: cell('comparator'),
    numbers: cell('numbers'),
    unit: cell('unit'),
    normalised: cell('normalised'),
    role: cell('role'),
  };
});

const plain = (number: string): string => new Big(number).toFixed();

/** "2021;12;31" and "2021年1月;12月" as plain decimals. */
const numbersOf = (text: string): string[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(plain);

function asRead(raw: string) {
  const { kind, comparator, numbers, unit } = readValue(raw);
  return { kind, comparator: comparator ?? '', numbers: numbers.map(plain), unit: unit ?? '' };
}

describe('the real values of the acceptance list', () => {
  test.each(rows.filter((row) => row.role !== 'funding'))('$role: $raw', (row) => {
    expect(asRead(row.raw)).toEqual({
      kind: row.kind,
      comparator: row.comparator,
      numbers: numbersOf(row.numbers),
      unit: row.unit,
    });
  });

  test('amounts of the funding block have numbers alike; a bare one is no money before its block says so', () => {
    for (const row of rows.filter(({ role }) => role === 'funding')) {
      const read = asRead(row.raw);
      expect(read.numbers).toEqual(numbersOf(row.numbers));
      const bare = row.kind === 'money' && row.unit === '';
      expect([row.raw, read.kind]).toEqual([row.raw, bare ? 'count' : row.kind]);
    }
  });
});

describe('the canonical text against the list, where = is never added', () => {
  const DIFFERENT: Readonly<Record<string, string | null>> = {
    // M may be metres or a bandwidth.
    '80M': '80M',
    // Dates are printed as dates.
    '11月前': '11月前',
    '12月底之前完成': '12月底前',
    '2021年12月31日': '2021年12月31日',
    '10月': '10月',
    // A dash stays, and the words that say what each range is of.
    '1-3天': '1-3天',
    '每次活动1-2天': '每次活动1-2天',
    '±3%以内': '±3%',
    // No number, nothing to offer.
    '≧': null,
    公里: null,
    '≤****000元': null,
  };
  const withoutEquals = (text: string): string => text.replace(/^=/, '');

  test.each(rows.filter((row) => row.role !== 'funding'))('$role: $raw', ({ raw, normalised, role }) => {
    const { canonical } = readValue(raw);
    if (role === 'template') expect(canonical).toBeNull();
    else if (raw in DIFFERENT) expect(canonical).toBe(DIFFERENT[raw]);
    else expect(withoutEquals(canonical ?? '')).toBe(withoutEquals(normalised));
  });

  test.each(['16次', '90%', '25万元', '1-3天'])('%s gets no = that nobody wrote', (raw) => {
    expect(readValue(raw).canonical).toBe(raw);
  });
});
