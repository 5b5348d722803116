import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { areaToA1, type CellArea } from '../../../src/core/grid/address';
import { parseArea } from '../../../src/workbench/host/workbook/areas';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import {
  anyArea,
  anyMove,
  anyReference,
  cellsOf,
  hold,
  letGo,
  linesOf,
  moveLines,
  saysOf,
  spread,
  textOf,
  withNewLines,
  type ReferenceShape,
  type Says,
} from '../../support/lineModel';
import { workbookFacts } from '../../support/workbookFacts';
import { partsThatDiffer } from '../../support/wholeWorkbook';
import { all, first, readXml, type XmlElement } from '../../support/xmlTree';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** A rule of the first sheet: its kind in the file, its area and what its formula refers to. */
interface Rule {
  readonly kind: 'format' | 'format2010' | 'custom' | 'decimal';
  readonly area: CellArea;
  readonly shapes: readonly ReferenceShape[];
}

const text = (formula: string) =>
  formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Two sheets; the first has the rules, a formula in each cell of K1:K9, and lines around each cell of A1:L40. */
function book(
  rules: readonly (Rule & { readonly formula: string })[],
  formulas: readonly string[],
): Uint8Array {
  const rows = Array.from({ length: 40 }, (_, row) => {
    const cells = Array.from({ length: 12 }, (__, column) => {
      const at = `${String.fromCharCode(65 + column)}${row + 1}`;
      const formula = column === 10 ? formulas[row] : undefined;
      return `<c r="${at}" s="1">${formula ? `<f>${text(formula)}</f>` : '<v>1</v>'}</c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const of = (kind: Rule['kind']) => rules.filter((rule) => rule.kind === kind);
  const formats = of('format').map(
    ({ area, formula }, index) =>
      `<conditionalFormatting sqref="${areaToA1(area)}"><cfRule type="expression" dxfId="0" priority="${index + 1}"><formula>${text(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  const validations = [...of('custom'), ...of('decimal')].map(({ kind, area, formula }) =>
    kind === 'custom'
      ? `<dataValidation type="custom" allowBlank="1" sqref="${areaToA1(area)}"><formula1>${text(formula)}</formula1></dataValidation>`
      : `<dataValidation type="decimal" operator="greaterThan" sqref="${areaToA1(area)}"><formula1>${text(formula)}</formula1></dataValidation>`,
  );
  const newer = of('format2010').map(
    ({ area, formula }, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="${index + 50}" id="{0${index}}"><xm:f>${text(formula)}</xm:f></x14:cfRule><xm:sqref>${areaToA1(area)}</xm:sqref></x14:conditionalFormatting>`,
  );
  const sheet =
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${formats.join('')}` +
    (validations.length > 0 ? `<dataValidations>${validations.join('')}</dataValidations>` : '') +
    (newer.length > 0
      ? `<extLst><ext uri="{78C0D931}" xmlns:x14="${X14}"><x14:conditionalFormattings>${newer.join('')}</x14:conditionalFormattings></ext></extLst>`
      : '') +
    '</worksheet>';
  const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>';
  return handmadeWorkbook({
    sheets: [
      { name: '甲', xml: sheet },
      { name: '乙 1', xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    ],
    styles:
      '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills>' +
      `<borders count="2"><border/><border>${line}</border></borders>` +
      '<cellXfs count="2"><xf/><xf borderId="1" applyBorder="1"/></cellXfs>' +
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
  });
}

/** What the rules of a kind say in the saved file, cell by cell. */
function saved(sheet: XmlElement, kind: Rule['kind']): Says {
  const parts = (elements: readonly XmlElement[], range: (element: XmlElement) => string, formula: string) =>
    elements.map((element) => ({
      areas: range(element)
        .split(' ')
        .map((part) => parseArea(part)!),
      formulas: [first(element, formula)?.text ?? ''],
    }));
  const sqref = (element: XmlElement) => element.attributes['sqref'] ?? '';
  const blocks = all(sheet, 'conditionalFormatting');
  if (kind === 'format')
    return spread(
      parts(
        blocks.filter((one) => sqref(one) !== ''),
        sqref,
        'formula',
      ),
    );
  if (kind === 'format2010')
    return spread(
      parts(
        blocks.filter((one) => sqref(one) === ''),
        (one) => first(one, 'sqref')?.text ?? '',
        'f',
      ),
    );
  const validations = all(sheet, 'dataValidation').filter(({ attributes }) => attributes['type'] === kind);
  return spread(parts(validations, sqref, 'formula1'));
}

const shapes = (most: number) =>
  fc.array(anyReference(['', '甲', '乙 1']), { minLength: 1, maxLength: most });

test('what a person inserts and deletes moves rules and formulas in the saved file as in Excel, each step undone too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(anyArea, anyArea, anyArea, anyArea),
      fc.tuple(shapes(2), shapes(1), shapes(2), shapes(1)),
      fc.array(shapes(2), { minLength: 9, maxLength: 9 }),
      fc.array(fc.record({ move: anyMove, here: fc.boolean(), undone: fc.boolean() }), {
        minLength: 2,
        maxLength: 4,
      }),
      async (areas, ruleShapes, cellShapes, steps) => {
        let own = linesOf(90, 60);
        let other = linesOf(90, 60);
        const linesFor = (sheet: ReferenceShape['sheet']) => (sheet === '乙 1' ? other : own);
        const kinds = ['format', 'format2010', 'custom', 'decimal'] as const;
        const rules = kinds.map((kind, index) => ({ kind, area: areas[index]!, shapes: ruleShapes[index]! }));
        const formulaOf = (rule: Rule) =>
          textOf(hold(rule.shapes, { row: rule.area.top, column: rule.area.left }, linesFor), linesFor);
        // Those of the cells stand at K1:K9 and mean what lies below: their steps are taken from K15.
        const held = cellShapes.map((some, row) => ({
          row: own.rows[row]!,
          column: own.columns[10]!,
          formula: hold(some, { row: 14, column: 10 }, linesFor),
        }));
        const file = book(
          rules.map((rule) => ({ ...rule, formula: formulaOf(rule) })),
          held.map(({ formula }) => textOf(formula, linesFor)),
        );
        let cells = rules.map(({ area, shapes: some }) =>
          cellsOf([area], own, (row, column) => hold(some, { row, column }, linesFor)),
        );
        const { saved: bytes } = await inGrid(file, async (grid) => {
          const sheets = ['甲', '乙 1'].map((name) => grid.getActiveWorkbook()!.getSheetByName(name)!);
          for (const { move, here, undone } of steps) {
            const sheet = sheets[here ? 0 : 1]!;
            const { axis, at, count } = move;
            if (axis === 'rows' && count > 0) sheet.insertRows(at, count);
            else if (axis === 'rows') sheet.deleteRows(at, -count);
            else if (count > 0) sheet.insertColumns(at, count);
            else sheet.deleteColumns(at, -count);
            if (undone) {
              await grid.undo();
              continue;
            }
            const before = here ? own : other;
            const after = moveLines(before, move);
            for (const { formula } of [...held, ...cells.flat()])
              letGo(formula, here ? ['', '甲'] : ['乙 1'], before, after);
            if (here) own = after;
            else other = after;
            if (here) cells = cells.map((some) => [...withNewLines(some, before, after, axis, linesFor)]);
          }
        });
        const sheet = readXml(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!));
        for (const [index, kind] of kinds.entries())
          expect({ kind, says: saved(sheet, kind) }).toEqual({
            kind,
            says: saysOf(cells[index]!, own, linesFor),
          });
        const formulas = Object.fromEntries(
          all(sheet, 'c').flatMap((cell) => {
            const formula = first(cell, 'f')?.text;
            return formula === undefined ? [] : [[cell.attributes['r'], formula]];
          }),
        );
        // The engine leaves out what is not needed: the name of a formula's own sheet, and the end of an area of one cell.
        const plain = (says: Says) =>
          JSON.parse(
            JSON.stringify(says)
              .replaceAll('甲!', '')
              .replaceAll("'乙 1'!#REF!", '#REF!')
              .replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/g, '$1'),
          ) as Says;
        expect(plain(formulas)).toEqual(plain(saysOf(held, own, linesFor)));
      },
    ),
    { numRuns: 4 },
  );
});

test('new rows and columns have the borders and formats of the line before, and nothing of what a conditional format shows', async () => {
  const area = { top: 0, left: 0, bottom: 9, right: 5 };
  const file = book([{ kind: 'format', area, shapes: [], formula: 'TRUE' }], []);
  const { saved: bytes } = await inGrid(file, (grid) => {
    const sheet = grid.getActiveWorkbook()!.getSheetByName('甲')!;
    sheet.insertRows(3, 2);
    sheet.insertColumns(2, 1);
  });
  const { cells } = workbookFacts(bytes)['甲'] as { cells: Record<string, { style: unknown } | undefined> };
  const looks = ['A1', 'A4', 'F5', 'C1', 'C4', 'C12', 'M5'].map((cell) => JSON.stringify(cells[cell]?.style));
  expect(new Set(looks).size).toBe(1);
  expect(looks[0]).toContain('thin');
  expect(looks[0]).not.toMatch(/FF0000/i);
});

test('rows that an add-in deletes on a sheet that is not shown move what refers to that sheet', async () => {
  const file = handmadeWorkbook({
    sheets: [
      { name: '甲', xml: worksheet('<row r="1"><c r="A1"><f>\'乙 1\'!B9+A9</f></c></row>') },
      { name: '乙 1', xml: worksheet('<row r="9"><c r="B9"><v>3</v></c></row>') },
    ],
  });
  const { saved: bytes } = await inGrid(file, (_, host) => {
    const [, other] = host.workbook.sheets();
    host.workbook.quietly(() => other!.deleteRows(1, 2));
  });
  expect(workbookFacts(bytes)['甲']).toMatchObject({ cells: { A1: { text: "='乙 1'!B7+A9" } } });
});

/** Merges of every kind that a row or column can meet: within it, over it, beside it, with one next to the other. */
const MERGES = ['A1:B1', 'A2:B2', 'A3:B3', 'C1:C3', 'C4:C6', 'D2:E5', 'A8:E8', 'A9:E9'];

describe('merges move with rows and columns as in Excel, on the sheet that is shown and on others', () => {
  const merged = `<mergeCells count="${MERGES.length}">${MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const sheetOf = worksheet(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="12"><c r="F12"><v>2</v></c></row>',
    merged,
  );
  const mergesIn = (bytes: Uint8Array, sheet: number) =>
    all(readXml(strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`]!)), 'mergeCell')
      .map(({ attributes }) => attributes['ref'])
      .sort();

  test.each<[string, (sheet: FWorksheet) => unknown, string[]]>([
    [
      'row 2 deleted',
      (sheet) => sheet.deleteRows(1, 1),
      ['A1:B1', 'A2:B2', 'C1:C2', 'C3:C5', 'D2:E4', 'A7:E7', 'A8:E8'],
    ],
    [
      'row 4 deleted',
      (sheet) => sheet.deleteRows(3, 1),
      ['A1:B1', 'A2:B2', 'A3:B3', 'C1:C3', 'C4:C5', 'D2:E4', 'A7:E7', 'A8:E8'],
    ],
    [
      'row 8 deleted',
      (sheet) => sheet.deleteRows(7, 1),
      ['A1:B1', 'A2:B2', 'A3:B3', 'C1:C3', 'C4:C6', 'D2:E5', 'A8:E8'],
    ],
    ['rows 1 to 3 deleted', (sheet) => sheet.deleteRows(0, 3), ['C1:C3', 'D1:E2', 'A5:E5', 'A6:E6']],
    [
      'a row before row 3',
      (sheet) => sheet.insertRows(2, 1),
      ['A1:B1', 'A2:B2', 'A4:B4', 'C1:C4', 'C5:C7', 'D2:E6', 'A9:E9', 'A10:E10'],
    ],
    ['column B deleted', (sheet) => sheet.deleteColumns(1, 1), ['B1:B3', 'B4:B6', 'C2:D5', 'A8:D8', 'A9:D9']],
    [
      'a column before E',
      (sheet) => sheet.insertColumns(4, 1),
      ['A1:B1', 'A2:B2', 'A3:B3', 'C1:C3', 'C4:C6', 'D2:F5', 'A8:F8', 'A9:F9'],
    ],
  ])('%s', async (_, work, expected) => {
    const file = handmadeWorkbook({
      sheets: ['甲', '乙', '丙', '丁'].map((name) => ({ name, xml: sheetOf })),
    });
    const { saved: bytes } = await inGrid(file, async (grid) => {
      const book = grid.getActiveWorkbook()!;
      work(book.getSheetByName('丙')!);
      work(book.getSheetByName('甲')!);
      work(book.getSheetByName('丁')!);
      await grid.undo();
      await grid.redo();
      work(book.getSheetByName('乙')!);
      await grid.undo();
    });
    const [moved, back] = [[...expected].sort(), [...MERGES].sort()];
    expect([1, 2, 3, 4].map((sheet) => mergesIn(bytes, sheet))).toEqual([moved, back, moved, moved]);
  });
});

describe('deleted lines that an undo brings back bring back all that went with them', () => {
  const deleting = (work: (sheet: FWorksheet) => unknown, and: (grid: FUniver) => unknown = () => null) =>
    inGrid(fullWorkbook(), async (grid) => {
      work(grid.getActiveWorkbook()!.getSheetByName('目标表')!);
      await grid.undo();
      await and(grid);
    });

  test.each<[string, (sheet: FWorksheet) => unknown]>([
    ['rows with a link, a formula and the end of the print area', (sheet) => sheet.deleteRows(2, 7)],
    ['all columns', (sheet) => sheet.deleteColumns(0, 5)],
    ['a row in the middle', (sheet) => sheet.deleteRows(4, 1)],
  ])('%s', async (_, work) => {
    const { saved: bytes, losses } = await deleting(work);
    expect(partsThatDiffer(fullWorkbook(), bytes)).toEqual({});
    expect(losses).toEqual([]);
  });

  test('done, taken back and done again it is the same as done once', async () => {
    const again = await deleting(
      (sheet) => sheet.deleteRows(2, 4),
      (grid) => grid.redo(),
    );
    const once = await inGrid(fullWorkbook(), (grid) => {
      grid.getActiveWorkbook()!.getSheetByName('目标表')!.deleteRows(2, 4);
    });
    expect(partsThatDiffer(once.saved, again.saved)).toEqual({});
    const twice = await deleting(
      (sheet) => sheet.deleteRows(2, 4),
      async (grid) => {
        await grid.redo();
        await grid.undo();
      },
    );
    expect(partsThatDiffer(fullWorkbook(), twice.saved)).toEqual({});
  });

  test('a row inserted where one was deleted is a new one', async () => {
    const { saved: bytes } = await inGrid(fullWorkbook(), (grid) => {
      const sheet = grid.getActiveWorkbook()!.getSheetByName('目标表')!;
      sheet.deleteRows(4, 1);
      sheet.insertRows(4, 1);
    });
    expect(JSON.stringify(workbookFacts(bytes)['目标表']!['links'])).not.toContain('B5');
  });
});
