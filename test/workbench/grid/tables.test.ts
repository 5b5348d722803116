import { strFromU8, unzipSync } from 'fflate';
import type { FUniver } from '@univerjs/core/facade';
import { faultsIn } from '../../support/packageFaults';
import { all, first, readXml } from '../../support/xmlTree';
import { featureBook, MAIN, sheetXml, SPREADSHEET } from './features/featureBook';
import { inGrid } from './inGrid';

const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

/** 资金 in B2:D5 of 目标表: 项目, 金额 and 倍, two rows and totals. Formulas on both sheets, a name and a validation mention it. */
function tableBook({ headings = ['项目', '金额', '倍'], table = '' } = {}): Uint8Array {
  const [a = '', b = '', c = ''] = headings;
  return featureBook({
    rows:
      `<row r="2">${text('B2', a)}${text('C2', b)}${text('D2', c)}</row>` +
      `<row r="3">${text('B3', '甲')}<c r="C3"><v>40</v></c><c r="D3"><f>资金[[#This Row],[金额]]*$F$3+C3</f><v>80</v></c></row>` +
      `<row r="4">${text('B4', '乙')}<c r="C4"><v>8</v></c><c r="D4"><f>资金[[#This Row],[金额]]*$F$3+C4</f><v>16</v></c></row>` +
      `<row r="5">${text('B5', '合计')}<c r="C5"><f>SUBTOTAL(109,资金[金额])</f><v>48</v></c></row>`,
    after:
      '<dataValidations count="1"><dataValidation type="custom" sqref="H1"><formula1>H1&lt;SUM(资金[金额])</formula1></dataValidation></dataValidations>' +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheets: [
      {
        name: '汇总',
        xml: sheetXml(
          '<row r="1"><c r="A1"><f>SUM(资金[[金额]:[倍]])&amp;"资金[金额]"&amp;SUM(资金[[#Data],[金额]])</f><v>1</v></c></row>',
        ),
      },
    ],
    names: '<definedNames><definedName name="总额">SUM(资金[金额])</definedName></definedNames>',
    relations: [['rId1', 'table', '../tables/table1.xml']],
    parts: {
      'xl/tables/table1.xml': [
        table ||
          `<table xmlns="${MAIN}" id="1" name="资金" displayName="资金" ref="B2:D5" totalsRowCount='1'><autoFilter ref="B2:D4"/><sortState ref="B3:D4"><sortCondition ref="C3:C4"/></sortState><tableColumns count="3"><tableColumn id="1" name="项目" totalsRowLabel="合计"/><tableColumn id="2" name="金额" totalsRowFunction="custom"><totalsRowFormula>SUBTOTAL(109,资金[金额])</totalsRowFormula></tableColumn><tableColumn id="3" name="倍"><calculatedColumnFormula>资金[[#This Row],[金额]]*$F$3+C3</calculatedColumnFormula></tableColumn></tableColumns></table>`,
        `${SPREADSHEET}.table+xml`,
      ],
    },
  });
}

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);
const TABLE = 'xl/tables/table1.xml';

/** What a saved file says of its table, its headings and the formulas that mention it; read without the code under test. */
function said(bytes: Uint8Array, headingsIn = 2) {
  const table = readXml(part(bytes, TABLE));
  const sheet = readXml(part(bytes, 'xl/worksheets/sheet1.xml'));
  const other = readXml(part(bytes, 'xl/worksheets/sheet2.xml'));
  const book = readXml(part(bytes, 'xl/workbook.xml'));
  const strings = all(readXml(part(bytes, 'xl/sharedStrings.xml')), 'si').map((si) => first(si, 't')?.text);
  const cells = all(
    all(sheet, 'row').find(({ attributes }) => attributes['r'] === String(headingsIn))!,
    'c',
  );
  return {
    names: all(table, 'tableColumn').map(({ attributes }) => attributes['name']),
    headings: cells.map((cell) =>
      cell.attributes['t'] === 's' ? strings[Number(first(cell, 'v')?.text)] : first(cell, 't')?.text,
    ),
    refs: ['table', 'autoFilter', 'sortState', 'sortCondition'].map(
      (name) => (name === 'table' ? table : first(table, name))?.attributes['ref'],
    ),
    formulas: [...all(sheet, 'f'), ...all(other, 'f')].map((f) => f.text),
    ofTable: ['calculatedColumnFormula', 'totalsRowFormula'].map((name) => first(table, name)?.text),
    rule: first(sheet, 'formula1')?.text,
    name: first(book, 'definedName')?.text,
  };
}

/** The engine can't compute what mentions a table: that its results are the file's is told besides, and tested elsewhere. */
const ofTables = (losses: readonly string[]) => losses.filter((loss) => !loss.includes('stale-result'));

const type = (cells: Readonly<Record<string, string | number>>) => (grid: FUniver) => {
  const sheet = grid.getActiveWorkbook()!.getSheetByName('目标表')!;
  for (const [at, value] of Object.entries(cells)) sheet.getRange(at).setValue(value);
};

test('a formula that names a column of its own row is written as Excel reads it', async () => {
  const { saved } = await inGrid(
    tableBook(),
    type({ D4: '=[@金额]*3', F1: '=SUM(资金[金额])', F2: '=IFS(C3>1,"甲",TRUE,"乙")' }),
  );
  expect(said(saved).formulas).toEqual(
    expect.arrayContaining([
      '资金[[#This Row],[金额]]*3',
      'SUM(资金[金额])',
      '_xlfn.IFS(C3>1,"甲",TRUE,"乙")',
    ]),
  );
});

test('a heading that is typed anew names its column, in every formula that mentions it', async () => {
  const { saved, losses } = await inGrid(tableBook(), type({ C2: '金额 [万元]' }));
  const column = "金额 '[万元']";
  expect(said(saved)).toEqual({
    names: ['项目', '金额 [万元]', '倍'],
    headings: ['项目', '金额 [万元]', '倍'],
    refs: ['B2:D5', 'B2:D4', 'B3:D4', 'C3:C4'],
    formulas: [
      `资金[[#This Row],[${column}]]*$F$3+C3`,
      `资金[[#This Row],[${column}]]*$F$3+C4`,
      `SUBTOTAL(109,资金[[${column}]])`,
      `SUM(资金[[${column}]:[倍]])&"资金[金额]"&SUM(资金[[#Data],[${column}]])`,
    ],
    ofTable: [`资金[[#This Row],[${column}]]*$F$3+C3`, `SUBTOTAL(109,资金[[${column}]])`],
    rule: `H1<SUM(资金[[${column}]])`,
    name: `SUM(资金[[${column}]])`,
  });
  expect(ofTables(losses)).toEqual([]);
  expect(faultsIn(saved)).toEqual([]);
});

test.each<[string, Record<string, string | number>, string[], string[]]>([
  ['cleared', { C2: '', D2: '' }, ['项目', '列1', '列2'], ['项目', '列1', '列2']],
  ['cleared where 列1 is taken', { B2: '列1', C2: '' }, ['列1', '列2', '倍'], ['列1', '列2', '倍']],
  ['the same as another', { D2: '项目' }, ['项目', '金额', '项目2'], ['项目', '金额', '项目2']],
  [
    'the same as another that is typed, too',
    { C2: '甲', D2: '甲' },
    ['项目', '甲', '甲2'],
    ['项目', '甲', '甲2'],
  ],
  ['a number', { C2: 2026 }, ['项目', '2026', '倍'], ['项目', '2026', '倍']],
  ['exchanged', { C2: '倍', D2: '金额' }, ['项目', '倍', '金额'], ['项目', '倍', '金额']],
  [
    'in two lines',
    { C2: '金额\n_x000D_' },
    ['项目', '金额_x000a__x005F_x000D_', '倍'],
    ['项目', '金额\n_x005F_x000D_', '倍'],
  ],
])(
  'a heading %s is what Excel makes of it, in its cell and as its column’s name',
  async (_, cells, names, headings) => {
    const { saved } = await inGrid(tableBook(), type(cells));
    expect(said(saved)).toMatchObject({ names, headings });
  },
);

test('columns that change their names with each other change them in formulas, too', async () => {
  const { saved } = await inGrid(tableBook(), type({ C2: '倍', D2: '金额' }));
  expect(said(saved).formulas.at(-1)).toBe('SUM(资金[[倍]:[金额]])&"资金[金额]"&SUM(资金[[#Data],[倍]])');
});

test('a table whose headings nobody touched stays to the letter, even where the file names a column otherwise', async () => {
  const bytes = tableBook({ headings: ['项目', '金 额', '倍'] });
  const { saved } = await inGrid(bytes, type({ C3: 41, H9: '旁边' }));
  expect(part(saved, TABLE)).toBe(part(bytes, TABLE));
});

test('a table without headings has none to follow', async () => {
  const table = `<table xmlns="${MAIN}" id="1" name="资金" displayName="资金" ref="B2:D5" headerRowCount="0"><tableColumns count="3"><tableColumn id="1" name="列1"/><tableColumn id="2" name="列2"/><tableColumn id="3" name="列3"/></tableColumns></table>`;
  const { saved } = await inGrid(tableBook({ table }), type({ C2: '改' }));
  expect(part(saved, TABLE)).toBe(table);
});

describe('a table follows the rows and columns of its sheet', () => {
  type Lines = Parameters<typeof inGrid>[1];
  const sheetOf = (grid: FUniver) => grid.getActiveWorkbook()!.getSheetByName('目标表')!;
  test.each<[string, Lines, string[], string, string[]]>([
    [
      'rows within it',
      (grid) => sheetOf(grid).insertRows(3, 2),
      ['B2:D7', 'B2:D6', 'B3:D6', 'C3:C6'],
      '*$F$3+C3',
      ['D4 D5'],
    ],
    [
      'a row beneath the headings',
      (grid) => sheetOf(grid).insertRows(2, 1),
      ['B2:D6', 'B2:D5', 'B4:D5', 'C4:C5'],
      '*$F$4+C3',
      ['D3'],
    ],
    [
      'a row above the totals',
      (grid) => sheetOf(grid).insertRows(4, 1),
      ['B2:D6', 'B2:D5', 'B3:D4', 'C3:C4'],
      '*$F$3+C3',
      ['D5'],
    ],
    [
      'its first row deleted',
      (grid) => sheetOf(grid).deleteRows(2, 1),
      ['B2:D4', 'B2:D3', 'B3:D3', 'C3'],
      '*#REF!+C3',
      [],
    ],
    [
      'a column before it',
      (grid) => sheetOf(grid).insertColumns(0, 1),
      ['C2:E5', 'C2:E4', 'C3:E4', 'D3:D4'],
      '*$G$3+D3',
      [],
    ],
    [
      'a row beneath it',
      (grid) => sheetOf(grid).insertRows(5, 1),
      ['B2:D5', 'B2:D4', 'B3:D4', 'C3:C4'],
      '*$F$3+C3',
      [],
    ],
  ])('%s', async (_, work, refs, formula, blank) => {
    const { saved, losses } = await inGrid(tableBook(), work);
    expect(said(saved)).toMatchObject({ names: ['项目', '金额', '倍'], refs });
    expect(said(saved).ofTable[0]).toBe(`资金[[#This Row],[金额]]${formula}`);
    // Excel would fill the new rows' formulas in: that the grid does not is told.
    expect(ofTables(losses)).toEqual(blank.map((cells) => `目标表 calculated-column ${cells}`));
  });

  test('above it, and a heading typed at its new place', async () => {
    const { saved } = await inGrid(tableBook(), (grid) => {
      sheetOf(grid).insertRows(0, 3);
      sheetOf(grid).getRange('C5').setValue('预算');
    });
    expect(said(saved, 5)).toMatchObject({
      names: ['项目', '预算', '倍'],
      headings: ['项目', '预算', '倍'],
      refs: ['B5:D8', 'B5:D7', 'B6:D7', 'C6:C7'],
      name: 'SUM(资金[预算])',
    });
  });

  test.each<[string, Lines]>([
    ['a column within it', (grid) => sheetOf(grid).insertColumns(2, 1)],
    ['its headings deleted', (grid) => sheetOf(grid).deleteRows(1, 1)],
    ['its totals deleted', (grid) => sheetOf(grid).deleteRows(4, 1)],
    ['all its rows deleted', (grid) => sheetOf(grid).deleteRows(2, 2)],
  ])('but for %s: it stays as it was, and this is told', async (_, work) => {
    const bytes = tableBook();
    const { saved, losses } = await inGrid(bytes, work);
    expect(part(saved, TABLE)).toBe(part(bytes, TABLE));
    expect(ofTables(losses)).toEqual(['目标表 moved-table']);
  });
});

test('a calculated column that somebody fills in after a row was inserted is complete', async () => {
  const { losses } = await inGrid(tableBook(), (grid) => {
    const sheet = grid.getActiveWorkbook()!.getSheetByName('目标表')!;
    sheet.insertRowsBefore(3, 1);
    sheet.getRange('D4').setFormula('=C4*2');
  });
  expect(ofTables(losses)).toEqual([]);
});
