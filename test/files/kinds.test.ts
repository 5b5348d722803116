import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromA1 } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../src/core/table/recognise';
import { nodeUnpacker } from '../../src/cli/nodeUnpacker';
import { FileError } from '../../src/files/FileProblem';
import { readWorkbook } from '../../src/files/readWorkbook';
import { plainUnpacker } from '../../src/files/zip/plainUnpacker';

const folder = path.join(__dirname, '../fixtures/reading');
const read = async (name: string, unpacker = nodeUnpacker): Promise<SheetGrid[]> =>
  readWorkbook(readFileSync(path.join(folder, name)), name, unpacker);

function cell(grid: SheetGrid | undefined, a1: string) {
  const { row, column } = fromA1(a1)!;
  return grid?.rows[row]?.[column];
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
