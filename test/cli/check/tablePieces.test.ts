import { tablePieces, tablesOf } from '../../../src/cli/check/tablePieces';
import { recogniseAll } from '../../../src/core/table/recognise';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { defaultStandard } from '../../../src/core/standards/index';
import { forSums } from '../../../src/core/totals/packed/forSums';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { planToGrid } from '../../support/planToGrid';

/** So many tables of one form, each on a sheet of its own. */
function tablesOfOneForm(count: number) {
  const draft = { name: '河堤加固𠮷', total: '25', parts: ['20', '5'] };
  const plans = layOutTables(defaultStandard, [draft], { year: 2026, takenNames: [] });
  const [table] = recogniseAll(plans.map(planToGrid));
  if (!table) throw new Error('no table was laid out');
  return Array.from({ length: count }, (_, index) => ({ ...table, sheet: `表${index}` }));
}

test('more tables than a piece holds come back as they were, in their order', () => {
  const tables = tablesOfOneForm(1201);
  const pieces = tablePieces(tables, false);
  expect(pieces.length).toBeGreaterThan(2);
  expect(tablesOf(pieces)).toEqual(tables);
  expect(tablePieces([], false)).toEqual([]);
});

test('tables for sums alone go packed: they come to the same sum, in a fifth of the room', () => {
  const tables = tablesOfOneForm(1201);
  const packed = tablePieces(tables, true);
  expect(packed.length).toBeGreaterThan(2);
  expect(sumFunding(tablesOf(packed))).toEqual(sumFunding(tables.map(forSums)));
  const bytes = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0);
  expect(bytes(packed)).toBeLessThan(bytes(tablePieces(tables.map(forSums), false)) / 5);
});
