import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromA1 } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../src/core/table/recognise';
import { nodeUnpacker } from '../../src/cli/system/nodeUnpacker';
import { FileError } from '../../src/files/FileProblem';
import { readWorkbook } from '../../src/files/readWorkbook';
import { handmadeWorkbook, worksheet } from './handmade';
import { strToU8, zipSync } from 'fflate';
import { plainUnpacker } from '../../src/files/zip/plainUnpacker';

const folder = path.join(__dirname, '../fixtures/reading');
const read = async (name: string, unpacker = nodeUnpacker): Promise<SheetGrid[]> =>
  readWorkbook(readFileSync(path.join(folder, name)), name, unpacker);

function cell(grid: SheetGrid | undefined, a1: string) {
  const { row, column } = fromA1(a1)!;
  return grid?.rows[row]?.[column];
}

/** An OpenDocument spreadsheet of these `table:table` elements. */
function handmadeOds(tables: readonly string[], styles = ''): Uint8Array {
  const content =
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">' +
    `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}

describe('the form is read the same out of every kind of file that Excel opens', () => {
  test.each([
    '05a_structure_protected.xls',
    '05b_opens_without_password.xlsx',
    '09a_biff5_codepage936.xls',
    '20a_html.xls',
    '20b_html_gbk.xls',
    '20c_mht.xls',
    '20d_spreadsheetml2003.xls',
    '20e_csv.xls',
    '20f_utf16_tsv.xls',
    '22_iso_date_cell.xlsx',
  ])('%s', async (name) => {
    const [table, ...others] = recogniseAll(await read(name));
    expect(others).toEqual([]);
    expect(table!.fields.projectName).toMatchObject({ text: '水文测站看护费' });
    expect(table!.funding.total).toMatchObject({ amount: '48' });
    expect(table!.funding.parts.map(({ amount }) => amount)).toEqual(['40', '8']);
  });

  test("what Excel's own password encrypts is read where digests come later, too", async () => {
    const [grid] = await read('05b_opens_without_password.xlsx', plainUnpacker);
    expect(recogniseAll([grid!])).toHaveLength(1);
  });

  test('any other password is asked for', async () => {
    await expect(read('05_control_real_password_abc123.xlsx')).rejects.toMatchObject({
      problem: { code: 'password' },
    });
  });

  test('a table within a cell of an .ods takes no row of the sheet', async () => {
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const cellOf = (content: string): string =>
      `<table:table-cell office:value-type="string">${content}</table:table-cell>`;
    const inner = `<table:table table:is-sub-table="true">${row(cellOf('<text:p>内</text:p>'))}</table:table>`;
    const outer =
      row(cellOf(`<text:p>外</text:p>${inner}`) + cellOf('<text:p>右</text:p>')) +
      row(cellOf('<text:p>下</text:p>'));
    const [grid] = await readWorkbook(
      handmadeOds([`<table:table table:name="甲">${outer}</table:table>`]),
      'x.ods',
    );
    expect(grid!.rows.map((line) => line?.map((filled) => filled?.text))).toEqual([['外\n内', '右'], ['下']]);
  });

  test.each(['velvet.xlsx', 'velvet-rc4.xls', 'stray-last-row.xlsx', 'dimension-whole-sheet.xlsx'])(
    '%s is read',
    async (name) => {
      expect(cell((await read(name))[0], 'A1')?.text).toMatch(/./);
    },
  );

  test.each(['backslash-names.xlsx', 'part-names-case.xlsx', 'tracked-deletion.ods', 'error-and-time.ods'])(
    '%s holds text',
    async (name) => {
      const texts = (await read(name)).flatMap(({ rows }) => rows.flatMap((row) => row?.map((c) => c?.text)));
      expect(texts.filter((text) => text !== undefined && text !== '').length).toBeGreaterThan(0);
    },
  );
});

describe('what a file looks like to people', () => {
  test.each(['date-builtin14.xls', 'date-builtin14.xlsx'])('a built-in date in %s', async (name) => {
    expect(cell((await read(name))[0], 'F18')).toMatchObject({ text: '2024/12/31' });
  });

  test('an ISO date shows as its format says', async () => {
    expect(cell((await read('22_iso_date_cell.xlsx'))[0], 'F18')?.text).toBe('2026年12月31日');
  });

  test('text boxes and ruby are no text of a cell', async () => {
    expect(cell((await read('ruby.ods'))[0], 'A1')?.text).toBe('项目名称');
    const [grid] = await read('shape-in-cell.ods');
    expect([cell(grid, 'B1')?.text, cell(grid, 'C1')?.text ?? '']).toEqual(['甲', '']);
  });

  test('hidden sheets are known as such, a picture and a sheet without its part as unread', async () => {
    const visibility = async (name: string) => (await read(name)).map((grid) => grid.visibility);
    expect(await visibility('04a_hidden_sheet.xlsx')).toContain('hidden');
    expect(await visibility('04b_veryhidden_sheet.xls')).toContain('veryHidden');
    const pictures = (await read('21_second_sheet_is_a_picture.xlsx')).filter(
      ({ unread }) => unread === 'picture',
    );
    expect(pictures.map(({ name }) => name)).toEqual(['道路养护']);
    expect((await read('module-sheet.xlsx')).map(({ name, unread }) => [name, unread])).toContainEqual([
      '目标表',
      undefined,
    ]);
  });
});

describe('hidden rows and columns', () => {
  const hidden = ({ hiddenRows, hiddenColumns }: SheetGrid) => [hiddenRows, hiddenColumns];

  test('of an .xlsx, by hand or by a size of nothing', async () => {
    expect((await read('19a_finding_in_hidden_row.xlsx')).map(hidden)).toEqual([
      [[{ first: 12, last: 12 }], undefined],
    ]);
    const cell = (name: string): string => `<c r="${name}"><v>1</v></c>`;
    const xml = worksheet(
      `<row r="1">${cell('A1')}</row><row r="2" hidden="1">${cell('A2')}</row>` +
        `<row r="3" ht="0" customHeight="1">${cell('A3')}</row><row r="5" hidden="true">${cell('A5')}</row>`,
    ).replace(
      '<sheetData>',
      '<cols><col min="1" max="2" width="9"/><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData>',
    );
    const [grid] = await readWorkbook(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), 'x');
    expect(hidden(grid!)).toEqual([
      [
        { first: 1, last: 2 },
        { first: 4, last: 4 },
      ],
      [{ first: 2, last: 16_383 }],
    ]);
  });

  test('of an .ods, with hidden sheets', async () => {
    const tables = [
      '<table:table table:name="甲" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/>' +
        '<table:table-column table:visibility="collapse"/>' +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>' +
        '<table:table-row table:visibility="filter" table:number-rows-repeated="3"><table:table-cell/></table:table-row></table:table>',
      '<table:table table:name="乙" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
    ];
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const grids = await readWorkbook(handmadeOds(tables, styles), 'x.ods');
    expect(grids.map(({ visibility }) => visibility)).toEqual([undefined, 'hidden']);
    expect(hidden(grids[0]!)).toEqual([[{ first: 2, last: 4 }], [{ first: 2, last: 2 }]]);
    expect(hidden(grids[1]!)).toEqual([undefined, undefined]);
  });

  test('of an .xls', async () => {
    const bytes = readFileSync(path.join(folder, '../acceptance/tables/t13.xls'));
    // ROW records: 0x0208, 16 bytes long, the row's index first, the flag of hidden ones in the byte behind it all.
    const row = bytes.indexOf(Uint8Array.of(0x08, 0x02, 0x10, 0x00, 12, 0));
    expect(row).toBeGreaterThan(0);
    bytes[row + 4 + 12]! |= 0x20;
    const [grid] = await readWorkbook(bytes, 't13.xls');
    expect(grid!.hiddenRows).toEqual([{ first: 12, last: 12 }]);
  });
});

describe('made to hang or to exhaust', () => {
  const hostile = path.join(__dirname, '../fixtures/hostile');

  test.each(readdirSync(hostile))('%s is read or refused', async (name) => {
    try {
      recogniseAll(await readWorkbook(readFileSync(path.join(hostile, name)), name, nodeUnpacker));
    } catch (error) {
      expect(error).toBeInstanceOf(FileError);
    }
  });

  test.each(['fat-zeroed.xls', 'tail-zeroed.xls'])('%s is damaged', async (name) => {
    await expect(read(name)).rejects.toMatchObject({ problem: { code: 'damaged' } });
  });
});
