import { textCell, type SheetGrid } from '../../../src/core/grid/SheetGrid';
import { sheetWindow } from '../../../src/taskpane/desk/sheetWindow';

const grid = (rows: number, merges: SheetGrid['merges'] = []): SheetGrid => ({
  name: '表1',
  rows: Array.from({ length: rows }, (_, row) => [textCell(`A${row + 1}`), textCell(`B${row + 1}`)]),
  merges,
});

test('a short sheet is drawn whole', () => {
  const { firstRow, above, below, columns, rows } = sheetWindow(grid(3), 1);
  expect({ firstRow, above, below, columns }).toEqual({ firstRow: 0, above: 0, below: 0, columns: 2 });
  expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['A1', 'B1'],
    ['A2', 'B2'],
    ['A3', 'B3'],
  ]);
});

test('of a long sheet the rows around the cell are drawn, and the others counted', () => {
  const { firstRow, above, below, rows } = sheetWindow(grid(1000), 500);
  expect(firstRow + rows.length).toBeGreaterThan(500);
  expect(firstRow).toBeLessThanOrEqual(500);
  expect(above + rows.length + below).toBe(1000);
  expect(rows.length).toBeLessThan(200);
});

test('one cell a million rows down is no reason to draw a million', () => {
  const rows: SheetGrid['rows'][number][] = [[textCell('甲')]];
  rows[1_000_000] = [textCell('乙')];
  const far = sheetWindow({ name: '表1', rows }, 1_000_000);
  expect(far.above).toBe(1);
  expect(far.rows.at(-1)?.[0]?.text).toBe('乙');
  expect(far.rows.length).toBeLessThan(200);
});

test('merged cells are one, with the text of the first, and are cut where the window ends', () => {
  const merged = sheetWindow(grid(3, [{ top: 0, left: 0, bottom: 1, right: 1 }]), 0);
  expect(merged.rows[0]).toEqual([{ row: 0, column: 0, text: 'A1', rowSpan: 2, columnSpan: 2 }]);
  expect(merged.rows[1]).toEqual([]);
  const cut = sheetWindow(grid(1000, [{ top: 0, left: 0, bottom: 999, right: 0 }]), 500);
  expect(cut.rows[0]?.[0]).toMatchObject({ text: 'A1', rowSpan: cut.rows.length });
});
