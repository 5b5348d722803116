import { first } from './Case';
import type { Case } from './Case';

const inCell = (formula: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').formulas = [[formula]];
};
const inFormat = (formula: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
};
const inValidation = (formula: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').dataValidation.rule = { custom: { formula } };
};
const inName = (formula: string) => (sheet: Excel.Worksheet) => {
  sheet.names.add('名称', formula);
};

const run = (write: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    write(first(context));
    await context.sync();
  });

const long = (length: number) => `=LEN("${'x'.repeat(length - 8)}")`;

/**
 * "Excel specifications and limits" on support.microsoft.com: 8,192 characters, 64 levels, 255 arguments. Formulas of formats
 * and validations: Excel's own dialogs.
 */
export const formulas: readonly Case[] = [
  {
    title: 'refuses a formula that is not well formed, wherever it is put',
    run: async (tools) => {
      for (const formula of ['=SUM(B1:B2', '=SUM(B1))', '=B1+', '=*3', '="abc', '=B1&&C1', '={1,2']) {
        for (const put of [inCell, inFormat, inValidation, inName]) {
          await tools.refuses('InvalidArgument', () => run(put(formula)));
        }
      }
    },
  },
  {
    title: 'refuses a formula that points to a sheet that is not there',
    sheets: [
      { name: '甲', values: [] },
      { name: '乙 2', values: [[5]] },
    ],
    run: async (tools) => {
      await tools.refuses('InvalidArgument', () => run(inCell('=丙!A1')));
      await tools.refuses('InvalidArgument', () => run(inFormat("='丙'!A1=1")));
      await run(inCell('=\'乙 2\'!A1&"丙!A1"'));
    },
  },
  {
    title: 'takes 8,192 characters in a cell and 255 in a format or a validation',
    run: async (tools) => {
      await run(inCell(long(8_192)));
      await tools.refuses('InvalidArgument', () => run(inCell(long(8_193))));
      for (const put of [inFormat, inValidation]) {
        await run(put(long(255)));
        await tools.refuses('InvalidArgument', () => run(put(long(256))));
      }
    },
  },
  {
    title: 'takes 64 levels of nesting and 255 arguments',
    run: async (tools) => {
      const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
      const wide = (count: number) => `=SUM(${Array<string>(count).fill('1').join(',')})`;
      await run(inCell(nested(64)));
      await tools.refuses('InvalidArgument', () => run(inCell(nested(65))));
      await run(inCell(wide(255)));
      await tools.refuses('InvalidArgument', () => run(inCell(wide(256))));
    },
  },
  {
    title: 'takes an array constant in a cell, and none in a format or a validation',
    run: async (tools) => {
      await run(inCell('=SUM({1,2})'));
      await run(inFormat('=A1="{"'));
      await tools.refuses('InvalidArgument', () => run(inFormat('=OR(A1={1,2})')));
      await tools.refuses('InvalidArgument', () => run(inValidation('=OR(A1={1,2})')));
    },
  },
  {
    title: 'gives a formula back without quotes that its sheet does not need',
    sheets: [
      { name: '甲', values: [] },
      { name: '乙 2', values: [[5]] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('B1:B2');
        range.formulas = [["='甲'!A1"], ["='乙 2'!A1"]];
        range.load('formulas');
        await context.sync();
        tools.same(range.formulas, [['=甲!A1'], ["='乙 2'!A1"]]);
      });
    },
  },
  {
    title: 'makes =乙!B1 into =#REF!B1 where the sheet is deleted',
    sheets: [
      { name: '甲', values: [] },
      { name: '乙', values: [[1, 2]] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('A1');
        range.formulas = [['=乙!B1+1']];
        await context.sync();
        context.workbook.worksheets.getItem('乙').delete();
        range.load('formulas,valueTypes');
        await context.sync();
        tools.same([range.formulas, range.valueTypes], [[['=#REF!B1+1']], [['Error']]]);
      });
    },
  },
  {
    title: 'knows what a name holds: the number 42, not its text',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { names } = context.workbook;
        const added = ['=42', '=1.5', '=TRUE', '="文"', '=Sheet1!$A$1'].map((formula, index) =>
          names.add(`名${String(index)}`, formula),
        );
        for (const one of added) one.load('type,value');
        await context.sync();
        tools.same(
          added.map(({ type, value }) => [type, value as unknown]),
          [
            ['Integer', 42],
            ['Double', 1.5],
            ['Boolean', true],
            ['String', '文'],
            ['Range', 'Sheet1!$A$1'],
          ],
        );
      });
    },
  },
];
