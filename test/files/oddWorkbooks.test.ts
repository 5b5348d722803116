import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { readWorkbook } from '../../src/files/readWorkbook';
import { plainUnpacker } from '../../src/files/zip/plainUnpacker';
import { handmadeWorkbook, worksheet, type Handmade } from './handmade';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The texts of a sheet, row by row, blank cells as ''. */
function texts(grid: SheetGrid | undefined): string[][] {
  return Array.from(grid?.rows ?? [], (row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
}

async function rowsOf(workbook: Handmade): Promise<string[][]> {
  return texts((await readWorkbook(handmadeWorkbook(workbook), 'x'))[0]);
}

const sheetOf = (sheetData: string): NonNullable<Handmade['sheets']> => [
  { name: '表', xml: worksheet(sheetData) },
];

describe('cells as other programs write them', () => {
  test('cells and rows without names stand one behind the other', async () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>2</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    expect(await rowsOf({ sheets: sheetOf(data) })).toEqual([['1', '', '3'], [], [], ['', '2', '5'], ['6']]);
  });

  test('a blank cell with a name counts for the one behind it that has none', async () => {
    expect(await rowsOf({ sheets: sheetOf('<row r="1"><c r="C1" s="1"/><c><v>4</v></c></row>') })).toEqual([
      ['', '', '', '4'],
    ]);
  });

  test('a text of several runs is one text; what guides the pronunciation is left out', async () => {
    const strings =
      '<si><r><t>人大</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 会议</t></r><rPh sb="0" eb="1"><t>れんだ</t></rPh><phoneticPr fontId="1"/></si>';
    const inline = '<is><r><t>16</t></r><rPh sb="0" eb="1"><t>じゅう</t></rPh><r><t>次</t></r></is>';
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr">${inline}</c></row>`;
    expect(await rowsOf({ strings, sheets: sheetOf(data) })).toEqual([['人大 会议', '16次']]);
  });

  test('booleans, errors, results of formulas, dates in ISO writing', async () => {
    const data =
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>B5&amp;"次"</f><v>16次</v></c>' +
      '<c r="D1" t="d"><v>2024-12-31</v></c><c r="E1"><v>1.5E1</v></c></row>';
    expect(await rowsOf({ sheets: sheetOf(data) })).toEqual([['TRUE', '#N/A', '16次', '2024/12/31', '15']]);
  });

  describe.each(['-5', '0', '1.5', 'abc', '1048577'])('a row that is numbered %s', (number) => {
    const bad = { name: '坏', xml: worksheet(`<row r="${number}"><c><v>1</v></c></row>`) };

    test('costs its own sheet', async () => {
      const good = { name: '好', xml: worksheet('<row r="1"><c r="A1"><v>2</v></c></row>') };
      const grids = await readWorkbook(handmadeWorkbook({ sheets: [bad, good] }), 'x');
      expect(grids.map(({ name, unread }) => [name, unread])).toEqual([
        ['坏', 'no-row'],
        ['好', undefined],
      ]);
      expect(texts(grids[1])).toEqual([['2']]);
    });

    test('is named where there is no other sheet', async () => {
      const reading = readWorkbook(handmadeWorkbook({ sheets: [bad] }), 'x');
      await expect(reading).rejects.toMatchObject({
        problem: { code: 'no-row', row: number, part: 'xl/worksheets/sheet1.xml' },
      });
    });
  });

  test('what stands in place of a number is shown as it is written', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1e400</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>1e300</v></c></row>';
    expect(await rowsOf({ sheets: sheetOf(data) })).toEqual([['1e400', 'NaN', '1E+300']]);
  });

  test('a cell that only says it is a text holds none', async () => {
    const strings = '<si><t>别处的字</t></si>';
    expect(
      await rowsOf({
        strings,
        sheets: sheetOf('<row r="1"><c r="A1" t="s"/><c r="B1" t="s"><v/></c></row>'),
      }),
    ).toEqual([]);
  });

  test('line breaks, entities and the codes of characters that XML cannot hold', async () => {
    const strings = '<si><t>一&#10;二_x000D_\r\n三&lt;&#x4E07;_x005F_x000D_</t></si>';
    expect(
      await rowsOf({ strings, sheets: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }),
    ).toEqual([['一\n二\n三<万_x000D_']]);
  });

  test('dates of a workbook that counts from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>';
    const data = '<row r="1"><c r="A1" s="1"><v>43099</v></c><c r="B1"><v>43099</v></c></row>';
    expect(await rowsOf({ date1904: true, styles, sheets: sheetOf(data) })).toEqual([
      ['2021年12月31日', '43099'],
    ]);
  });

  test('nothing behind the cells and merges is needed', async () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><broken',
    );
    const [grid] = await readWorkbook(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), 'x');
    expect(grid).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    expect(texts(grid)).toEqual([['1']]);
  });
});

describe('packages as other programs write them', () => {
  test('the strict edition of the standard, names with prefixes', async () => {
    const xml = `<x:worksheet xmlns:x="${STRICT}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${STRICT_RELATIONS}/${type}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${STRICT}" xmlns:r="${STRICT_RELATIONS}"><x:sheets><x:sheet name="表" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation('a', 'worksheet', '/xl/worksheets/sheet1.xml')}${relation('b', 'sharedStrings', './sharedStrings.xml')}</Relationships>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${STRICT}"><x:si><x:t>项目名称</x:t></x:si></x:sst>`,
    };
    expect(await rowsOf({ sheets: [{ name: '表', xml }], parts })).toEqual([['项目名称']]);
  });

  test('sheets in the order of their tabs, hidden ones too; chart sheets are none', async () => {
    const [first, second, third] = ['甲', '乙', '丙'].map((name, index) => ({
      name,
      xml: worksheet(`<row r="1"><c r="A1"><v>${index}</v></c></row>`),
      state: ['visible', 'hidden', 'veryHidden'][index]!,
    }));
    const bytes = handmadeWorkbook({ sheets: [third!, first!, second!] });
    expect((await readWorkbook(bytes, 'x')).map((grid) => grid.name)).toEqual(['丙', '甲', '乙']);
    const chart = Buffer.from(unzipSync(bytes)['xl/_rels/workbook.xml.rels']!)
      .toString()
      .replace('/worksheet"', '/chartsheet"');
    const withChart = handmadeWorkbook({
      sheets: [third!, first!, second!],
      parts: { 'xl/_rels/workbook.xml.rels': chart },
    });
    expect((await readWorkbook(withChart, 'x')).map((grid) => grid.name)).toEqual(['甲', '乙']);
  });

  test('parts of other names, with \\ and in other case', async () => {
    const parts = unzipSync(handmadeWorkbook({}));
    const renamed = Object.entries(parts).map(
      ([name, bytes]) => [name.replaceAll('/', '\\').toUpperCase(), bytes] as const,
    );
    expect(texts((await readWorkbook(zipSync(Object.fromEntries(renamed)), 'x'))[0])).toEqual([['1']]);
  });

  test('sizes told behind the parts, as programs do that write as they go', async () => {
    const bytes = Buffer.from(handmadeWorkbook({}));
    for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 6) | 8, at + 6);
      bytes.fill(0, at + 14, at + 26);
    }
    expect(texts((await readWorkbook(bytes, 'x'))[0])).toEqual([['1']]);
  });

  test('sizes in 64 bits', async () => {
    const parts = Object.entries(unzipSync(handmadeWorkbook({})));
    expect(texts((await readWorkbook(zip64(parts), 'x'))[0])).toEqual([['1']]);
  });
});

/** An archive of stored parts with every size and place in its 64-bit fields. */
function zip64(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  const u64 = (...values: number[]): Buffer => {
    const buffer = Buffer.alloc(values.length * 8);
    values.forEach((value, index) => buffer.writeBigUInt64LE(BigInt(value), index * 8));
    return buffer;
  };
  for (const [name, bytes] of parts) {
    const label = Buffer.from(strToU8(name));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(plainUnpacker.crc32(bytes), 16);
    entry.fill(0xff, 20, 28);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt16LE(28, 30);
    entry.fill(0xff, 42, 46);
    directory.push(entry, label, Buffer.from([1, 0, 24, 0]), u64(bytes.length, bytes.length, offset));
    add(local);
    add(label);
    add(Buffer.from(bytes));
  }
  const start = offset;
  directory.forEach(add);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  u64(parts.length, parts.length, offset - start, start).copy(end64, 24);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  u64(offset).copy(locator, 8);
  add(end64);
  add(locator);
  const end = Buffer.alloc(22, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);
  add(end);
  return Buffer.concat(pieces);
}
