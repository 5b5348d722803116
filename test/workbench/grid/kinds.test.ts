import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { displayedText } from '../../../src/core/grid/displayedText';
import { FileError } from '../../../src/files/FileProblem';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { OtherFormat } from '../../../src/workbench/files/package/openParts';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { formulaResults } from '../../support/formulaResults';
import { partsThatDiffer } from '../../support/wholeWorkbook';
import { inGrid } from './inGrid';

const read = (path: string) => new Uint8Array(readFileSync(`test/fixtures/${path}`));
const sheetOf = (bytes: Uint8Array, number = 1) =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]!);

/** Formulas that were never calculated, and a file that asks to be: Excel fills these in, too. */
const CALCULATED: Readonly<Record<string, Record<string, string>>> = {
  '13b_sum_misses_text_part_uncalculated.xlsx': { E7: '8' },
  '16_stale_sum.xlsx': { E7: '48' },
  'line-breaks-crlf.xlsx': { B2: '3' },
};

/** =TODAY(), which another day counts anew, as Excel does. */
const OF_TODAY = { file: '01c_29_formulas_with_results.xlsx', cell: '!E20' };

const FILES = [
  ...readdirSync('test/fixtures/workbench/kinds').map((name) => `workbench/kinds/${name}`),
  ...['22_iso_date_cell', 'backslash-names', 'part-names-case', 'module-sheet', 'stray-last-row'].map(
    (name) => `reading/${name}.xlsx`,
  ),
];

test.each(FILES)('%s is opened and saved part by part as it was', async (path) => {
  const bytes = read(path);
  const { saved, losses } = await inGrid(bytes);
  expect(partsThatDiffer(bytes, saved)).toEqual({});
  const before = formulaResults(bytes);
  const isOfToday = (cell: string) => path.endsWith(OF_TODAY.file) && cell.endsWith(OF_TODAY.cell);
  const changed = Object.entries(formulaResults(saved)).filter(
    ([cell, result]) => before[cell] !== result && !isOfToday(cell),
  );
  expect(Object.fromEntries(changed.map(([cell, result]) => [cell.split('!')[1], result]))).toEqual(
    CALCULATED[path.split('/').at(-1)!] ?? {},
  );
  expect(losses).toEqual([]);
});

test('a workbook that opens without asking for a password is opened, and saved without encryption', async () => {
  const { saved } = await inGrid(read('reading/velvet.xlsx'));
  expect((await openFile(saved, '再开.xlsx')).read.sheets.length).toBeGreaterThan(0);
});

test('names that stand in a second list, behind an empty one, are kept', async () => {
  const book = (names: string) => {
    const parts = unzipSync(handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(text('A1', '甲')) }] }));
    const workbook = strFromU8(parts['xl/workbook.xml']!).replace('</sheets>', `</sheets>${names}`);
    return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) });
  };
  const list = '<definedNames><definedName name="甲">表!$A$1</definedName></definedNames>';
  const { saved } = await inGrid(book(`<definedNames/>${list}`));
  expect(Object.keys(partsThatDiffer(book(list), saved))).not.toContain('xl/workbook.xml');
});

test('parts in UTF-16 are saved as what they say they are', async () => {
  const parts = unzipSync(handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(text('A1', '甲')) }] }));
  const path = 'xl/worksheets/sheet1.xml';
  const wide = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${strFromU8(parts[path]!)}`;
  const bytes = new Uint8Array(new Uint16Array([...wide].map((c) => c.charCodeAt(0))).buffer);
  const { saved } = await inGrid(zipSync({ ...parts, [path]: bytes }));
  expect(sheetOf(saved)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect((await openFile(saved, '再开.xlsx')).data.sheets['sheet-1']!.cellData![0]![0]!.v).toBe('甲');
});

const text = (cell: string, value: string) =>
  `<row r="1"><c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c></row>`;

test.each([
  ['a character that XML can’t hold', '甲_xFFFE_乙', '甲_xFFFE_乙'],
  ['text that looks like one', '_x005F_x0041_', '_x005F_x0041_'],
  ['text that looks like a line break of Windows', '_x005F_x000D_', '_x005F_x000D_'],
  ['a line break of Windows', '甲_x000D_\n乙', '甲\n乙'],
])('%s is written as it can be read again', async (_, written, expected) => {
  const { saved } = await inGrid(
    handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(text('A1', written)) }] }),
  );
  const strings = strFromU8(unzipSync(saved)['xl/sharedStrings.xml']!);
  expect(/<t[^>]*>([^<]*)<\/t>/.exec(strings)?.[1]).toBe(expected);
});

test('a sheet without a name, or with the name of another, keeps its cells, and the others keep theirs', async () => {
  const sheets = ['', '乙', '', '乙'].map((name, index) => ({
    name,
    xml: worksheet(text('A1', `第${index}`)),
  }));
  const styles =
    '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>';
  const bytes = handmadeWorkbook({ sheets, styles });
  const { data } = await openFile(bytes, '表.xlsx');
  expect(data.sheetOrder.map((id) => data.sheets[id]!.cellData![0]![0]!.v)).toEqual([
    '第0',
    '第1',
    '第2',
    '第3',
  ]);
  const { saved, losses } = await inGrid(bytes);
  // Two of one name are no workbook to Excel: the grid calls the later ones differently.
  expect(Object.keys(partsThatDiffer(bytes, saved))).toEqual(['xl/workbook.xml', 'the workbook’s sheets']);
  expect(losses).toEqual([]);
});

test('the heading of a table’s column and the column’s name stay the same', async () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="资金" displayName="资金" ref="A1:A2">' +
    '<tableColumns count="1"><tableColumn id="1" name="金额_x000d__x000a_万元"/></tableColumns></table>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const { saved } = await inGrid(
    handmadeWorkbook({
      sheets: [{ name: '表', xml: worksheet(text('A1', '金额_x000D_\n万元')) }],
      parts: { 'xl/tables/table1.xml': table, 'xl/worksheets/_rels/sheet1.xml.rels': relations },
    }),
  );
  expect(strFromU8(unzipSync(saved)['xl/tables/table1.xml']!)).toContain('name="金额_x000a_万元"');
  expect(strFromU8(unzipSync(saved)['xl/sharedStrings.xml']!)).toContain('金额\n万元');
});

test('frozen panes are those of the sheet’s own view, not of a view that somebody named', async () => {
  const views =
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}">' +
    '<pane ySplit="3" topLeftCell="A4" state="frozen"/></customSheetView></customSheetViews>';
  const xml = worksheet('').replace('<sheetData></sheetData>', views);
  const bytes = handmadeWorkbook({ sheets: [{ name: '表', xml }] });
  const { saved } = await inGrid(bytes);
  expect(sheetOf(saved)).toContain('<sheetView workbookViewId="0"/>');
  expect((await openFile(bytes, '表.xlsx')).data.sheets['sheet-1']!.freeze).toMatchObject({ ySplit: 0 });
});

test('content far away stays in the file, moves with the rows, and is told', async () => {
  const rows = `${text('A1', '项目名称')}<row r="1000000" ht="30" customHeight="1"><c r="C1000000" t="s"><v>0</v></c></row>`;
  const bytes = handmadeWorkbook({
    sheets: [{ name: '表', xml: worksheet(rows) }],
    strings: '<si><t>远处</t></si>',
  });
  expect((await openFile(bytes, '表.xlsx')).unseen).toEqual([{ sheet: '表', cell: 'C1000000' }]);
  const { saved } = await inGrid(bytes, (grid) => {
    grid.getActiveWorkbook()!.getActiveSheet().insertRowsBefore(0, 2);
  });
  expect(sheetOf(saved)).toContain(
    '<row r="1000002" ht="30" customHeight="1"><c r="C1000002" t="inlineStr"><is><t>远处</t></is></c></row>',
  );
});

test('a book that counts from 1904 shows its days, and those typed are counted so', async () => {
  const path = 'workbench/kinds/10_date1904.xlsx';
  let shown = '';
  const { saved } = await inGrid(read(path), (_, host) => {
    const sheet = host.workbook.sheets()[0]!;
    const { value, format } = sheet.cell(17, 5);
    shown = displayedText(value as number, format);
    sheet.write({ top: 18, left: 5, bottom: 18, right: 5 }, () => ({
      value: 46_387,
      formula: null,
      format: 'yyyy/m/d',
    }));
  });
  expect(shown).toBe('2026年12月31日');
  expect(sheetOf(saved)).toMatch(/<c r="F18"[^>]*><v>44925<\/v>/);
  expect(sheetOf(saved)).toMatch(/<c r="F19"[^>]*><v>44925<\/v>/);
});

test.each([
  ['reading/20a_html.xls', 'not-a-workbook'],
  ['reading/tail-zeroed.xls', 'damaged'],
])('%s is refused by its cause: %s', async (path, code) => {
  const error = await openFile(read(path), 'x').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileError);
  expect((error as FileError).problem.code).toBe(code);
});

test.each([
  ['files/seed.xls', 'xls'],
  ['files/seed.ods', 'ods'],
])('%s is no workbook that can be saved: %s', async (path, format) => {
  const error = await openFile(read(path), 'x').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OtherFormat);
  expect((error as OtherFormat).format).toBe(format);
});

test('a workbook cut off in the middle is damaged', async () => {
  const whole = handmadeWorkbook({});
  const error = await openFile(whole.slice(0, whole.length / 2), 'x').catch((reason: unknown) => reason);
  expect((error as FileError).problem.code).toBe('damaged');
  expect(await openFile(strToU8(''), 'x').catch((reason: FileError) => reason.problem)).toMatchObject({
    code: 'empty-file',
  });
});
