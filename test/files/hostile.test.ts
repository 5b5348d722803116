import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { FileError, type FileProblem } from '../../src/files/FileProblem';
import { limits } from '../../src/files/limits';
import { readWorkbook } from '../../src/files/readWorkbook';
import { fileProblemMessage } from '../../src/files/words';
import { nodeUnpacker } from '../../src/cli/system/nodeUnpacker';
import { openZip } from '../../src/files/zip/openZip';
import { plainUnpacker } from '../../src/files/zip/plainUnpacker';
import type { Unpacker } from '../../src/files/zip/Unpacker';
import { handmadeWorkbook, worksheet } from './handmade';

const fixtures = path.join(__dirname, '../fixtures');
const seed = new Uint8Array(readFileSync(path.join(fixtures, 'acceptance/seed.xlsx')));
const seedXls = new Uint8Array(readFileSync(path.join(fixtures, 'files/seed.xls')));

async function problemOf(bytes: Uint8Array, unpacker?: Unpacker): Promise<FileProblem> {
  const before = bytes.slice();
  try {
    await readWorkbook(bytes, '预算/目标表.xlsx', unpacker);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(bytes).toEqual(before);
    expect(fileProblemMessage(error.problem, 'zh-CN')).toContain('预算/目标表.xlsx');
    return error.problem;
  }
  throw new Error('it was read');
}

/** The archive with another size stated for one part. */
function stating(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const name = changed.lastIndexOf(part);
  changed.writeUInt32LE(size, name - 46 + 24);
  return new Uint8Array(changed);
}

describe('a file that is no workbook is named for what it is', () => {
  test.each<[string, string | Uint8Array, Partial<FileProblem>]>([
    ['nothing at all', '', { code: 'empty-file' }],
    ['a letter', '各单位：\n请报送绩效目标表。\n', { code: 'not-a-workbook', looksLike: 'text' }],
    ['a web page without a table', '﻿<html><p>项目</p></html>', { looksLike: 'html' }],
    ['an XML table of Excel 2003', '<?xml version="1.0"?><Workbook/>', { looksLike: 'xml' }],
    ['a workbook of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), { looksLike: 'old-excel' }],
    ['a PDF', '%PDF-1.7\n', { looksLike: 'pdf' }],
    ['noise', new Uint8Array([1, 2, 3, 0, 0, 9]), { looksLike: 'unknown' }],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<x/>') }), { looksLike: 'word' }],
    ['an archive of files', zipSync({ '目标表.xlsx': seed }), { looksLike: 'archive' }],
  ])('%s', async (_, content, problem) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    expect(await problemOf(bytes)).toMatchObject(problem);
  });
});

describe('a damaged workbook', () => {
  test('cut anywhere, it is called damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: seed.length - 1 }), async (length) => {
        expect(await problemOf(seed.slice(0, length))).toMatchObject({ code: 'damaged' });
      }),
      { numRuns: 40 },
    );
  });

  test('with bytes overwritten, it is read or called by its problem, and nothing else is thrown', async () => {
    const edit = fc.record({ at: fc.nat(seed.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 20 }), fc.boolean(), async (edits, xls) => {
        const bytes = (xls ? seedXls : seed).slice();
        for (const { at, byte } of edits) bytes[at % bytes.length] = byte;
        await readWorkbook(bytes, 'x').catch((error: unknown) => {
          expect(error).toBeInstanceOf(FileError);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a part cut in two', async () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -20);
    expect(await problemOf(handmadeWorkbook({ sheets: [{ name: '表', xml }] }))).toMatchObject({
      code: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  test('a sheet that is listed and missing', async () => {
    const bytes = handmadeWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } });
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  test('no sheet at all', async () => {
    expect(await problemOf(handmadeWorkbook({ sheets: [] }))).toMatchObject({ code: 'no-sheet' });
  });
});

describe('a workbook with a password is called so', () => {
  test('.xlsx', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: [['x']] }],
      encryption: { password: '1', spinCount: 1 },
    });
    expect(await problemOf(bytes)).toMatchObject({ code: 'password' });
  });

  test('.xls', async () => {
    expect(await problemOf(withFilePass(seedXls))).toMatchObject({ code: 'password' });
  });

  test('.ods', async () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<m><file-entry><encryption-data/></file-entry></m>'),
      'content.xml': new Uint8Array([1, 2, 3]),
    });
    expect(await problemOf(bytes)).toMatchObject({ code: 'password' });
  });

  /** Turns the record behind the workbook's first into FILEPASS with RC4 encryption. */
  function withFilePass(xls: Uint8Array): Uint8Array {
    const bytes = xls.slice();
    const start = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    const next = start + 20;
    bytes.set([0x2f, 0x00, 0x36, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00], next);
    return bytes;
  }
});

describe.each([
  ['in JavaScript', plainUnpacker],
  ["by Node's library", nodeUnpacker],
])('what is unpacked %s never exceeds what it may', (_, unpacker) => {
  test('a part that inflates beyond the limit, whatever size it states', async () => {
    const blanks = new Uint8Array(limits.partBytes + 1).fill(0x20);
    const bomb = handmadeWorkbook({ parts: { 'xl/sharedStrings.xml': blanks } });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const part = 'xl/sharedStrings.xml';
    expect(await problemOf(bomb, unpacker)).toEqual({ code: 'too-large', file: '预算/目标表.xlsx', part });
    expect(await problemOf(stating(bomb, part, 100), unpacker)).toMatchObject({ code: 'damaged', part });
  });

  test('no more is inflated than a part states, small or large', () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_each, index) => (index * index * 31) >> 3);
    const bytes = zipSync({ small: noise.subarray(0, 1000), large: noise });
    const limit = { partBytes: 1_000_000, totalBytes: 2_000_000 };
    expect(Array.from(openZip(bytes, limit, unpacker).read('large')!)).toEqual(Array.from(noise));
    for (const name of ['small', 'large']) {
      for (const size of [1, 500, 1_000_000]) {
        expect(() => openZip(stating(bytes, name, size), limit, unpacker).read(name)).toThrow('damaged');
      }
    }
  });

  test('no more bytes come out than are asked for', () => {
    const packed = deflateSync(new Uint8Array(100_000));
    expect(unpacker.inflate(packed, 99_999)?.length ?? 0).toBeLessThan(100_000);
    expect(unpacker.inflate(packed, 100_000)).toHaveLength(100_000);
    expect(unpacker.inflate(packed.subarray(0, -4), 100_000)?.length).not.toBe(100_000);
    expect(unpacker.inflate(deflateSync(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test('many parts that are too large only together', () => {
    const blanks = new Uint8Array(1000);
    const limit = { partBytes: 1000, totalBytes: 2500 };
    const zip = openZip(zipSync({ a: blanks, b: blanks, c: blanks }), limit, unpacker);
    for (const name of ['a', 'b']) expect(Array.from(zip.read(name)!)).toEqual(Array.from(blanks));
    expect(() => zip.read('c')).toThrow('too-large');
    expect(() => zip.read('a')).toThrow('too-large');
  });

  test('the checksum is that of zip archives', () => {
    expect(unpacker.crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(unpacker.crc32(new Uint8Array(0))).toBe(0);
  });
});

describe('a workbook made to exhaust the machine is refused', () => {
  test('entities that multiply', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>' + worksheet('');
    expect(await problemOf(handmadeWorkbook({ sheets: [{ name: '表', xml }] }))).toEqual({
      code: 'unsafe',
      file: '预算/目标表.xlsx',
      part: 'xl/worksheets/sheet1.xml',
    });
  });
});

describe('what is large but honest is read', () => {
  test('two cells at the far corners of a sheet', async () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    const [grid] = await readWorkbook(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), 'x');
    expect(grid!.rows[0]![0]!.value).toBe(1);
    expect(grid!.rows[1_048_575]![16_383]!.value).toBe(2);
  });

  test('10,000 sheets', async () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const sheets = Array.from({ length: 10_000 }, (_, index) => ({ name: `表${index}`, xml }));
    const grids = await readWorkbook(handmadeWorkbook({ sheets }), 'x');
    expect(grids.map((grid) => grid.name)).toEqual(sheets.map((sheet) => sheet.name));
  });

  test('part names that lead elsewhere are names and nothing more', async () => {
    const bytes = handmadeWorkbook({ parts: { '../../../etc/passwd': 'x', 'C:\\x': 'y' } });
    expect((await readWorkbook(bytes, 'x')).map((grid) => grid.name)).toEqual(['表一']);
  });

  test('a text longer than a cell can hold ends where Excel ends it', async () => {
    const strings = `<si><t>${'长'.repeat(40_000)}</t></si>`;
    const xml = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const [grid] = await readWorkbook(handmadeWorkbook({ strings, sheets: [{ name: '表', xml }] }), 'x');
    expect(grid!.rows[0]![0]!.text).toHaveLength(32_767);
  });
});
