import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { partsThatDiffer, wholeWorkbook } from '../../support/wholeWorkbook';
import { workbookFacts } from '../../support/workbookFacts';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

const facts = (bytes: Uint8Array, sheet: string) => workbookFacts(bytes)[sheet]!;
const namesOf = (bytes: Uint8Array) => facts(bytes, '')['names'] as string[];
const cells = (bytes: Uint8Array, sheet = '目标表') =>
  facts(bytes, sheet)['cells'] as Record<
    string,
    { text?: string; kind: string; style: Record<string, unknown> }
  >;

/** How a cell of the first sheet looks, with all that its format refers to; entries in one order. */
function lookOf(bytes: Uint8Array, address: string): string {
  const sheet = wholeWorkbook(bytes)['xl/worksheets/sheet1.xml'] as readonly unknown[];
  const rows = sheet.flat() as readonly (readonly unknown[])[];
  const found = rows
    .flatMap((row) => (Array.isArray(row?.[3]) ? (row[3] as readonly (readonly unknown[])[]) : []))
    .find((cell) => Array.isArray(cell) && cell[0] === address)!;
  const { font, fill, border, rest, format } = found[1] as Record<string, readonly unknown[]>;
  const sorted = (entries: readonly unknown[] | undefined) =>
    (entries ?? [])
      .slice(2)
      .map((entry) => JSON.stringify(entry))
      .sort()
      .join();
  return [String(format), sorted(font), sorted(fill), JSON.stringify(border), sorted(rest)].join('|');
}

test('one edited cell changes this cell and nothing else', async () => {
  const { saved } = await inGrid(fullWorkbook(), (grid) => {
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.getRange('A2').setValue('改过的');
  });
  const different = partsThatDiffer(fullWorkbook(), saved);
  expect(Object.keys(different)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(JSON.stringify(different)).toContain('改过的');
  expect(different['xl/worksheets/sheet1.xml']).toHaveLength(1);
});

test('a larger text keeps all else of its look: theme colour, diagonal lines, indent', async () => {
  const { saved } = await inGrid(fullWorkbook(), (grid) => {
    grid
      .getActiveWorkbook()!
      .getSheetByName('目标表')!
      .getRange('A1')
      .setFontWeight('normal')
      .setFontSize(20);
  });
  expect(Object.keys(partsThatDiffer(fullWorkbook(), saved))).toEqual(['xl/worksheets/sheet1.xml']);
  const look = lookOf(saved, 'A1');
  expect(look).toContain('["sz",{"val":"20"}]');
  expect(look).not.toContain('["b",');
  for (const kept of [
    '["color",{"theme":"4","tint":"-0.249977111117893"}]',
    '["u",{"val":"double"}]',
    '["family",{"val":"3"}]',
    '["diagonal",{"style":"dashDot"},["color",{"rgb":"FFFF0000"}]]',
    '"horizontal":"centerContinuous","indent":"2","readingOrder":"1","vertical":"distributed"',
  ])
    expect(look).toContain(kept);
});

test('a new look in an old style table: the file’s own formats stay', async () => {
  const { saved } = await inGrid(fullWorkbook(), (grid) => {
    grid
      .getActiveWorkbook()!
      .getSheetByName('字典')!
      .getRange('A1')
      .setBackground('#123456')
      .setNumberFormat('0.000');
  });
  expect(Object.keys(partsThatDiffer(fullWorkbook(), saved))).toEqual(['xl/worksheets/sheet2.xml']);
  expect(cells(saved, '字典')['A1']).toMatchObject({
    text: '甲',
    style: { fill: '123456', format: '0.000' },
  });
});

describe('rows inserted by a person stretch what hangs on them, as in Excel', () => {
  const insert = () =>
    inGrid(fullWorkbook(), (grid) => {
      grid.getActiveWorkbook()!.getSheetByName('目标表')!.insertRowsBefore(2, 2);
    });

  test('formulas, names, print area and filter', async () => {
    const { saved } = await insert();
    expect(cells(saved)['B7']!.text).toBe('=SUM(B2:B6)');
    expect(namesOf(saved)).toEqual(
      expect.arrayContaining([
        '总额@=目标表!$B$7',
        '_xlnm.Print_Area@0=目标表!$A$1:$E$11',
        '_xlnm._FilterDatabase@0=目标表!$A$1:$C$11',
        '藏着@=目标表!$B$2',
      ]),
    );
    expect(JSON.stringify(wholeWorkbook(saved)['xl/worksheets/sheet1.xml'])).toContain('"ref":"A1:C11"');
  });

  test('validations, conditional formats, links, merges, page breaks and areas that may be edited', async () => {
    const { saved } = await insert();
    const { validations, conditionalFormats, merges, links } = facts(saved, '目标表');
    expect(JSON.stringify(validations)).toContain('\\"areas\\":\\"B2:B11\\"');
    expect(JSON.stringify(validations)).toContain('AND(ISTEXT(C10)');
    expect(JSON.stringify(conditionalFormats)).toContain(
      '\\"areas\\":\\"D2:D11\\",\\"type\\":\\"colorScale\\"',
    );
    expect(merges).toEqual(['A1:C1', 'A8:A9']);
    expect(links).toEqual(expect.arrayContaining(['A8>', 'B7>字典!A1']));
    const sheet = JSON.stringify(wholeWorkbook(saved)['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('["protectedRange",{"name":"填报区","sqref":"B2:C6"}]');
    expect(sheet).toContain('["brk",{"id":"6"');
  });

  test('a drawing that can’t follow is named before saving', async () => {
    expect((await insert()).losses).toEqual(['目标表 moved-drawing']);
  });
});

test('rows deleted take their part of everything with them', async () => {
  const { saved } = await inGrid(fullWorkbook(), (grid) => {
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.deleteRows(2, 2);
  });
  expect(cells(saved)['B3']!.text).toBe('=SUM(B2:B2)');
  expect(namesOf(saved)).toEqual(
    expect.arrayContaining(['总额@=目标表!$B$3', '_xlnm.Print_Area@0=目标表!$A$1:$E$7']),
  );
  expect(facts(saved, '目标表')['merges']).toEqual(['A1:C1', 'A4:A5']);
});

test('a column inserted moves widths, formats and what is hidden', async () => {
  const { saved } = await inGrid(fullWorkbook(), (grid) => {
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.insertColumnsBefore(2, 1);
  });
  const { widths } = facts(saved, '目标表') as { widths: Record<string, unknown> };
  expect([widths['4'], widths['5']]).toEqual([12.38, 'hidden']);
  expect(namesOf(saved)).toEqual(expect.arrayContaining(['_xlnm.Print_Area@0=目标表!$A$1:$F$9']));
});

describe('sheets', () => {
  test('renamed: names, formulas and filters say the new name', async () => {
    const { saved } = await inGrid(fullWorkbook(), (grid) => {
      grid.getActiveWorkbook()!.getSheetByName('目标表')!.setName('新 名');
    });
    expect(namesOf(saved)).toEqual(
      expect.arrayContaining([
        '总额@=新 名!$B$5',
        '_xlnm._FilterDatabase@0=新 名!$A$1:$C$9',
        '_xlnm.Print_Area@0=新 名!$A$1:$E$9',
      ]),
    );
  });

  test('renamed to what another was called: names that nobody sees follow their own sheets', async () => {
    const name = (sheet: string) => `<definedName name="藏_${sheet}" hidden="1">${sheet}!$A$1</definedName>`;
    const plain = handmadeWorkbook({
      sheets: ['资金', '上年资金', '甲'].map((sheet) => ({ name: sheet, xml: worksheet('') })),
    });
    const parts = unzipSync(plain);
    const names = `<definedNames>${['资金', '上年资金', '甲'].map(name).join('')}</definedNames>`;
    const workbook = strFromU8(parts['xl/workbook.xml']!).replace('</sheets>', `</sheets>${names}`);
    const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) });
    const { saved } = await inGrid(bytes, (grid) => {
      const book = grid.getActiveWorkbook()!;
      book.getSheetByName('资金')!.setName('本年');
      book.getSheetByName('甲')!.setName('资金');
    });
    expect(namesOf(saved)).toEqual(['藏_上年资金@=上年资金!$A$1', '藏_甲@=资金!$A$1', '藏_资金@=本年!$A$1']);
  });

  test('added and deleted: the others keep their parts', async () => {
    const { saved } = await inGrid(fullWorkbook(), (grid) => {
      const book = grid.getActiveWorkbook()!;
      book.insertSheet('汇总').getRange('A1').setValue('合计');
      book.deleteSheet(book.getSheetByName('深藏')!);
    });
    const whole = wholeWorkbook(saved);
    expect([...(whole['the workbook’s sheets'] as string[])].sort()).toEqual(
      ['字典', '汇总', '目标表'].sort(),
    );
    expect(cells(saved, '汇总')['A1']).toMatchObject({ text: '合计' });
    expect(whole['xl/worksheets/sheet1.xml']).toEqual(
      wholeWorkbook(fullWorkbook())['xl/worksheets/sheet1.xml'],
    );
    expect((await openFile(saved, '再开.xlsx')).read.sheets).toHaveLength(3);
  });
});

test('a note changed: the notes are written anew, with their authors', async () => {
  const { saved, losses } = await inGrid(fullWorkbook(), (_, host) => {
    const sheet = host.workbook.sheets()[0]!;
    host.workbook.quietly(() => {
      sheet.setNote({ row: 1, column: 1, text: '改过', author: '', visible: false });
      sheet.setNote({ row: 4, column: 2, text: '新的', author: '', visible: false });
    });
  });
  expect(facts(saved, '目标表')['comments']).toEqual({ B2: '改过', C5: '新的' });
  expect(losses).toEqual([]);
  expect((await openFile(saved, '再开.xlsx')).read.sheets[0]!.cells!.get('1,1')!.comment).toMatchObject({
    author: '张三',
    text: '改过',
  });
});

test('an add-in’s settings are kept in the file', async () => {
  const settings = { ignored: [{ rule: 'value/range', 理由: '<已核>' }] };
  const { saved } = await inGrid(fullWorkbook(), (_, host) => {
    host.workbook.quietly(() => {
      host.workbook.setSettings(settings);
    });
  });
  expect((await openFile(saved, '再开.xlsx')).data.custom).toMatchObject({ excelSettings: settings });
  const again = await inGrid(saved);
  expect((await openFile(again.saved, '又开.xlsx')).data.custom).toMatchObject({ excelSettings: settings });
});

test('what is typed over a formula that is just being calculated stays', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c><c r="C1"><f>A1*3</f><v>6</v></c></row>';
  const { saved } = await inGrid(
    handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(rows) }] }),
    async (grid, host) => {
      const sheet = grid.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange('A1').setValue(5);
      const settled = host.workbook.settle();
      sheet.getRange('B1').setValue('不再计算');
      await settled;
    },
  );
  expect(cells(saved, '表')).toMatchObject({ B1: { text: '不再计算' }, C1: { text: '=A1*3' } });
});
