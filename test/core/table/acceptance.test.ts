import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { asExpected, type ExpectedTable } from '../../support/expectedTable';

const folder = join(__dirname, '../../fixtures/acceptance');
const workbooks = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe('the workbooks of real offices come out as a person reads them', () => {
  it.each(workbooks)('%s', async (name) => {
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace('.xlsx', '.expected.json')), 'utf8'),
    ) as { tables: ExpectedTable[] };
    const tables = recogniseAll(await readWorkbook(readFileSync(join(folder, name)), name));
    expect(tables.map((table) => table.sheet)).toEqual(expected.tables.map((table) => table.sheet));
    tables.forEach((table, index) => {
      const wanted = expected.tables[index]!;
      const { note: _note, ...keys } = wanted as ExpectedTable & { note?: string };
      expect(asExpected(table, wanted)).toEqual(keys);
    });
  });
});
