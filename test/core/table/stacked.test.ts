import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/core/table/recognise';
import { describeTable } from '../../support/describeTable';
import { gridOf, rowsOf } from '../../support/gridOf';

const folder = join(__dirname, '../../fixtures/tables');
/** Without a heading of any kind, nothing tells where it begins below another table. */
const WITHOUT_BEGINNING = '75-无表头.txt';

/** What is read, without the places: those move. */
function read(sheet: string): string[] {
  return recognise(gridOf(rowsOf(sheet), '表')).map((table) =>
    describeTable(table)
      .join('\n')
      .replace(/\b[A-Z]{1,2}\d+\b/g, '#'),
  );
}

/** Signed or not: 填报人 below a form must not be what ends it. */
function unsigned(sheet: string): string {
  return sheet.replace(/\n填报人[:：].*$/, '');
}

const forms = readdirSync(folder)
  .filter((file) => file !== WITHOUT_BEGINNING)
  .map((file) => unsigned(readFileSync(join(folder, file), 'utf8').split('\n=====\n')[0] ?? '').trimEnd())
  .map((sheet) => ({ sheet, alone: read(sheet) }))
  .filter(({ alone }) => alone.length === 1);

it('reads a form the same whatever other form stands above or below it', () => {
  expect(forms.length).toBeGreaterThan(50);
  for (const above of forms) {
    for (const below of forms) {
      const both = read(`${above.sheet}\n${below.sheet}`);
      if (both[0] === above.alone[0] && both[1] === below.alone[0] && both.length === 2) continue;
      throw new Error(`${above.sheet.slice(0, 60)} … above … ${below.sheet.slice(0, 60)}`);
    }
  }
});
