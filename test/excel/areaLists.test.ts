import { areaToA1 } from '../../src/core/grid/address';
import { joinedAddresses } from '../../src/excel/exchange/joinedAddresses';

const areas = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ top: index * 3, left: 3, bottom: index * 3 + 1, right: 5 }));

it('a list of areas is as many texts as Excel’s 250 characters ask for, with every area once', () => {
  const lists = joinedAddresses(areas(300));
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(250);
  // None could have taken the first area of the next.
  lists.slice(1).forEach((list, index) => {
    expect(lists[index]!.length + 1 + list.split(',')[0]!.length).toBeGreaterThanOrEqual(250);
  });
  expect(lists.join(',').split(',')).toEqual(areas(300).map(areaToA1));
});

it('no area is no text', () => {
  expect(joinedAddresses([])).toEqual([]);
});
