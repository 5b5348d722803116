import fc from 'fast-check';
import { areaToA1, columnLetters, fromA1, quoteSheetName, toA1 } from '../../../src/core/grid/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('names each cell of a sheet so that it is found again', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(fromA1(toA1({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it('reads $ signs and small letters', () => {
    expect(fromA1('$f$12')).toEqual({ row: 11, column: 5 });
  });

  it.each(['', 'A0', 'A', '12', 'XFE1', 'A1048577', 'A1:B2', '表!A1', 'A-1'])('%j names no cell', (text) => {
    expect(fromA1(text)).toBeNull();
  });

  it('names an area by its corners, a single cell by itself', () => {
    expect(areaToA1({ top: 0, left: 0, bottom: 1, right: 5 })).toBe('A1:F2');
    expect(areaToA1({ top: 3, left: 3, bottom: 3, right: 3 })).toBe('D4');
  });

  it('quotes the name of a sheet', () => {
    expect(quoteSheetName("区'人大")).toBe("'区''人大'");
  });
});
