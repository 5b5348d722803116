import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import { toA1 } from '../../../src/core/grid/address';
import { recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';

const folder = resolve(__dirname, '../../fixtures/acceptance');
const workbooks = [
  ...readdirSync(folder).filter((file) => file.endsWith('.xlsx')),
  ...readdirSync(resolve(folder, 'tables'))
    .filter((file) => /\.xlsx?$/.test(file))
    .map((file) => `tables/${file}`),
];

interface Expected {
  readonly mustFind: readonly { rule: string; sheet: string; cell: string; why: string }[];
  readonly mustNotFind: readonly { rule: string; why: string }[];
  /** What a reviewer would add: said by whichever rule. */
  readonly mustSay?: readonly { sheet: string; cell: string; why: string }[];
}

async function check(file: string): Promise<Finding[]> {
  return checkTables(recogniseAll(await readWorkbook(readFileSync(resolve(folder, file)), file)));
}

const place = (finding: { rule: string; sheet: string; cell: string }): string =>
  `${finding.rule} at ${finding.sheet}!${finding.cell}`;

describe.each(workbooks)('%s', (file) => {
  const expected = JSON.parse(
    readFileSync(resolve(folder, file.replace(/\.xlsx?$/, '.expected.json')), 'utf8'),
  ) as Expected;

  it('has all its certain defects found at their cells', async () => {
    const found = new Set(
      (await check(file)).map((finding) => place({ ...finding, cell: toA1(finding.cell) })),
    );
    expect(expected.mustFind.map(place).filter((defect) => !found.has(defect))).toEqual([]);
  });

  it('has nothing found where there is nothing wrong', async () => {
    const silent = new Set(expected.mustNotFind.map(({ rule }) => rule));
    const alarms = (await check(file)).filter(({ rule }) => silent.has(rule));
    expect(alarms.map((finding) => place({ ...finding, cell: toA1(finding.cell) }))).toEqual([]);
  });

  it('says what a reviewer would add, at its cell', async () => {
    const told = new Set((await check(file)).map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`));
    const silent = (expected.mustSay ?? []).filter(({ sheet, cell }) => !told.has(`${sheet}!${cell}`));
    expect(silent).toEqual([]);
  });

  it('is checked without a rule breaking down', async () => {
    expect((await check(file)).filter(({ rule }) => rule === 'check/rule-failed')).toEqual([]);
  });
});
