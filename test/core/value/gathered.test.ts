import { readValue } from '../../../src/core/value/readValue';
import { readGathered } from './gathered/readGathered';

const rows = readGathered();

describe('values of all departments and all ways of writing them', () => {
  test('are many', () => {
    expect(new Set(rows.map(({ value }) => value)).size).toBeGreaterThan(2600);
  });

  test.each(rows.map((row) => [row.file.replace('.tsv', ''), row.value, row] as const))(
    '%s: %s',
    (_file, value, row) => {
      const { kind, comparator, numbers, unit, canonical } = readValue(value);
      expect({ kind, comparator: comparator ?? '', numbers: numbers.join(';'), unit: unit ?? '' }).toEqual({
        kind: row.kind,
        comparator: row.comparator,
        numbers: row.numbers,
        unit: row.unit,
      });
      if (canonical === null) return;
      const back = readValue(canonical);
      expect([back.kind, back.comparator, back.numbers]).toEqual([kind, comparator, numbers]);
    },
  );
});
