import { first } from './Case';
import type { Case, Tools } from './Case';

const form = [
  {
    name: '甲',
    values: [
      ['项目名称', ''],
      ['金额', 1],
    ],
  },
];

/** A form as offices send it: protected, with some cells to be filled in. */
async function protectedForm(options?: Excel.WorksheetProtectionOptions): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('B1:B2').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
}

const refused = (tools: Tools, write: (sheet: Excel.Worksheet) => void, code = 'AccessDenied') =>
  tools.refuses(code, () =>
    Excel.run(async (context) => {
      write(first(context));
      await context.sync();
    }),
  );

async function done(write: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    write(first(context));
    await context.sync();
  });
}

export const protectedSheets: readonly Case[] = [
  {
    title: 'lets unlocked cells of a protected sheet be written, and no area that touches a locked one',
    sheets: form,
    run: async (tools) => {
      await protectedForm();
      await done((sheet) => {
        sheet.getRange('B1').values = [['人大会议']];
        sheet.getRange('B2').clear('Contents');
      });
      await refused(tools, (sheet) => {
        sheet.getRange('A1:B1').values = [['x', 'y']];
      });
      await refused(tools, (sheet) => {
        sheet.getRange('C1').values = [['x']];
      });
      await Excel.run(async (context) => {
        const cells = first(context).getRange('A1:B2');
        cells.load('values');
        const locks = ['A1', 'B1:B2', 'A1:B1'].map((address) => {
          const { protection } = first(context).getRange(address).format;
          protection.load('locked');
          return protection;
        });
        await context.sync();
        tools.same(cells.values, [
          ['项目名称', '人大会议'],
          ['金额', ''],
        ]);
        tools.same(
          locks.map(({ locked }) => locked),
          [true, false, null],
        );
      });
    },
  },
  {
    title: 'keeps formats of a protected sheet, unless it allows them',
    sheets: form,
    run: async (tools) => {
      await protectedForm({ allowFormatCells: true, allowInsertRows: true });
      await done((sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        sheet.getRange('2:2').insert('Down');
      });
      await refused(tools, (sheet) => {
        sheet.getRange('A:A').format.columnWidth = 100;
      });
      await refused(tools, (sheet) => {
        sheet.getRange('1:1').delete('Up');
      });
      await refused(tools, (sheet) => {
        sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      });
      await refused(tools, (sheet) => {
        sheet.getRange('B1:B2').merge();
      });
      await refused(tools, (sheet) => {
        sheet.getRange('B1').format.protection.locked = true;
      });
    },
  },
  {
    // Excel.WorksheetProtection.options; office-js #6784 for what is protected, or open, already.
    title:
      'tells all options of a protection, and refuses to protect twice, to open what is open, and a wrong password',
    sheets: form,
    run: async (tools) => {
      await refused(tools, ({ protection }) => {
        protection.unprotect();
      });
      await done(({ protection }) => {
        protection.protect({ allowSort: true }, '123');
      });
      await refused(tools, ({ protection }) => {
        protection.protect();
      });
      // "Error handling with the application-specific JavaScript APIs", the table of codes.
      await refused(
        tools,
        ({ protection }) => {
          protection.unprotect();
        },
        'BadPassword',
      );
      await Excel.run(async (context) => {
        const { protection } = first(context);
        protection.load('protected,options');
        await context.sync();
        const { allowSort, allowFormatCells, selectionMode } = protection.options;
        tools.same([protection.protected, allowSort, allowFormatCells], [true, true, false]);
        tools.same(selectionMode, 'Normal');
      });
      await done((sheet) => {
        sheet.protection.unprotect('123');
        sheet.getRange('A1').values = [['x']];
      });
    },
  },
  {
    // Locked is one of the formats of a cell: Range.copyFrom, Range.insert and Range.clear take it along.
    title: 'copies, repeats and clears with the looks of cells whether they are locked',
    sheets: form,
    run: async (tools) => {
      await done((sheet) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.getRange('C2').copyFrom('B1', 'Formats');
        sheet.getRange('2:2').insert('Down');
        sheet.getRange('A1:B1').format.protection.locked = false;
        sheet.getRange('A1').clear('Formats');
      });
      await Excel.run(async (context) => {
        const locks = ['A1', 'B1', 'A2', 'B2', 'C3'].map((address) => {
          const { protection } = first(context).getRange(address).format;
          protection.load('locked');
          return protection;
        });
        await context.sync();
        tools.same(
          locks.map(({ locked }) => locked),
          [true, false, true, false, false],
        );
      });
    },
  },
];
