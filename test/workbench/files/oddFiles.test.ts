import { strFromU8, unzipSync } from 'fflate';
import { fromA1, toA1 } from '../../../src/core/grid/address';
import { textAt } from '../../../src/core/grid/SheetGrid';
import { FileError } from '../../../src/files/FileProblem';
import { readWorkbook } from '../../../src/files/readWorkbook';
import type { Moves } from '../../../src/workbench/files/save/losses';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { saveFile } from '../../../src/workbench/files/save/saveFile';
import { handmadeWorkbook, worksheet } from '../../files/handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (place: string, said: string) => `<c${place} t="inlineStr"><is><t>${said}</t></is></c>`;
const A1 = `<row r="1">${text(' r="A1"', '甲')}</row>`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** Sheets as some programs write them, and what stands in their cells then. */
const sheets: Record<string, [xml: string, cells: Record<string, string>]> = {
  'rows and cells without addresses, some of them empty': [
    worksheet(`<row>${text('', '甲')}<c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>`),
    { A1: '甲', B1: '2', B3: '3' },
  ],
  'addresses in small letters and with $': [
    worksheet(`<row r="1">${text(' r="a1"', '甲')}<c r="$B$1"><v>2</v></c></row>`),
    { A1: '甲', B1: '2' },
  ],
  'merged cells that name none': [
    worksheet(A1, '<mergeCells><mergeCell ref="#REF!"/><mergeCell ref="A1"/></mergeCells>'),
    { A1: '甲' },
  ],
  'frozen panes beyond the sheet': [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="99999" ySplit="-2" state="frozen"/></sheetView></sheetViews><sheetData>${A1}</sheetData></worksheet>`,
    { A1: '甲' },
  ],
  'columns described thousands of times over': [
    worksheet(A1).replace(
      '<sheetData>',
      `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols><sheetData>`,
    ),
    { A1: '甲' },
  ],
  'numbers that are none': [
    worksheet(
      '<row r="1"><c r="A1"><v>1e400</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>-1E999</v></c></row>',
    ),
    { A1: '1e400', B1: 'NaN', C1: '-1E999' },
  ],
  'comments and sections of characters': [
    `<!-- <c/> --><worksheet xmlns='${MAIN}'><!-- <sheetData><row r="9"/></sheetData> --><sheetData><!-- a --><row r='1'>${text(" r='A1'", '甲<!-- no --><![CDATA[<乙>]]>')}</row></sheetData></worksheet>`,
    { A1: '甲<乙>' },
  ],
};

const cellsOf = async (bytes: Uint8Array, cells: readonly string[]) => {
  const [grid] = await readWorkbook(bytes, '表.xlsx');
  return Object.fromEntries(
    cells.map((cell) => {
      const { row, column } = fromA1(cell)!;
      return [cell, textAt(grid!, row, column)];
    }),
  );
};

test.each(Object.entries(sheets))('%s: read, opened and saved as they are', async (_, [xml, cells]) => {
  const bytes = handmadeWorkbook({ sheets: [{ name: '表', xml }] });
  expect(await cellsOf(bytes, Object.keys(cells))).toEqual(cells);
  const opened = await openFile(bytes, '表.xlsx');
  expect(await cellsOf(await saveFile(opened, opened.data), Object.keys(cells))).toEqual(cells);
});

test('a merge of a whole sheet is too large for the grid: it stays in the file, and moves with the rows', async () => {
  const merges = ['B2:C3', 'A40:XFD1048576', 'H1:H1048576'];
  const elements = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const opened = await openFile(
    handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(A1, elements) }] }),
    '表.xlsx',
  );
  const sheet = opened.data.sheets['sheet-1']!;
  expect(sheet.mergeData).toHaveLength(2);
  expect(sheet.columnCount).toBeLessThan(100);
  const savedWith = async (moves: Moves) => {
    const xml = strFromU8(unzipSync(await saveFile(opened, opened.data, moves))['xl/worksheets/sheet1.xml']!);
    return [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref).sort();
  };
  expect(await savedWith(new Map())).toEqual([...merges].sort());
  const moved = await savedWith(new Map([['sheet-1', [{ axis: 'rows', at: 5, count: 1 }]]]));
  expect(moved).toContain('A41:XFD1048576');
});

test('what is no number stays what it is in the file, until another is typed there', async () => {
  const data = '<row r="1"><c r="A1"><v>1e400</v></c><c r="B1"><v>NaN</v></c></row>';
  const bytes = handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(data) }] });
  const opened = await openFile(bytes, '表.xlsx');
  const now = structuredClone(opened.data);
  Object.assign(now.sheets['sheet-1']!.cellData![0]![1]!, { v: 5, t: 2 });
  const sheet = strFromU8(unzipSync(await saveFile(opened, now))['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<c r="A1" t="n"><v>1e400</v></c><c r="B1"><v>5</v></c>');
});

test.each([
  ['brackets', `${'('.repeat(300)}1${')'.repeat(300)}`],
  ['signs', `${'-'.repeat(3_000)}1`],
  ['digits', '1'.repeat(9_000)],
])(
  'a formula of thousands of %s, which would end the engine, stays in the file and out of the grid',
  async (_, deep) => {
    const data = `<row r="1"><c r="A1"><f>${deep}</f></c><c r="B1"><f>${deep}</f><v>1</v></c><c r="C1"><f>(1+(2))</f><v>3</v></c></row>`;
    const opened = await openFile(
      handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(data) }] }),
      '表.xlsx',
    );
    const row = opened.data.sheets['sheet-1']!.cellData![0]!;
    expect([row[0]?.f, row[1]?.f, row[1]?.v, row[2]?.f]).toEqual([undefined, undefined, 1, '=(1+(2))']);
    const sheet = strFromU8(unzipSync(await saveFile(opened, opened.data))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain(`><f>${deep}</f></c>`);
    expect(sheet).toContain(`<c r="B1" t="n"><f>${deep}</f><v>1</v></c>`);
  },
);

test('formulas that follow a long one into thousands of cells are too much, and said to be', async () => {
  const long = Array(3_000).fill('A1').join('+');
  const rows = Array.from({ length: 5_000 }, (_, at) => {
    const own = at === 0 ? `ref="A1:A5000">${long}</f>` : '/>';
    return `<row r="${String(at + 1)}"><c r="A${String(at + 1)}"><f t="shared" si="0" ${own}</c></row>`;
  });
  const xml = worksheet(rows.join(''));
  const opening = openFile(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), '表.xlsx');
  await expect(opening).rejects.toMatchObject({ problem: { code: 'too-large' } });
});

test('a sheet filled sparsely, but far down and to the right, is too much for the grid, and said to be', async () => {
  const row = (at: number) =>
    `<row r="${at + 1}"><c r="${toA1({ row: at, column: Math.min(at, 400) * 40 })}"><v>1</v></c></row>`;
  const xml = worksheet(Array.from({ length: 1_500 }, (_, at) => row(at)).join(''));
  const opening = openFile(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), '表.xlsx');
  await expect(opening).rejects.toMatchObject({
    problem: { code: 'too-large', part: 'xl/worksheets/sheet1.xml' },
  });
});

test.each(['-5', '1.5'])('a sheet with a row numbered %s is told by it', async (row) => {
  const xml = worksheet(`<row r="${row}"><c r="A1"><v>1</v></c></row>`);
  const opening = openFile(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), '表.xlsx');
  await expect(opening).rejects.toMatchObject({ problem: { code: 'no-row', row } });
});

test('a part is found by a path with . and .. in it', async () => {
  const target = '/xl/../xl/./worksheets/sheet1.xml';
  const bytes = handmadeWorkbook({
    sheets: [{ name: '表', xml: worksheet(A1) }],
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="s0" Type="${WORKSHEET}" Target="${target}"/></Relationships>`,
    },
  });
  expect(await cellsOf(bytes, ['A1'])).toEqual({ A1: '甲' });
  expect((await openFile(bytes, '表.xlsx')).read.sheets).toHaveLength(1);
});

test.each([
  ['damaged', worksheet(A1).slice(0, -20)],
  ['unsafe', `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(A1)}`],
])('a sheet that is %s is told by its part', async (code, xml) => {
  const opening = openFile(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), '表.xlsx');
  await expect(opening).rejects.toBeInstanceOf(FileError);
  await expect(opening).rejects.toMatchObject({ problem: { code, part: 'xl/worksheets/sheet1.xml' } });
});
