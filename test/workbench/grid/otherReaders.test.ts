import { readdirSync, readFileSync } from 'node:fs';
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { faultsIn } from '../../support/packageFaults';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

const folder = (name: string) =>
  readdirSync(`test/fixtures/${name}`)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => `${name}/${file}`);

const FILES = [...folder('acceptance'), ...folder('workbench'), ...folder('workbench/kinds')];
const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/fixtures/${name}`));

/** What another library reads in the cells of a workbook: texts, numbers, formulas and formats. Results of formulas are the calculator's. */
function readElsewhere(bytes: Uint8Array): Record<string, unknown> {
  const book: WorkBook = read(bytes, {
    cellFormula: true,
    cellNF: true,
    cellDates: false,
    sheetStubs: true,
  });
  return Object.fromEntries(
    Object.entries(book.Sheets).map(([name, sheet]) => [
      name,
      {
        merges: [...(sheet['!merges'] ?? [])].map((merge) => JSON.stringify(merge)).sort(),
        cells: Object.fromEntries(
          Object.entries(sheet)
            .filter(([address, cell]) => !address.startsWith('!') && (cell.t !== 'z' || cell.f !== undefined))
            .map(([address, cell]) => {
              const { v, f, t, z } = cell as CellObject;
              return [address, f === undefined ? [t, breaks(v), z] : [breaks(f), z]];
            }),
        ),
      },
    ]),
  );
}

/** Line ends of Windows are saved as those of Excel: that alone is meant to change. */
const breaks = (value: unknown) =>
  typeof value === 'string' ? value.replace(/_x000D_/gi, '\r').replace(/\r\n?/g, '\n') : value;

test('what is unsound is found', () => {
  const cells =
    '<row r="2"><c r="B2" s="7"/><c r="A2" t="s"><v>5</v></c></row><row r="1"><c r="A3"><f>1</f></c></row>';
  const after =
    '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="A1:B1"/></mergeCells><autoFilter ref="A1"/>' +
    '<conditionalFormatting sqref="A1"><cfRule dxfId="2" priority="1"/></conditionalFormatting>';
  const bytes = handmadeWorkbook({
    sheets: [{ name: '表', xml: worksheet(cells, after) }],
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="a.xml"/><Relationship Id="a" Target="styles.xml"/></Relationships>',
    },
  });
  expect(faultsIn(bytes)).toEqual([
    'xl/_rels/workbook.xml.rels: a twice',
    'xl/_rels/workbook.xml.rels: a.xml is not there',
    'xl/worksheets/sheet1.xml: A2 in row 2: no such text',
    'xl/worksheets/sheet1.xml: A2 in row 2: not behind the one before',
    'xl/worksheets/sheet1.xml: A3 in row 1: elsewhere',
    'xl/worksheets/sheet1.xml: B2 in row 2: no such format',
    'xl/worksheets/sheet1.xml: mergeCells says 3 and has 2',
    'xl/worksheets/sheet1.xml: merged twice',
    'xl/worksheets/sheet1.xml: row 1 after 2',
    'xl/worksheets/sheet1.xml: rule 1: no such look',
    'xl/worksheets/sheet1.xml: worksheet: children out of order',
  ]);
});

describe('a saved workbook is sound by the rules of the format, and another library reads in it what it read before', () => {
  test.each(FILES)('%s', async (name) => {
    const bytes = bytesOf(name);
    const { saved } = await inGrid(bytes);
    expect(faultsIn(saved)).toEqual(faultsIn(bytes));
    expect(readElsewhere(saved)).toEqual(readElsewhere(bytes));
  });

  test('after a bit of everything was done in it', async () => {
    const { saved } = await inGrid(fullWorkbook(), (grid, host) => {
      const book = grid.getActiveWorkbook()!;
      const sheet = book.getActiveSheet();
      sheet.insertRowsBefore(2, 3);
      sheet.insertColumnsBefore(1, 1);
      sheet.getRange('B2').setBackground('#ff0000').setFontWeight('bold').setNumberFormat('yyyy-mm-dd');
      sheet.hideRows(4, 2);
      const list = ['甲', '乙"丙', '<丁>'];
      const rule = grid.newDataValidation().requireValueInList(list).setAllowBlank(true).build();
      sheet.getRange('H2:H5').setDataValidation(rule);
      const format = sheet
        .newConditionalFormattingRule()
        .whenFormulaSatisfied('=A1>"甲"&"<"')
        .setBackground('#ffeeee')
        .setRanges([sheet.getRange('A1:B9').getRange()])
        .build();
      sheet.addConditionalFormattingRule(format);
      const added = book.insertSheet('新<&>"表');
      added.getRange('A1').setValue('  甲 & <乙>\n"丙" ');
      added.getRange('A3:C4').merge();
      host.workbook.quietly(() => {
        host.workbook.setSettings({ 甲: '<&>' });
        host.workbook
          .sheets()[0]!
          .setNote({ row: 20, column: 3, text: '乙 <&>', author: '', visible: false });
      });
    });
    expect(faultsIn(saved)).toEqual([]);
    const seen = readElsewhere(saved) as Record<
      string,
      { cells: Record<string, unknown>; merges: unknown[] }
    >;
    expect(seen['新<&>"表']!.cells).toEqual({ A1: ['s', '  甲 & <乙>\n"丙" ', 'General'] });
    expect(seen['新<&>"表']!.merges).toHaveLength(1);
    expect(seen['目标表']!.cells['C8']).toEqual(['SUM(C2:C7)', 'General']);
  });
});
