import { readValue } from '../../../src/core/value/readValue';
import { unitNamed, unitSpellings } from '../../../src/core/value/unit/units';

describe('the table of units', () => {
  test.each(unitSpellings())('%s prints to a canonical spelling, of the same kind', (spelling) => {
    const unit = unitNamed(spelling)!;
    const canonical = unitNamed(unit.canonical);
    expect(canonical).toEqual({ kind: unit.kind, canonical: unit.canonical });
  });

  test('names the same unit in words and symbols', () => {
    const canonical = (spelling: string) => unitNamed(spelling)?.canonical;
    expect(['km', 'KM', 'Km', '㎞', '千米'].map(canonical)).toEqual(Array(5).fill('公里'));
    expect(['㎡', 'm2', 'm²', 'M2', '平米'].map(canonical)).toEqual(Array(5).fill('平方米'));
    expect(['kg', 'KG', 'Kg', '㎏', '千克'].map(canonical)).toEqual(Array(5).fill('公斤'));
  });

  test('has no unit for words that name none', () => {
    expect(['', '提升', 'abc', '万', '元/亩'].map(unitNamed)).toEqual([null, null, null, null, null]);
  });

  test('80M may be 80 metres or a bandwidth: no fix is offered', () => {
    expect(readValue('80M').canonical).toBe('80M');
  });
});
