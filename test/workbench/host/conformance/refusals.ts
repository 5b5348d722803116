import { first } from './Case';
import type { Case } from './Case';

export const refusals: readonly Case[] = [
  {
    title: 'fails for a sheet that is not there, and keeps what the batch did before',
    sheets: [{ name: '甲', values: [] }],
    run: async (tools) => {
      await tools.refuses('ItemNotFound', () =>
        Excel.run(async (context) => {
          first(context).getRange('A1').values = [['先写']];
          context.workbook.worksheets.getItem('没有').getRange('A1').values = [['x']];
          await context.sync();
        }),
      );
      await Excel.run(async (context) => {
        const cell = first(context).getRange('A1');
        cell.load('values');
        await context.sync();
        tools.same(cell.values, [['先写']]);
      });
    },
  },
  {
    title: 'is a null object all the way down',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1');
        cell.load('values');
        await context.sync();
        tools.same(cell.isNullObject, true);
      });
    },
  },
  {
    title: 'lets properties that were not loaded fail',
    run: async (tools) => {
      await tools.refuses('PropertyNotLoaded', () =>
        Excel.run(async (context) => {
          const range = first(context).getRange('A1');
          await context.sync();
          return range.values;
        }),
      );
    },
  },
  {
    title: 'refuses every write on a protected sheet, and lets read',
    sheets: [{ name: '甲', values: [['a']] }],
    run: async (tools) => {
      tools.protect('甲');
      const writes: readonly ((sheet: Excel.Worksheet) => void)[] = [
        (sheet) => {
          sheet.getRange('A1').values = [['x']];
        },
        (sheet) => {
          sheet.getRange('A1').format.fill.color = '#FF0000';
        },
        (sheet) => {
          sheet.getRange('A1:B1').merge();
        },
        (sheet) => {
          sheet.getRange('A1').conditionalFormats.add('Custom');
        },
        (sheet) => {
          sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
        },
        (sheet) => {
          sheet.getRange('1:1').insert('Down');
        },
      ];
      for (const write of writes) {
        await tools.refuses('AccessDenied', () =>
          Excel.run(async (context) => {
            write(first(context));
            await context.sync();
          }),
        );
      }
      await Excel.run(async (context) => {
        const cell = first(context).getRange('A1');
        cell.load('values');
        const { protection } = first(context);
        protection.load('protected');
        await context.sync();
        tools.same([cell.values, protection.protected], [[['a']], true]);
      });
    },
  },
  {
    title: 'says the name of a member that it does not know',
    run: async (tools) => {
      const message = await tools.refuses('NotImplemented', () =>
        Excel.run(async (context) => {
          first(context).shapes.load('items');
          await context.sync();
        }),
      );
      tools.same(message.includes('Worksheet.shapes'), true);
    },
  },
  {
    title: 'plays an older Excel: members that came later are not found',
    apiVersion: '1.9',
    run: async (tools) => {
      tools.same(Office.context.requirements.isSetSupported('ExcelApi', '1.9'), true);
      tools.same(Office.context.requirements.isSetSupported('ExcelApi', '1.14'), false);
      await tools.refuses('ApiNotFound', () =>
        Excel.run(async (context) => {
          const formats = first(context).getRange('A1').conditionalFormats;
          formats.getItemOrNullObject('x').load('id');
          await context.sync();
        }),
      );
      await tools.refuses('ApiNotFound', () =>
        Excel.run(async (context) => {
          first(context).customProperties.add('a', 'b');
          await context.sync();
        }),
      );
    },
  },
];
