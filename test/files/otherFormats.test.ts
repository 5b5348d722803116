import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { readWorkbook } from '../../src/files/readWorkbook';

const fixtures = path.join(__dirname, '../fixtures');

async function read(file: string): Promise<SheetGrid[]> {
  return readWorkbook(readFileSync(path.join(fixtures, file)), path.basename(file));
}

/** The texts of every filled cell, by sheet and place. */
function texts(grids: readonly SheetGrid[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const grid of grids) {
    grid.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell && cell.text !== '') all[`${grid.name}!${r},${c}`] = cell.text;
      }),
    );
  }
  return all;
}

describe('the same workbook saved in other formats is read the same', () => {
  test.each([
    ['files/seed.xls', 'acceptance/seed.xlsx'],
    ['files/seed.ods', 'acceptance/seed.xlsx'],
    ['files/open-49.xls', 'acceptance/open-49.xlsx'],
    ['files/open-49.ods', 'acceptance/open-49.xlsx'],
  ])('%s', async (other, original) => {
    expect(texts(await read(other))).toEqual(texts(await read(original)));
  });

  test('merges, formulas and values come along from .xls', async () => {
    const [grid] = await read('files/open-49.xls');
    const [original] = await read('acceptance/open-49.xlsx');
    expect(grid!.rows[5]![4]).toEqual(original!.rows[5]![4]);
    const sorted = (sheet: SheetGrid) => [...sheet.merges!].map((area) => JSON.stringify(area)).sort();
    expect(sorted(grid!)).toEqual(sorted(original!));
  });

  test.each(['biff8', 'xlsb'] as const)('%s, whatever its name says', async (bookType) => {
    const sheet = utils.aoa_to_sheet([
      ['项目名称', '人大会议经费'],
      ['数量', 16],
    ]);
    sheet['B2'] = { t: 'n', v: 16, z: '0"次"' };
    sheet['B3'] = { t: 'n', v: 0.9, z: '0%' };
    sheet['!ref'] = 'A1:B3';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表一');
    const bytes = new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
    const grids = await readWorkbook(bytes, '目标表.et');
    expect(grids.map((grid) => grid.name)).toEqual(['表一']);
    expect(texts(grids)).toEqual({
      '表一!0,0': '项目名称',
      '表一!0,1': '人大会议经费',
      '表一!1,0': '数量',
      '表一!1,1': '16次',
      '表一!2,1': '90%',
    });
  });
});

test.each([
  ['metadata', 'xl/metadata.bin', [51, 4]],
  ['sheets of other workbooks', 'xl/workbook.bin', [0xea, 2, 4]],
])(
  'an .xlsb that states more %s than there are is damaged, and not read for ever',
  async (_, part, record) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['项目名称']]), '表一');
    const parts = unzipSync(new Uint8Array(write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer));
    // The record says how many entries it has, and has none.
    const broken = [...record, 1, 0, 0, 0x3a, ...parts[part]!];
    const reading = readWorkbook(zipSync({ ...parts, [part]: Uint8Array.from(broken) }), '坏.xlsb');
    await expect(reading).rejects.toMatchObject({ problem: { code: 'damaged' } });
  },
);
