import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import type { CellFix } from '../../../src/core/glossary/finding';
import { toA1, type CellAddress } from '../../../src/core/grid/address';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { gridOf, rowsOf } from '../../support/gridOf';
import { edited } from './planted/edits';

const fixtures = resolve(__dirname, '../../fixtures');

/** A number or a unit that could not be read before says more once it is written: a sign that it lacks, a wrong direction. */
const READ_ANEW: Readonly<Record<string, readonly string[]>> = {
  'value/unit-missing': [
    'value/comparator-missing',
    'value/wrong-direction',
    'value/idle-target',
    'value/cost-as-percentage',
  ],
  // 100万 is money now, and all of the project's.
  'value/money-unit-incomplete': ['funding/one-lump-cost'],
};

async function workbooks(): Promise<{ file: string; grids: readonly SheetGrid[] }[]> {
  const read: { file: string; grids: readonly SheetGrid[] }[] = [];
  for (const folder of ['acceptance', 'acceptance/tables', 'recognition/forms-filled'])
    for (const file of readdirSync(resolve(fixtures, folder)).filter((one) => /\.xlsx?$/.test(one)))
      read.push({ file, grids: await readWorkbook(readFileSync(resolve(fixtures, folder, file)), file) });
  for (const folder of ['tables', 'labelledTables'])
    for (const file of readdirSync(resolve(fixtures, folder))) {
      const [text = ''] = readFileSync(resolve(fixtures, folder, file), 'utf8').split('=====\n');
      read.push({ file, grids: [gridOf(rowsOf(text.trimEnd()))] });
    }
  return read;
}

/** The cells that a proposal writes, and their texts; what was found is replaced where its label stands in the same cell. */
function writes(grid: SheetGrid | undefined, { fix, found, expected, cell }: Finding): readonly CellFix[] {
  if (fix) return fix;
  if (expected === null) return [];
  const own = grid?.rows[cell.row]?.[cell.column]?.text ?? '';
  return [
    {
      cell,
      text: found !== null && own !== found && own.includes(found) ? own.replace(found, expected) : expected,
    },
  ];
}

/** As Excel takes what is written into a cell: an amount is a number again. */
const content = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

const at = ({ row, column }: CellAddress): string => `${row},${column}`;

describe('a proposal, once it is written', () => {
  it('is found fault with no more', async () => {
    const awkward: string[] = [];
    let written = 0;
    for (const { file, grids } of await workbooks()) {
      const before = checkTables(recogniseAll(grids));
      for (const finding of before) {
        const edits = writes(
          grids.find(({ name }) => name === finding.sheet),
          finding,
        );
        if (edits.length === 0) continue;
        written += 1;
        const changed = grids.map((grid) =>
          grid.name === finding.sheet
            ? edited(
                grid,
                edits.map(({ cell, text }) => [cell, content(text)] as const),
              )
            : grid,
        );
        const cells = new Set([finding.cell, ...edits.map(({ cell }) => cell)].map(at));
        const isHere = (one: Finding): boolean => one.sheet === finding.sheet && cells.has(at(one.cell));
        const known = new Set(before.filter(isHere).map(({ rule }) => rule));
        const after = checkTables(recogniseAll(changed)).filter(isHere);
        const allowed = READ_ANEW[finding.rule] ?? [];
        const news = after.filter(
          ({ rule }) => rule === finding.rule || (!known.has(rule) && !allowed.includes(rule)),
        );
        if (news.length > 0)
          awkward.push(
            `${file} ${finding.sheet}!${toA1(finding.cell)} ${finding.rule}: ${finding.found} → ${edits.map(({ text }) => text).join()}: ${news.map(({ rule, found }) => `${rule} ${found}`).join('; ')}`,
          );
      }
    }
    expect(awkward).toEqual([]);
    expect(written).toBeGreaterThan(100);
  });
});
