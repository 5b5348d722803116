import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { areaToA1 } from '../../../src/core/grid/address';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { mayHaveUnfinished } from '../../../src/core/indicatorRows/formRows';
import { rowsToFinish } from '../../../src/core/indicatorRows/rowsToFinish';
import { labelsToRestore } from '../../../src/core/layout/labelsToRestore';
import { recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';

/** Workbooks that other people made, and their authors finished them: nothing in them is ours to put right. */
const fixtures = path.resolve(__dirname, '../../fixtures');
/** Broken and hostile files hold no tables. */
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.xls[xm]?$/.test(file) && !file.startsWith('hostile'))
  .sort();

/** Every repair that the pane would offer for a workbook. */
function offered(grids: readonly SheetGrid[]): string[] {
  const tables = recogniseAll(grids);
  const rows = tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    if (!grid || !mayHaveUnfinished(table, grid)) return [];
    const plan = rowsToFinish({ table, grid, merges: grid.merges ?? [], tables });
    return plan ? [`${table.sheet} ${areaToA1(table.area)} rows`] : [];
  });
  const labels = grids.flatMap((grid) => labelsToRestore(grid).map(({ label }) => `${grid.name} ${label}`));
  return [...rows, ...labels];
}

let tablesRead = 0;

it.each(files)('%s is offered no repair', async (file) => {
  const grids = await readWorkbook(new Uint8Array(readFileSync(path.join(fixtures, file))), file).catch(
    () => [],
  );
  tablesRead += recogniseAll(grids).length;
  expect(offered(grids)).toEqual([]);
});

it('there were tables in them', () => {
  expect(tablesRead).toBeGreaterThan(100);
});
