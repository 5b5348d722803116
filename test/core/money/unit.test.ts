import { decimal, type Decimal } from '../../../src/core/money/decimal';
import { convert, unitSize } from '../../../src/core/money/unit';

const of = (text: string): Decimal => decimal(text)!;

describe('units of money', () => {
  test('convert exactly', () => {
    expect(convert(of('387664.62'), '元', '万元')).toBe('38.766462');
    expect(convert(of('38.75'), '万元', '元')).toBe('387500');
    expect(convert(of('480'), '千元', '万元')).toBe('48');
    expect(convert(of('0.48'), '百万元', '万元')).toBe('48');
    expect(convert(of('5'), '亿元', '万元')).toBe('50000');
    expect(convert(of('12345'), '万元', '亿元')).toBe('1.2345');
  });

  test('leave an amount in the same unit as it was written', () => {
    expect(convert(of('28.40'), '万元', '万元')).toBe('28.40');
  });

  test('have a size in zeros', () => {
    expect([unitSize('百元'), unitSize('千元'), unitSize('百万元'), unitSize('千万元')]).toEqual([
      2, 3, 6, 7,
    ]);
    expect([unitSize('元'), unitSize('万元'), unitSize('亿元')]).toEqual([0, 4, 8]);
  });
});
