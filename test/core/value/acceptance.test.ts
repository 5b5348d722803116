import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { readValue } from '../../../src/core/value/readValue';

interface Row {
  raw: string;
  kind: string;
  comparator: string;
  numbers: string;
  unit: string;
  normalised: string;
  role: string;
}

const file = join(__dirname, '../../fixtures/acceptance/values.tsv');
const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const rows = lines.map(
  (line) =>
    Object.fromEntries(
      head.split('\t').map((key, at) => [key, line.split('\t')[at] ?? '']),
    ) as unknown as Row,
);

/** "2021;12;31" and "2021年1月;12月" as plain decimals. */
const numbersOf = (text: string): string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => new Big(digits).toFixed());

const asRead = (raw: string) => {
  const { kind, comparator, numbers, unit } = readValue(raw);
  return {
    kind,
    comparator: comparator ?? '',
    numbers: numbers.map((n) => new Big(n).toFixed()),
    unit: unit ?? '',
  };
};

describe('the real values of the acceptance list', () => {
  test.each(rows.filter((row) => row.role !== 'funding'))('$role: $raw', (row) => {
    expect(asRead(row.raw)).toEqual({
      kind: row.kind,
      comparator: row.comparator,
      numbers: numbersOf(row.numbers),
      unit: row.unit,
    });
  });
});
