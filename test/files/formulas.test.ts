import fc from 'fast-check';
import { fromA1 } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../src/core/table/recognise';
import { readWorkbook } from '../../src/files/readWorkbook';
import { handmadeWorkbook, worksheet } from './handmade';

/** Sheets of cells by A1 name: a number, a text, or a formula that nobody calculated. */
type Sheets = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

async function read(sheets: Sheets, styles = ''): Promise<SheetGrid[]> {
  const bytes = handmadeWorkbook({
    styles,
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      xml: worksheet(
        `<row>${Object.entries(cells)
          .map(([at, content]) => {
            if (typeof content === 'number') return `<c r="${at}" s="1"><v>${content}</v></c>`;
            return content.startsWith('=')
              ? `<c r="${at}" s="1"><f>${content.slice(1)}</f><v></v></c>`
              : `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
          })
          .join('')}</row>`,
      ),
    })),
  });
  return readWorkbook(bytes, '目标表.xlsx');
}

function cellAt(grids: readonly SheetGrid[], a1: string, sheet = 0) {
  const { row, column } = fromA1(a1)!;
  return grids[sheet]!.rows[row]?.[column];
}

describe('a formula that was written and never calculated', () => {
  const amounts = { B5: 20, B6: 4.5, B7: 0.1, C5: '见附件', C6: '12.50', D1: '人大会议经费' };

  test.each([
    ['=SUM(B5:B7)', 24.6],
    ['=sum(b5:b7)', 24.6],
    ['=SUM(B5,B6:B7,C5:C6,1)', 25.6],
    ['=B5+B6+B7', 24.6],
    ['=$B$5-B6*2', 11],
    ['=(B5-B6)/10000', 0.00155],
    ['=-B6+C6', 8],
    ['=B7+0.2', 0.3],
    ['=E9+B5', 20],
    ['=E9', 0],
    ['=D1', '人大会议经费'],
    ["='县本级 1'!A1+附表!A1", 3],
    ['=SUM(附表!A1:B2)', 11],
  ])('%s comes to %s', async (formula, value) => {
    const sheets = { 表一: { ...amounts, A1: formula }, '县本级 1': { A1: 1 }, 附表: { A1: 2, B2: 9 } };
    expect(cellAt(await read(sheets), 'A1')).toMatchObject({ value, formula, text: String(value) });
  });

  test.each([
    '=VLOOKUP(D1,B5:C7,2,0)',
    '=SUM(B5:B7)/3',
    '=B5:B7',
    '=B5+C5',
    '=没有!A1',
    '=SUM(表一:附表!A1)',
    '=总额',
    '=A1',
    '=SUM(A1:B7)',
    '=B5+',
    '=SUM(B5',
    '=[1]附表!A1',
    '=B5&amp;B6',
    '=XFE1',
  ])('%s, which is not evaluated, is shown as it stands and never blank', async (formula) => {
    const cell = cellAt(await read({ 表一: { ...amounts, A1: formula }, 附表: { A1: 2 } }), 'A1');
    expect(cell).toMatchObject({ value: null, text: formula.replace('&amp;', '&') });
  });

  test('names that only a file writes so are shown as Excel shows them', async () => {
    const formula = '=_xlfn.LET(_xlpm.总额,B5,_xlpm.总额*2)';
    const cell = cellAt(await read({ 表一: { ...amounts, A1: formula } }), 'A1');
    expect(cell).toMatchObject({ value: null, formula, text: '=LET(总额,B5,总额*2)' });
  });

  test('formulas rest on each other in any order, and what rests on an unknown one is unknown', async () => {
    const grids = await read({
      表一: { A1: '=A2', A2: '=SUM(A3:A4)', A3: '=B1-1', A4: 2, B1: 5, C1: '=C2+1', C2: '=TODAY()' },
    });
    expect(['A1', 'A2', 'A3', 'C1', 'C2'].map((at) => cellAt(grids, at)!.text)).toEqual([
      '6',
      '6',
      '4',
      '=C2+1',
      '=TODAY()',
    ]);
  });

  test('circles and endless chains end', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, row) => [`B${row + 1}`, `=B${row + 2}`]),
    );
    const grids = await read({ 表一: { A1: '=A2', A2: '=A1', ...chain } });
    expect(cellAt(grids, 'A1')!.value).toBeNull();
    expect(cellAt(grids, 'B1')).toBeDefined();
  });

  test('as many sums over as many cells as fit a sheet are given up in time', async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 2000 }, (_, row) => [
        [`A${row + 1}`, row],
        [`B${row + 1}`, '=SUM(A1:A1048576)'],
      ]).flat(),
    ) as Record<string, number | string>;
    expect(cellAt(await read({ 表一: cells }), 'B1')!.value).toBe(1_999_000);
  });

  test('the result is shown by its number format', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>';
    expect(cellAt(await read({ 表一: { A1: '=B1+B2', B1: 1, B2: 0.5 } }, styles), 'A1')!.text).toBe('1.50');
  });

  test('a result that is there stays, an empty text too', async () => {
    const xml = worksheet(
      '<row><c r="A1"><f>B1+1</f><v>9</v></c><c r="B1" t="str"><f>IF(1,"")</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const grids = await readWorkbook(handmadeWorkbook({ sheets: [{ name: '表', xml }] }), 'x');
    expect(['A1', 'B1', 'C1'].map((at) => cellAt(grids, at)!.text)).toEqual(['9', '', '#DIV/0!']);
  });

  test('a sum is what adding in hundredths gives, for any amounts', async () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 8 }), async (list) => {
        const parts = Object.fromEntries(list.map((value, row) => [`B${row + 1}`, value / 100]));
        const grids = await read({ 表一: { A1: `=SUM(B1:B${list.length})`, ...parts } });
        expect(cellAt(grids, 'A1')!.value).toBe(list.reduce((sum, value) => sum + value, 0) / 100);
      }),
      { numRuns: 40 },
    );
  });

  test('the total of a table is read from it', async () => {
    const table = {
      A1: '项目支出绩效目标表',
      A2: '项目名称',
      B2: '人大会议经费',
      A3: '项目资金(万元)',
      B3: '年度资金总额',
      C3: '=SUM(C4:C5)',
      B4: '其中:财政拨款',
      C4: 20,
      B5: '其他资金',
      C5: 5,
    };
    const [total] = recogniseAll(await read({ 表一: table }));
    expect(total!.funding.total).toMatchObject({ amount: '25', state: 'number' });
    const unknown = recogniseAll(await read({ 表一: { ...table, C3: '=INDEX(C4:C5,1)' } }));
    expect(unknown[0]!.funding.total).toMatchObject({
      amount: null,
      state: 'unreadable',
      text: '=INDEX(C4:C5,1)',
    });
  });
});
