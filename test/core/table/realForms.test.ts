import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/core/table/recognise';
import { describeTable } from '../../support/describeTable';
import { gridOf, rowsOf } from '../../support/gridOf';

/*
 * Forms of offices all over the country, as they stand on a sheet: cells parted by |, and below ===== what a person
 * reads in them. A file without anything there holds no table.
 */
const folder = join(__dirname, '../../fixtures/tables');
const forms = readdirSync(folder).map((file) => {
  const [sheet = '', expected = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
  return { name: file.replace('.txt', ''), sheet, expected };
});

describe('forms of many offices', () => {
  it.each(forms)('$name', ({ name, sheet, expected }) => {
    const tables = recognise(gridOf(rowsOf(sheet), name));
    const read = tables.map((table) => describeTable(table).join('\n')).join('\n---\n');
    expect(read).toBe(expected.trimEnd());
  });
});
