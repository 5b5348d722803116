import { first } from './Case';
import type { Case, Tools } from './Case';

/** Writes one value into a fresh cell of a format and tells what stands there afterwards. */
async function written(value: unknown, format = 'General') {
  return Excel.run(async (context) => {
    const cell = first(context).getRange('B2');
    cell.format.columnWidth = 200;
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,text,numberFormat,formulas,valueTypes');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
    };
  });
}

type Row = readonly [input: unknown, value: unknown, text: string, format: string];

const year = new Date().getFullYear();
const serial = (y: number, month: number, day: number) => Date.UTC(y, month - 1, day) / 86_400_000 + 25_569;

/** Value written into a General cell: what is kept, what is shown, the format it takes. */
const recognised: readonly Row[] = [
  ['人大会议', '人大会议', '人大会议', 'General'],
  [100, 100, '100', 'General'],
  [0.1 + 0.2, 0.1 + 0.2, '0.3', 'General'],
  ['100', 100, '100', 'General'],
  [' 100 ', 100, '100', 'General'],
  ['1,234.50', 1234.5, '1,234.50', '#,##0.00'],
  ['90%', 0.9, '90%', '0%'],
  ['90.5%', 0.905, '90.50%', '0.00%'],
  ['≥90%', '≥90%', '≥90%', 'General'],
  ['100万', '100万', '100万', 'General'],
  ['1-3', serial(year, 1, 3), '1月3日', 'm"月"d"日"'],
  ['1-3天', '1-3天', '1-3天', 'General'],
  ['2024/12/31', serial(2024, 12, 31), '2024/12/31', 'yyyy/m/d'],
  ['2024年12月31日', serial(2024, 12, 31), '2024年12月31日', 'yyyy"年"m"月"d"日"'],
  ['2024年12月', serial(2024, 12, 1), '2024年12月', 'yyyy"年"m"月"'],
  ['2024年2月30日', '2024年2月30日', '2024年2月30日', 'General'],
  ['TRUE', true, 'TRUE', 'General'],
  [false, false, 'FALSE', 'General'],
  ["'100", '100', '100', 'General'],
  ["'=1+1", '=1+1', '=1+1', 'General'],
  ['#N/A', '#N/A', '#N/A', 'General'],
  ['', '', '', 'General'],
];

/** In a text cell everything stands as it was written. */
const asText: readonly (readonly [input: unknown, value: string])[] = [
  ['=1+1', '=1+1'],
  ['90%', '90%'],
  ['1-3', '1-3'],
  ['007', '007'],
  ['+5', '+5'],
  [5, '5'],
  ['TRUE', 'TRUE'],
];

async function same(tools: Tools, input: unknown, format: string, expected: readonly unknown[]) {
  const cell = await written(input, format);
  tools.same([input, cell.value, cell.text, cell.format], [input, ...expected]);
}

export const contents: readonly Case[] = [
  {
    title: 'recognises numbers, percentages, dates and amounts as a Chinese Excel does',
    run: async (tools) => {
      for (const [input, ...expected] of recognised) await same(tools, input, 'General', expected);
    },
  },
  {
    title: 'keeps every text as it stands in a cell formatted as text',
    run: async (tools) => {
      for (const [input, value] of asText) await same(tools, input, '@', [value, value, '@']);
    },
  },
  {
    title: 'keeps a number format that is there when a value is written',
    run: async (tools) => {
      await same(tools, '90%', '0.00', [0.9, '0.90', '0.00']);
      await same(tools, 10, '0"套"', [10, '10套', '0"套"']);
      await same(tools, 100, '0.00####', [100, '100.00', '0.00####']);
    },
  },
  {
    title: 'leaves a cell alone for null and empties it for an empty text',
    sheets: [{ name: '甲', values: [['a', 'b', 'c']] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const row = first(context).getRange('A1:C1');
        row.values = [[null, '', 'x']] as unknown[][];
        row.load('values');
        await context.sync();
        tools.same(row.values, [['a', '', 'x']]);
      });
    },
  },
  {
    title: 'calculates a formula before it answers, and reads formula, value and text apart',
    sheets: [{ name: '甲', values: [[10, 2.5]] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const cell = first(context).getRange('C1');
        cell.values = [['=A1*B1']];
        cell.numberFormat = [['0.00']];
        cell.load('values,formulas,text');
        await context.sync();
        tools.same([cell.values, cell.formulas, cell.text], [[[25]], [['=A1*B1']], [['25.00']]]);
        first(context).getRange('A1').values = [[20]];
        cell.load('values');
        await context.sync();
        tools.same(cell.values, [[50]]);
      });
    },
  },
  {
    title: 'calculates over sheets, and says errors by name',
    sheets: [
      { name: '甲', values: [[1], [2], [3]] },
      { name: '汇总 表', values: [["=SUM('甲'!A1:A3)", '=1/0', '=缺', '=甲!A1&"项"']] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const row = context.workbook.worksheets.getItem('汇总 表').getRange('A1:D1');
        row.load('values,valueTypes,text');
        await context.sync();
        tools.same(row.values, [[6, '#DIV/0!', '#NAME?', '1项']]);
        tools.same(row.valueTypes, [['Double', 'Error', 'Error', 'String']]);
        tools.same(row.text, [['6', '#DIV/0!', '#NAME?', '1项']]);
      });
    },
  },
  {
    title: 'shows #### where a formatted number is wider than its column',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const cell = first(context).getRange('A1');
        cell.numberFormat = [['#,##0.00']];
        cell.values = [[123456789]];
        cell.format.columnWidth = 30;
        cell.load('text');
        await context.sync();
        tools.same(/^#+$/.test(cell.text[0]?.[0] ?? ''), true);
      });
    },
  },
  {
    title: 'sets one value for all cells, and refuses an array of another size',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('A1:B2');
        range.values = 'x' as unknown as unknown[][];
        range.load('values');
        await context.sync();
        tools.same(range.values, [
          ['x', 'x'],
          ['x', 'x'],
        ]);
      });
      await tools.refuses('InvalidArgument', () =>
        Excel.run(async (context) => {
          first(context).getRange('A1:B2').values = [['x']];
          await context.sync();
        }),
      );
    },
  },
  {
    title: 'takes 4,000 cells at once',
    run: async (tools) => {
      const lines = Array.from({ length: 500 }, (_, row) =>
        Array.from({ length: 8 }, (__, column) => row * 8 + column),
      );
      await Excel.run(async (context) => {
        const range = first(context).getRangeByIndexes(0, 0, 500, 8);
        range.values = lines;
        await context.sync();
        range.load('values');
        await context.sync();
        tools.same(range.values, lines);
      });
    },
  },
  {
    title: 'tells the used range with and without formats, and null where there is none',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        const none = sheet.getUsedRangeOrNullObject();
        const corner = sheet.getUsedRange();
        none.load('address');
        corner.load('address');
        await context.sync();
        tools.same([none.isNullObject, corner.address], [true, 'Sheet1!A1']);
        sheet.getRange('B2:C4').values = 'x' as unknown as unknown[][];
        sheet.getRange('F9').format.fill.color = '#FFFF00';
        const values = sheet.getUsedRange(true);
        const all = sheet.getUsedRange();
        values.load('address');
        all.load('address,rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        tools.same(values.address, 'Sheet1!B2:C4');
        tools.same(
          [all.address, all.rowIndex, all.columnIndex, all.rowCount, all.columnCount],
          ['Sheet1!B2:F9', 1, 1, 8, 5],
        );
      });
    },
  },
  {
    title: 'finds ranges from ranges',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        const range = sheet.getRange('B2:D5');
        const found = [
          range.getCell(1, 1),
          range.getRow(0),
          range.getColumn(2),
          range.getLastCell(),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 1),
          range.getBoundingRect('F1'),
          range.getIntersection('C1:C3'),
          sheet.getCell(0, 2),
          sheet.getRange('3:4'),
          sheet.getRange(),
        ];
        for (const one of found) one.load('address');
        const apart = range.getIntersectionOrNullObject('H1');
        apart.load('address');
        await context.sync();
        tools.same(
          found.map((one) => one.address.replace('Sheet1!', '')),
          [
            'C3',
            'B2:D2',
            'D2:D5',
            'D5',
            '2:5',
            'B:D',
            'A3:C6',
            'B2:E4',
            'B1:F5',
            'C2:C3',
            'C1',
            '3:4',
            'A:XFD',
          ],
        );
        tools.same(apart.isNullObject, true);
      });
    },
  },
  {
    title: 'clears contents, formats, or all',
    sheets: [{ name: '甲', values: [['a', 'b', 'c']] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const row = first(context).getRange('A1:C1');
        row.format.font.bold = true;
        first(context).getRange('A1').clear('Contents');
        first(context).getRange('B1').clear('Formats');
        first(context).getRange('C1').clear();
        row.load('values');
        const bold = ['A1', 'B1', 'C1'].map((address) => first(context).getRange(address).format.font);
        for (const font of bold) font.load('bold');
        await context.sync();
        tools.same(row.values, [['', 'b', '']]);
        tools.same(
          bold.map((font) => font.bold),
          [true, false, false],
        );
      });
    },
  },
  {
    title: 'merges into the first cell, drops the others and their later writes, and takes merges apart',
    sheets: [
      {
        name: '甲',
        values: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('A1:B2');
        range.merge();
        first(context).getRange('B2').values = [['x']];
        range.load('values');
        await context.sync();
        tools.same(range.values, [
          ['a', ''],
          ['', ''],
        ]);
        range.unmerge();
        first(context).getRange('B2').values = [['x']];
        range.load('values');
        await context.sync();
        tools.same(range.values, [
          ['a', ''],
          ['', 'x'],
        ]);
      });
    },
  },
  {
    title: 'links a cell to a place in the workbook',
    sheets: [
      { name: '甲', values: [] },
      { name: '乙', values: [] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const cell = first(context).getRange('A1');
        cell.hyperlink = { documentReference: "'乙'!B3", textToDisplay: '乙', screenTip: '看' };
        cell.load('values,hyperlink');
        const empty = first(context).getRange('B1');
        empty.load('hyperlink');
        await context.sync();
        tools.same(cell.values, [['乙']]);
        tools.same(cell.hyperlink.documentReference, "'乙'!B3");
        tools.same(empty.hyperlink, null);
        cell.clear('Hyperlinks');
        cell.load('hyperlink,values');
        await context.sync();
        tools.same([cell.hyperlink, cell.values], [null, [['乙']]]);
      });
    },
  },
];
