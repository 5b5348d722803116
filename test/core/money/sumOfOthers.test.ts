import { decimal } from '../../../src/core/money/decimal';
import { sumOfOthers } from '../../../src/core/money/sumOfOthers';

const of = (...texts: readonly (string | null)[]) =>
  sumOfOthers(texts.map((text) => (text === null ? null : decimal(text))));

test('finds the amount that the others come to, wherever it stands and however it is written', () => {
  expect(of('30', '10', '20.00')).toEqual({ index: 0, sure: false });
  expect(of('0.1', '0.2', null, '0.30')).toEqual({ index: 3, sure: false });
});

test('is sure where the amounts go by small steps, or there are many of them', () => {
  expect(of('100.5', '20.68', '121.18')).toEqual({ index: 2, sure: true });
  expect(of('12', '20', '33', '5', '71', '141')).toEqual({ index: 5, sure: true });
  expect(of('10', '20', '30', '5', '15', '10', '35', '125')).toEqual({ index: 7, sure: true });
});

test('is not sure of a few round amounts, which may come out even by chance', () => {
  expect(of('25', '25', '30', '100', '20')).toEqual({ index: 3, sure: false });
  expect(of('2500', '2500', '3000', '10000', '2000')).toEqual({ index: 3, sure: false });
  expect(of('10', '20', '30', '5', '65')).toEqual({ index: 4, sure: false });
  expect(of('-10', '20', '30', '40')).toEqual({ index: 3, sure: false });
});

test('draws nothing from two amounts, from zeros, or from amounts that differ', () => {
  expect([of('25', '25'), of('0', '0', '0'), of('25', '25', '0'), of('25', '30', '100'), of()]).toEqual(
    Array(5).fill(null),
  );
});
