import Big from 'big.js';
import fc from 'fast-check';
import { compare, decimal, sum, type Decimal } from '../../../src/core/money/decimal';
import { readAmount } from '../../../src/core/value/readAmount';
import type { MoneyUnit } from '../../../src/core/money/unit';
import { amountOf } from './amountInWords';

describe('exact decimals', () => {
  const amount = fc
    .tuple(fc.integer(), fc.nat(9999))
    .map(([whole, part]) => decimal(`${whole}.${part}`) as Decimal);
  const whole = fc
    .bigInt({ min: -(10n ** 25n), max: 10n ** 25n })
    .map((digits) => decimal(`${digits}`) as Decimal);

  test('have the same sum in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), fc.nat(30), (list, at) => {
        const total = sum(list);
        expect(sum([...list].reverse())).toBe(total);
        expect(sum([sum(list.slice(0, at)), sum(list.slice(at))])).toBe(total);
      }),
    );
  });

  test('compare as numbers do', () => {
    const either = fc.oneof(
      amount,
      whole,
      fc.constantFrom('0', '-0', '0.0', '00', '007') as fc.Arbitrary<Decimal>,
    );
    fc.assert(
      fc.property(either, either, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(new Big(a).cmp(b));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any amount', () => {
  const digits = fc
    .tuple(fc.nat(999_999_999), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, part]) => `${whole}.${part}`);

  test('reads the same plain, with separators, and with its unit', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom<MoneyUnit>('元', '万元', '亿元'), (number, unit) => {
        const [whole = '', part = ''] = number.split('.');
        const separated = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${part}`;
        expect(amountOf(number, unit)).toBe(`${number} ${unit} number`);
        expect(amountOf(separated, unit)).toBe(`${number} ${unit} number`);
        expect(amountOf(number + unit, '元')).toBe(`${number} ${unit} not-numeric`);
      }),
    );
  });

  test('no text breaks it, and every amount is in plain notation', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const { amount } = readAmount({ value: text, text }, '万元');
        if (amount !== null) expect(decimal(amount)).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });
});
