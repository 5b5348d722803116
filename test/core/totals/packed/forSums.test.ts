import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { forSums } from '../../../../src/core/totals/packed/forSums';
import { packing } from '../../../../src/core/totals/packed/packing';
import { sumFunding } from '../../../../src/core/totals/sumFunding';
import { readWorkbook } from '../../../../src/files/readWorkbook';

const folders = ['acceptance', 'sums'].map((name) => join(__dirname, '../../../fixtures', name));

test('what is kept for a sum is small, and the sum is the same: over all real workbooks, before and after JSON', async () => {
  const tables = [];
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.xlsx')))
      tables.push(...recogniseAll(await readWorkbook(readFileSync(join(folder, name)), name)));
  const kept = tables.map(forSums);
  const sent = JSON.parse(JSON.stringify(kept)) as typeof kept;
  const whole = sumFunding(tables);
  expect(sumFunding(kept)).toEqual(whole);
  expect(sumFunding(sent)).toEqual(whole);
  const { unreadable, ...packed } = sumFunding(sent.map(packing()));
  expect(packed).toEqual({ ...whole, unreadable: undefined });
  expect(unreadable).toEqual(whole.unreadable);
  const size = JSON.stringify(kept).length / JSON.stringify(tables).length;
  expect(size).toBeLessThan(0.25);
});
