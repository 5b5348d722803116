import { areaToA1 } from '../../src/core/grid/address';
import { areasOf } from '../../src/port/areas';

describe('the areas of an address', () => {
  test.each([
    ['F16', ['F16']],
    ['$B$2:$C$4', ['B2:C4']],
    ['B2,D4:E5', ['B2', 'D4:E5']],
    ['2:4', ['A2:XFD4']],
    ['B:B', ['B1:B1048576']],
    ['', []],
    ['#REF!', []],
  ])('%s', (address, areas) => {
    expect(areasOf(address).map(areaToA1)).toEqual(areas);
  });
});
