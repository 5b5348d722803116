import { decimal } from '../../../src/core/money/decimal';
import { sumOfOthers } from '../../../src/core/money/sumOfOthers';

const of = (...texts: readonly (string | null)[]) =>
  sumOfOthers(texts.map((text) => (text === null ? null : decimal(text))));

test('finds the amount that the others come to, wherever it stands and however it is written', () => {
  expect(of('30', '10', '20.00')).toEqual({ index: 0, sure: false });
  expect(of('0.1', '0.2', null, '0.30')).toEqual({ index: 3, sure: false });
});

test('is sure where there are many digits, or many amounts', () => {
  expect(of('100.5', '20.68', '121.18')).toEqual({ index: 2, sure: true });
  expect(of('10', '20', '30', '5', '65')).toEqual({ index: 4, sure: true });
});

test('draws nothing from two amounts, from zeros, or from amounts that differ', () => {
  expect([of('25', '25'), of('0', '0', '0'), of('25', '25', '0'), of('25', '30', '100'), of()]).toEqual(
    Array(5).fill(null),
  );
});
