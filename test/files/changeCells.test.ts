import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromA1 } from '../../src/core/grid/address';
import { filledIndexes, textAt, type SheetGrid } from '../../src/core/grid/SheetGrid';
import { changeCells } from '../../src/files/changeCells';
import { readWorkbook } from '../../src/files/readWorkbook';
import { handmadeWorkbook, worksheet } from './handmade';

const folder = path.join(__dirname, '../fixtures/acceptance');

/** Every filled cell: its text, formula and number format. */
function cellsOf(grids: readonly SheetGrid[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { name, rows } of grids) {
    for (const row of filledIndexes(rows)) {
      for (const column of filledIndexes(rows[row] ?? [])) {
        const cell = rows[row]![column]!;
        cells.set(`${name} ${row} ${column}`, [cell.text, cell.formula, cell.numberFormat].join('|'));
      }
    }
  }
  return cells;
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const change = (sheet: string, a1: string, text: string, kind: 'text' | 'number' = 'text') => ({
  sheet,
  cell: fromA1(a1)!,
  text,
  kind,
});

test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))(
  '%s: a changed and a new cell, and nothing else',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const before = await readWorkbook(bytes, name);
    const sheet = before[0]!;
    const [row = 0] = filledIndexes(sheet.rows);
    const [column = 0] = filledIndexes(sheet.rows[row] ?? []);
    const far = { row: sheet.rows.length + 3, column: 30 };
    const text = '≥90%\n<第二行> & "引号"';
    const changed = changeCells(bytes, [
      { sheet: sheet.name, cell: { row, column }, text, kind: 'text' },
      { sheet: sheet.name, cell: far, text: '  两边有空格  ', kind: 'text' },
    ]);
    const after = await readWorkbook(changed, name);
    expect(textAt(after[0]!, row, column)).toBe(text);
    expect(textAt(after[0]!, far.row, far.column)).toBe('  两边有空格  ');

    const [old, now] = [cellsOf(before), cellsOf(after)];
    for (const cells of [old, now]) {
      cells.delete(`${sheet.name} ${row} ${column}`);
      cells.delete(`${sheet.name} ${far.row} ${far.column}`);
    }
    expect([...now].sort()).toEqual([...old].sort());
    // Only the one sheet's part is another one.
    const [were, are] = [partsOf(bytes), partsOf(changed)];
    expect(Object.keys(are)).toEqual(Object.keys(were));
    expect(Object.keys(are).filter((part) => are[part] !== were[part])).toHaveLength(1);
  },
);

const one = (sheetData: string) =>
  handmadeWorkbook({ sheets: [{ name: '表一', xml: worksheet(sheetData) }] });
const sheetOf = (bytes: Uint8Array) => partsOf(bytes)['xl/worksheets/sheet1.xml'];

test('a cell keeps its look, whatever it held, and stands in its place among the others', () => {
  const bytes = one('<row r="2" ht="30"><c r="B2" s="7" t="s"><v>0</v></c><c r="D2" s="3"/></row>');
  expect(
    sheetOf(changeCells(bytes, [change('表一', 'B2', '16次'), change('表一', 'C2', '25', 'number')])),
  ).toContain(
    '<row r="2" ht="30"><c r="B2" s="7" t="inlineStr"><is><t xml:space="preserve">16次</t></is></c>' +
      '<c r="C2"><v>25</v></c><c r="D2" s="3"/></row>',
  );
  expect(sheetOf(changeCells(bytes, [change('表一', 'D2', '一')]))).toContain(
    '<c r="D2" s="3" t="inlineStr">',
  );
});

test('rows and cells that do not say where they stand follow the one before', async () => {
  const bytes = one('<row><c><v>1</v></c></row><row r="4"/><row><c><v>2</v></c><c><v>3</v></c></row>');
  const changed = changeCells(bytes, [
    change('表一', 'B5', '乙'),
    change('表一', 'A4', '甲'),
    change('表一', 'A2', '丙'),
  ]);
  const [grid] = await readWorkbook(changed, 'x.xlsx');
  const texts = grid!.rows.map((row) => [...(row ?? [])].map((cell) => cell?.text ?? ''));
  expect(texts[0]).toEqual(['1']);
  expect(texts[1]).toEqual(['丙']);
  expect(texts[3]).toEqual(['甲']);
  expect(texts[4]).toEqual(['2', '乙']);
});

test('elements with a prefix stay elements with a prefix', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml =
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>` +
    '</x:sheetData></x:worksheet>';
  const changed = changeCells(handmadeWorkbook({ sheets: [{ name: '表一', xml }] }), [
    change('表一', 'B1', '乙'),
  ]);
  const [grid] = await readWorkbook(changed, 'x.xlsx');
  expect(grid!.rows[0]!.map((cell) => cell?.text)).toEqual(['1', '乙']);
});

test('after a changed amount the formulas are calculated anew on opening; a changed text leaves the workbook part alone', () => {
  const bytes = one('<row r="1"><c r="A1"><v>1</v></c></row>');
  const workbook = (kind: 'text' | 'number') =>
    partsOf(changeCells(bytes, [change('表一', 'A1', '2', kind)]))['xl/workbook.xml'];
  expect(workbook('text')).toBe(partsOf(bytes)['xl/workbook.xml']);
  expect(workbook('number')).toMatch(/<\/sheets><calcPr fullCalcOnLoad="1"\/><\/workbook>$/);
  const own =
    '<workbook><sheets><sheet name="表一" r:id="s0"/></sheets><calcPr calcId="191029"/><extLst/></workbook>';
  const set = handmadeWorkbook({ parts: { 'xl/workbook.xml': own } });
  const changed = changeCells(set, [change('表一', 'A1', '2', 'number')]);
  expect(partsOf(changed)['xl/workbook.xml']).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/>',
  );
});

test('a sheet that is not in the file is refused', () => {
  expect(() => changeCells(one(''), [change('表二', 'A1', '1')])).toThrow('表二');
});
