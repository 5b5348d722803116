import { first } from './Case';
import type { Case } from './Case';

const three = ['甲', '乙', '丙'].map((name) => ({ name, values: [] }));

async function namesOf(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

export const sheets: readonly Case[] = [
  {
    title: 'lists sheets in order with position and visibility, and finds them whatever the capitals',
    sheets: [...three, { name: 'Data', values: [] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/position,items/visibility,items/id');
        const data = worksheets.getItem('DATA');
        const missing = worksheets.getItemOrNullObject('丁');
        const count = worksheets.getCount();
        data.load('name');
        missing.load('name');
        await context.sync();
        tools.same(
          worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
          [
            ['甲', 0, 'Visible'],
            ['乙', 1, 'Visible'],
            ['丙', 2, 'Visible'],
            ['Data', 3, 'Visible'],
          ],
        );
        tools.same([data.name, missing.isNullObject, count.value], ['Data', true, 4]);
        tools.same(new Set(worksheets.items.map(({ id }) => id)).size, 4);
      });
    },
  },
  {
    title: 'adds a sheet at the end without bringing it to the front',
    sheets: three,
    run: async (tools) => {
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        const added = context.workbook.worksheets.add('丁');
        added.getRange('A1').values = [['x']];
        const unnamed = context.workbook.worksheets.add();
        const after = context.workbook.worksheets.getActiveWorksheet();
        active.load('name');
        after.load('name');
        unnamed.load('name');
        added.load('position');
        await context.sync();
        tools.same([active.name, after.name, added.position], ['甲', '甲', 3]);
        tools.same(unnamed.name, 'Sheet5');
        tools.same(await namesOf(context), ['甲', '乙', '丙', '丁', 'Sheet5']);
      });
    },
  },
  {
    title: 'refuses names that are taken or impossible',
    sheets: three,
    run: async (tools) => {
      const add = (name: string) => () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        });
      await tools.refuses('ItemAlreadyExists', add('甲'));
      await tools.refuses('InvalidArgument', add('a/b'));
      await tools.refuses('InvalidArgument', add('x'.repeat(32)));
      await tools.refuses('InvalidArgument', add("'a"));
      await Excel.run(async (context) => tools.same(await namesOf(context), ['甲', '乙', '丙']));
    },
  },
  {
    title: 'renames, moves, colours and hides a sheet; formulas follow the name',
    sheets: [
      { name: '甲', values: [[7]] },
      { name: '乙', values: [['=甲!A1']] },
      { name: '丙', values: [] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        sheet.name = '项目 一';
        sheet.position = 2;
        sheet.tabColor = '#FF8800';
        const cell = context.workbook.worksheets.getItem('乙').getRange('A1');
        cell.load('formulas,values');
        sheet.load('tabColor,position');
        await context.sync();
        tools.same([cell.formulas, cell.values], [[["='项目 一'!A1"]], [[7]]]);
        tools.same([sheet.tabColor, sheet.position], ['#FF8800', 2]);
        tools.same(await namesOf(context), ['乙', '丙', '项目 一']);
        sheet.visibility = 'Hidden';
        sheet.load('visibility');
        await context.sync();
        tools.same(sheet.visibility, 'Hidden');
        sheet.visibility = 'VeryHidden';
        sheet.load('visibility');
        await context.sync();
        tools.same(sheet.visibility, 'VeryHidden');
        sheet.visibility = 'Visible';
        sheet.load('visibility');
        await context.sync();
        tools.same(sheet.visibility, 'Visible');
      });
    },
  },
  {
    title: 'deletes a sheet, but never the last visible one',
    sheets: three,
    run: async (tools) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('甲').delete();
        context.workbook.worksheets.getItem('乙').visibility = 'Hidden';
        await context.sync();
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load('name');
        await context.sync();
        tools.same(active.name, '丙');
        tools.same(await namesOf(context), ['乙', '丙']);
      });
      await tools.refuses('InvalidOperation', () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('丙').delete();
          await context.sync();
        }),
      );
    },
  },
  {
    title: 'activates and selects',
    sheets: three,
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('乙');
        sheet.activate();
        sheet.getRange('C3:D4').select();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        selected.load('address');
        cell.load('address');
        await context.sync();
        tools.same([selected.address, cell.address], ['乙!C3:D4', '乙!C3']);
      });
    },
  },
  {
    title: 'puts names that need it in quotes in addresses',
    sheets: [
      { name: '人大 会议', values: [] },
      { name: '2024', values: [] },
      { name: "O'Neil", values: [] },
      { name: '甲_1', values: [] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        const cells = worksheets.items.map((sheet) => sheet.getRange('A1'));
        for (const cell of cells) cell.load('address');
        await context.sync();
        tools.same(
          cells.map((cell) => cell.address),
          ["'人大 会议'!A1", "'2024'!A1", "'O''Neil'!A1", '甲_1!A1'],
        );
      });
    },
  },
  {
    title: 'keeps custom properties of a sheet',
    sheets: three,
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { customProperties } = first(context);
        customProperties.add('jixiao', '汇总');
        await context.sync();
        const kept = customProperties.getItemOrNullObject('jixiao');
        const other = context.workbook.worksheets
          .getItem('乙')
          .customProperties.getItemOrNullObject('jixiao');
        kept.load('value');
        other.load('value');
        await context.sync();
        tools.same([kept.value, other.isNullObject], ['汇总', true]);
      });
    },
  },
  {
    title: 'freezes rows and lets go',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { freezePanes } = first(context);
        freezePanes.freezeRows(3);
        const frozen = freezePanes.getLocationOrNullObject();
        frozen.load('address');
        await context.sync();
        tools.same(frozen.address, 'Sheet1!1:3');
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        none.load('address');
        await context.sync();
        tools.same(none.isNullObject, true);
      });
    },
  },
  {
    title: 'keeps the page set-up',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const page = first(context).pageLayout;
        page.orientation = 'Landscape';
        page.paperSize = 'A4';
        page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
        page.topMargin = 50;
        page.centerHorizontally = true;
        page.setPrintArea('A1:F30');
        page.setPrintTitleRows('$1:$3');
        page.setPrintMargins('Centimeters', { left: 2.54, right: 2.54 });
        const area = page.getPrintAreaOrNullObject();
        const titles = page.getPrintTitleRowsOrNullObject();
        area.load('address');
        titles.load('address');
        page.load('orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally,centerVertically');
        await context.sync();
        tools.same(
          [page.orientation, page.paperSize, page.zoom, page.topMargin, page.leftMargin],
          ['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 2 }, 50, 72],
        );
        tools.same([page.centerHorizontally, page.centerVertically], [true, false]);
        tools.same(titles.address, 'Sheet1!1:3');
        tools.same(area.isNullObject, false);
      });
    },
  },
];
