import {
  compare,
  decimal,
  decimalOfNumber,
  multiply,
  shift,
  subtract,
  sum,
  trimmed,
  ZERO,
  type Decimal,
} from '../../../src/core/money/decimal';

const of = (text: string): Decimal => decimal(text)!;

describe('an exact decimal', () => {
  test('keeps its digits as written', () => {
    expect(decimal('28.40')).toBe('28.40');
    expect(decimal('-0.5')).toBe('-0.5');
    expect(decimal('25')).toBe('25');
  });

  test.each(['', '1,000', '1e3', '.5', '5.', '+5', '--5', '1.2.3', 'x', ' 5', '5 ', 'x5', '5x', '١'])(
    'is nothing but plain notation: %j is none',
    (text) => {
      expect(decimal(text)).toBeNull();
    },
  );

  test('of a cell keeps the 15 digits that Excel keeps', () => {
    expect(decimalOfNumber(0.1 + 0.2)).toBe('0.3');
    expect(decimalOfNumber(90.91)).toBe('90.91');
    expect(decimalOfNumber(-5)).toBe('-5');
    expect(decimalOfNumber(1e21)).toBe('1000000000000000000000');
    expect(decimalOfNumber(1e-7)).toBe('0.0000001');
    expect(decimalOfNumber(Number.NaN)).toBeNull();
    expect(decimalOfNumber(-Infinity)).toBeNull();
  });

  test('adds up where floats do not', () => {
    expect(sum([of('0.1'), of('0.2')])).toBe('0.3');
    expect(sum([of('25'), of('30'), of('100'), of('20')])).toBe('175');
    expect(sum([of('6923.3552'), of('3683.3970')])).toBe('10606.7522');
    expect(sum([])).toBe('0');
    const most = of('9'.repeat(15));
    expect(sum([...Array<Decimal>(12).fill(most), of('0.5'), of('-1')])).toBe('11999999999999987.5');
    expect(ZERO).toBe('0');
  });

  test('subtracts, multiplies and shifts exactly', () => {
    expect(subtract(of('0.3'), of('0.1'))).toBe('0.2');
    expect(multiply(of('70'), of('704'))).toBe('49280');
    expect(multiply(of('0.1'), of('0.2'))).toBe('0.02');
    expect(shift(of('387664.62'), -4)).toBe('38.766462');
    expect(shift(of('25'), 4)).toBe('250000');
  });

  test.each([
    ['1.0', '=', '1'],
    ['1.50', '=', '1.5'],
    ['25', '=', '25'],
    ['10', '>', '9'],
    ['25', '>', '24'],
    ['100', '>', '99.99'],
    ['-1', '>', '-2'],
    ['12345678901234567891', '>', '12345678901234567890'],
    ['10000000000000000000', '>', '9999999999999999999'],
    ['0.00', '=', '0'],
    ['-0', '=', '0'],
    ['0.01', '>', '0'],
    ['30', '>', '0'],
    ['0', '>', '-0.01'],
    ['0', '>', '-30'],
  ])('compares as a number, not as a text: %s %s %s', (a, sign, b) => {
    const forth = Math.sign(compare(of(a), of(b)));
    expect(forth).toBe(sign === '=' ? 0 : 1);
    expect(Math.sign(compare(of(b), of(a)))).toBe(sign === '=' ? 0 : -1);
  });

  test('drops trailing zeros on request', () => {
    expect(trimmed(of('28.40'))).toBe('28.4');
    expect(trimmed(of('1000.00'))).toBe('1000');
  });
});
