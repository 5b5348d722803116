import { strFromU8, unzipSync } from 'fflate';
import type { IWorkbookData } from '@univerjs/core';
import { isTooMuchToCalculate } from '../../../src/workbench/files/open/formulaWork';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { formulaResults } from '../../support/formulaResults';
import { partsThatDiffer } from '../../support/wholeWorkbook';
import { inGrid } from './inGrid';

const SHEET = 'A1:XFD1048576';
const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const A1 = '<row r="1"><c r="A1"><v>1</v></c></row>';

const times = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at + 1)).join('');
const format = (range: string, priority: number) =>
  `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>A1=${priority}</formula></cfRule></conditionalFormatting>`;
const validation = (range: string) =>
  `<dataValidation type="list" sqref="${range}"><formula1>$C$3:$C$5</formula1></dataValidation>`;
const book = (rows: string, after = '') =>
  handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(rows, after) }], styles: STYLES });
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

/** The rules that the grid got, as the plugin's own data. */
async function inPlugin(bytes: Uint8Array, plugin: string): Promise<readonly unknown[]> {
  const { data } = await openFile(bytes, '表.xlsx');
  const resource = data.resources!.find(({ name }) => name === plugin)!;
  return (JSON.parse(resource.data) as Record<string, unknown[]>)['sheet-1'] ?? [];
}

describe('rules for more cells than the engine bears', () => {
  const formats = book(
    A1,
    times(300, (number) => format(number === 300 ? 'A1:A9' : 'A1:AX19', number)),
  );

  test('conditional formats: the first of them are shown, and a small one; all stay in the file, and the others are counted', async () => {
    const shown = await inPlugin(formats, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(100);
    expect(JSON.stringify(shown.at(-1))).toContain('A1=300');
    expect((await openFile(formats, '表.xlsx')).notShown).toEqual([
      { sheet: '表', formats: 300 - shown.length, validations: 0 },
    ]);
    expect(partsThatDiffer(formats, (await inGrid(formats)).saved)).toEqual({});
  });

  test('validations of a whole sheet: they stay in the file; that of a whole column is shown', async () => {
    const bytes = book(
      A1,
      `<dataValidations count="2">${validation(SHEET)}${validation('B1:B1048576')}</dataValidations>`,
    );
    expect(JSON.stringify(await inPlugin(bytes, 'SHEET_DATA_VALIDATION_PLUGIN'))).toMatch(
      /^\[\{[^[]*"ranges":\[\{"startRow":0,"startColumn":1,/,
    );
    expect((await openFile(bytes, '表.xlsx')).notShown).toEqual([
      { sheet: '表', formats: 0, validations: 1 },
    ]);
    expect(partsThatDiffer(bytes, (await inGrid(bytes)).saved)).toEqual({});
  });

  test('they move with the rows, as those do that are shown', async () => {
    const bytes = book(
      A1,
      times(300, (number) => format('A2:XFD9999', number)) +
        `<dataValidations count="1">${validation('A2:XFD9999')}</dataValidations>`,
    );
    const { saved } = await inGrid(bytes, (grid) => {
      grid.getActiveWorkbook()!.getActiveSheet().insertRowsBefore(0, 1);
    });
    const sheet = sheetOf(saved);
    expect(sheet.match(/<conditionalFormatting sqref="A3:XFD10000">/g)).toHaveLength(300);
    expect(sheet).toMatch(
      /<dataValidation [^>]*sqref="A3:XFD10000"[^>]*><formula1>\$C\$4:\$C\$6<\/formula1>/,
    );
  });
});

describe('formulas that would make the page stand still', () => {
  /** A book as the grid holds it, with these formulas one below the other. */
  const filled = (rows: number, formula: (row: number) => string, columns = 2) =>
    ({
      sheetOrder: ['a'],
      sheets: {
        a: {
          name: '表',
          rowCount: Math.max(rows, 9_000),
          columnCount: columns,
          cellData: Object.fromEntries(
            Array.from({ length: rows }, (_, row) => [row, { 0: { f: formula(row + 1) } }]),
          ),
        },
      },
    }) as unknown as IWorkbookData;

  test.each([
    ['many formulas', filled(50_001, () => '=B1'), true],
    ['formulas that lead to one another', filled(50_001, (row) => `=A${(row % 50_001) + 1}`), true],
    ['the formulas of a thousand forms', filled(9_000, (row) => `=SUM(B${row}:B${row + 9})`), false],
    ['large areas', filled(9_000, () => '=SUM(B:B)'), true],
    ['large areas of the sheet by its name', filled(9_000, () => '=SUM(表!B:B)'), true],
    ['areas of a sheet that there is none of', filled(9_000, () => '=SUM(别表!B:B)'), false],
    [
      'one that looks each of a list up in it',
      filled(1, () => '=SUMPRODUCT(1/COUNTIF(B1:B9000,B1:B9000))'),
      true,
    ],
    ['the same over a form', filled(1, () => '=SUMPRODUCT(1/COUNTIF(B1:B900,B1:B900))'), false],
    ['a list looked through once a row', filled(900, (row) => `=SUMIFS(B1:B900,B1:B900,B${row})`), false],
  ])('%s: whether they are calculated is decided by what is there', (_, data, expected) => {
    expect(isTooMuchToCalculate(data)).toBe(expected);
  });

  const ROWS = 3_300;
  const sums = book(times(ROWS, (row) => `<row r="${row}"><c r="A${row}"><f>SUM(B:B)</f><v>7</v></c></row>`));

  test('every result stays the file’s, and the formulas are saved as they were', async () => {
    const { saved, losses } = await inGrid(sums);
    expect(partsThatDiffer(sums, saved)).toEqual({});
    expect(formulaResults(saved)).toEqual(formulaResults(sums));
    expect(losses).toEqual([]);
  });

  test('after an edit they are named before saving, and move with the rows', async () => {
    const { saved, losses } = await inGrid(sums, (grid) => {
      const sheet = grid.getActiveWorkbook()!.getActiveSheet();
      sheet.insertRowsBefore(0, 1);
      sheet.getRange('B2').setValue(5);
    });
    expect(losses[0]).toMatch(/^表 stale-result A2 A3 /);
    expect(losses[0]!.split(' ')).toHaveLength(ROWS + 2);
    expect(sheetOf(saved)).toMatch(/<c r="A2"[^>]*><f>SUM\(B:B\)<\/f><v>7<\/v>/);
  });
});
