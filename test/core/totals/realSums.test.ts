import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseAll } from '../../../src/core/table/recognise';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { readWorkbook } from '../../../src/files/readWorkbook';

const folder = join(__dirname, '../../fixtures/sums');

/** The sum of some files, as somebody who drops them into one folder gets it. */
async function sumOf(...names: readonly string[]) {
  const tables = [];
  for (const name of names) {
    tables.push(...recogniseAll(await readWorkbook(readFileSync(join(folder, name)), name)));
  }
  return sumFunding(tables);
}

describe('amounts as their formats show them', () => {
  test.each([
    '03a_scaled_0bang0comma.xlsx',
    '03b_scaled_wanyuan_percent_on_2nd_line.xlsx',
    '03c_scaled_thousands.xlsx',
  ])('%s: 480000 or 48000 shown as 48.0 is 48万元', async (name) => {
    const { total, parts } = await sumOf(name);
    expect(total).toBe('48');
    expect(parts.map(({ amount }) => amount)).toEqual(['40', '8']);
  });

  test('a text with blanks around it is summed', async () => {
    const { total, parts } = await sumOf('13a_amount_text_nbsp.xlsx');
    expect([total, ...parts.map(({ amount }) => amount)]).toEqual(['48', '40', '8']);
  });
});
