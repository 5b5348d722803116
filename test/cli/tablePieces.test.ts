import { tablePieces, tablesOf } from '../../src/cli/tablePieces';
import { recogniseAll } from '../../src/core/table/recognise';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards/index';
import { planToGrid } from '../support/planToGrid';

test('more tables than a piece holds come back as they were, in their order', () => {
  const plans = layOutTables(defaultStandard, [{ name: '河堤加固𠮷' }], { year: 2026, takenNames: [] });
  const [table] = recogniseAll(plans.map(planToGrid));
  if (!table) throw new Error('no table was laid out');
  const tables = Array.from({ length: 1201 }, (_, index) => ({ ...table, sheet: `表${index}` }));
  const pieces = tablePieces(tables);
  expect(pieces.length).toBeGreaterThan(2);
  expect(tablesOf(pieces)).toEqual(tables);
  expect(tablePieces([])).toEqual([]);
});
