import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import { fromA1, toA1 } from '../../../src/core/grid/address';
import type { GridCell, SheetGrid } from '../../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/*
 * Filled forms of trades that no other fixture has, and below ===== defects that were written down before any was tried, one
 * a line: the cells of which one must be told (two where either end may be), and what is changed.
 *   B3=     a new text of a cell, blank here; several are parted by ;
 *   B9~42件~52件     a part of a text
 *   E13=@45847~7月9日~m"月"d"日"     a number with what is shown of it and its format
 */
const folder = join(__dirname, '../../fixtures/otherTrades');
const forms = readdirSync(folder).map((file) => {
  const [table = '', defects = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
  return {
    name: file.replace('.txt', ''),
    grid: gridOf(rowsOf(table)),
    defects: defects.trimEnd().split('\n'),
  };
});

const findingsOf = (grid: SheetGrid): Finding[] => checkTables(recogniseAll([grid]));
const keyOf = ({ rule, cell }: Finding): string => `${rule} ${toA1(cell)}`;

function cellOf(text: string): GridCell | undefined {
  const [, number = '', shown = '', numberFormat = ''] = /^@([^~]*)~([^~]*)~(.*)$/.exec(text) ?? [];
  return shown === ''
    ? gridOf([[text]]).rows[0]?.[0]
    : { value: Number(number), text: shown, formula: null, numberFormat };
}

function withEdits(grid: SheetGrid, edits: string): SheetGrid {
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const edit of edits.split(';')) {
    const [, at = '', old, text = ''] = /^([A-Z]+\d+)(?:~([^~]*)~|=)(.*)$/.exec(edit) ?? [];
    const { row, column } = fromA1(at)!;
    const before = rows[row]![column]?.text ?? '';
    rows[row]![column] = cellOf(old === undefined ? text : before.replace(old, text));
  }
  return { ...grid, rows };
}

/** Whether something is said at one of the cells that was not said of the sound form. */
function isFound(grid: SheetGrid, before: ReadonlySet<string>, defect: string): boolean {
  const [cells = '', edits = ''] = defect.split('\t');
  return findingsOf(withEdits(grid, edits)).some(
    (finding) => cells.split(',').includes(toA1(finding.cell)) && !before.has(keyOf(finding)),
  );
}

it.each(forms)('$name: a sound form has no error and no warning', ({ grid }) => {
  expect(findingsOf(grid).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('finds each defect at its cell', () => {
  const missed = forms.flatMap(({ name, grid, defects }) => {
    const before = new Set(findingsOf(grid).map(keyOf));
    return defects.filter((defect) => !isFound(grid, before, defect)).map((defect) => `${name} ${defect}`);
  });
  expect(missed).toEqual([
    // 99 beside ≥98% is read as it is meant.
    '图书馆自评 F13\tF13=99',
    // 档案数字化 and 数字化加工档案: the same words in another order, with one more between them.
    '档案数字化分值 D10\tB6~120万页~210万页',
  ]);
});
