import { checkTables } from '../../src/core/check/check';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../src/core/table/recognise';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { countedWork } from '../support/countedWork';
import { FARTHEST, farSheets, spreadOut, tallSheets, wideSheets } from '../support/longSheets';

/** All that is done with a workbook once it was read. */
function work(grids: readonly SheetGrid[]): number {
  return countedWork(() => {
    const tables = recogniseAll(grids);
    checkTables(tables);
    sumFunding(tables);
  });
}

/**
 * How much more the third part of three costs than the second: 1 where each row costs the same however many there are, and
 * 5/3 where each is compared with all the others.
 */
function growth(of: (size: number) => SheetGrid[], size: number): number {
  // What is made once for all sheets is made before anything is counted.
  work(of(size));
  const [one = 0, two = 0, three = 0] = [1, 2, 3].map((parts) => work(of(size * parts)));
  return (three - two) / (two - one);
}

/** Looking up a row among more of them costs a little more. */
const STEADY = 1.1;

describe('a row more costs the same, however many there are', () => {
  test.each(tallSheets)('$what, one below the other', ({ of }) => {
    expect(growth(of, 320)).toBeLessThan(STEADY);
  });

  test.each(wideSheets)('$what, one beside the other', ({ of }) => {
    expect(growth(of, 1600)).toBeLessThan(STEADY);
  });
});

describe('a number that says where something stands costs nothing', () => {
  test.each(farSheets)('$what in one of the last rows of a sheet', ({ of }) => {
    work(of(30));
    expect(work(of(FARTHEST))).toBeLessThan(work(of(100)) * 1.2 + 100);
  });

  test('columns as far from each other as a sheet allows', () => {
    const [grid] = tallSheets.find(({ what }) => what === 'indicators of one table')!.of(50);
    work([grid!]);
    expect(work([spreadOut(grid!, 4000)])).toBeLessThan(work([spreadOut(grid!, 40)]) * 1.2);
  });
});
