import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromA1 } from '../../src/core/grid/address';
import { textAt, type SheetGrid } from '../../src/core/grid/SheetGrid';
import { readWorkbook } from '../../src/files/readWorkbook';

const folder = path.join(__dirname, '../fixtures/acceptance');

interface Expected {
  tables: { sheet: string; indicators?: { value: string; valueCell: string }[] }[];
}

function at(grids: readonly SheetGrid[], sheet: string, a1: string) {
  const grid = grids.find((candidate) => candidate.name === sheet)!;
  const cell = fromA1(a1)!;
  return { cell: grid.rows[cell.row]?.[cell.column], text: textAt(grid, cell.row, cell.column) };
}

describe('a workbook as a person sees it', () => {
  const workbooks = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  test.each(workbooks)('%s shows every indicator value that was written down for it', async (name) => {
    const grids = await readWorkbook(readFileSync(path.join(folder, name)), name);
    const expected = JSON.parse(
      readFileSync(path.join(folder, name.replace('.xlsx', '.expected.json')), 'utf8'),
    ) as Expected;
    const values = expected.tables.flatMap((table) =>
      (table.indicators ?? []).map(({ value, valueCell }) => ({ value, valueCell, sheet: table.sheet })),
    );
    expect(values.length).toBeGreaterThan(0);
    const read = values.map((entry) => ({
      ...entry,
      value: at(grids, entry.sheet, entry.valueCell).text.trim(),
    }));
    expect(read).toEqual(values.map((entry) => ({ ...entry, value: entry.value.trim() })));
  });

  test('a number with a unit in its format, a percentage, a true date and a formula keep their four sides', async () => {
    const grids = await readWorkbook(readFileSync(path.join(folder, 'open-49.xlsx')), 'open-49.xlsx');
    const sheet = grids[0]!.name;
    expect(at(grids, sheet, 'E11').cell).toMatchObject({ value: 10, text: '10套' });
    expect(at(grids, sheet, 'E16').cell).toMatchObject({ value: 1, text: '100%', numberFormat: '0%' });
    expect(at(grids, sheet, 'E18').cell).toMatchObject({ value: 44561, text: '2021年12月31日' });
    expect(at(grids, sheet, 'E6').cell).toMatchObject({ value: 24.998, formula: '=E7+E8' });
  });
});
