import { first } from './Case';
import type { Case } from './Case';

export const formats: readonly Case[] = [
  {
    title: 'keeps fonts, fills, alignment and wrapping',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('B2:C3');
        const { format } = range;
        format.font.name = '宋体';
        format.font.size = 12;
        format.font.bold = true;
        format.font.italic = true;
        format.font.underline = 'Single';
        format.font.color = '#c00000';
        format.fill.color = '#ffeeaa';
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        format.wrapText = true;
        await context.sync();
        format.load('horizontalAlignment,verticalAlignment,wrapText');
        format.font.load('name,size,bold,italic,underline,color');
        format.fill.load('color');
        await context.sync();
        tools.same(
          [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.fill.color],
          ['Center', 'Top', true, '#FFEEAA'],
        );
        const { name, size, bold, italic, underline, color } = format.font;
        tools.same(
          [name, size, bold, italic, underline, color],
          ['宋体', 12, true, true, 'Single', '#C00000'],
        );
      });
    },
  },
  {
    title: 'does not touch contents when it formats, and clears a fill',
    sheets: [{ name: '甲', values: [[3, '=A1*2', '文']] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const row = first(context).getRange('A1:C1');
        row.format.fill.color = '#FF0000';
        row.numberFormat = [['0.0', '0.00', '@']];
        row.format.borders.getItem('EdgeBottom').style = 'Continuous';
        row.format.fill.clear();
        row.format.fill.load('color');
        row.load('values,formulas,text');
        await context.sync();
        tools.same(row.format.fill.color, '#FFFFFF');
        tools.same(row.formulas, [[3, '=A1*2', '文']]);
        tools.same(row.values, [[3, 6, '文']]);
        tools.same(row.text, [['3.0', '6.00', '文']]);
      });
    },
  },
  {
    title: 'says null for a mixture of formats',
    run: async (tools) => {
      await Excel.run(async (context) => {
        first(context).getRange('A1').format.font.bold = true;
        first(context).getRange('A2').format.fill.color = '#112233';
        const both = first(context).getRange('A1:A2').format;
        both.font.load('bold,size');
        both.fill.load('color');
        await context.sync();
        tools.same([both.font.bold, both.font.size, both.fill.color], [null, 11, '']);
      });
    },
  },
  {
    title: 'draws borders on the sides they are asked for',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('B2:D4');
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
          const border = range.format.borders.getItem(side);
          border.style = 'Continuous';
          border.weight = 'Medium';
          border.color = '#0000FF';
        }
        range.format.borders.getItem('InsideHorizontal').style = 'Dot';
        await context.sync();
        const look = (address: string, side: Excel.BorderIndex | 'EdgeTop' | 'EdgeLeft' | 'EdgeBottom') => {
          const border = first(context)
            .getRange(address)
            .format.borders.getItem(side as Excel.BorderIndex);
          border.load('style,weight,color');
          return border;
        };
        const borders = [
          look('B2', 'EdgeTop'),
          look('B2', 'EdgeLeft'),
          look('C3', 'EdgeLeft'),
          look('C3', 'EdgeTop'),
          look('D4', 'EdgeBottom'),
        ];
        await context.sync();
        tools.same(
          borders.map(({ style, weight, color }) => (style === 'None' ? style : [style, weight, color])),
          [
            ['Continuous', 'Medium', '#0000FF'],
            ['Continuous', 'Medium', '#0000FF'],
            'None',
            ['Dot', 'Thin', '#000000'],
            ['Continuous', 'Medium', '#0000FF'],
          ],
        );
      });
    },
  },
  {
    title: 'keeps column widths and row heights in points',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        sheet.getRange('B:C').format.columnWidth = 90;
        sheet.getRange('2:3').format.rowHeight = 30;
        await context.sync();
        const read = ['B1', 'C9', 'D1', 'B1:D1', 'A2', 'A4'].map((address) => sheet.getRange(address).format);
        for (const format of read) format.load('columnWidth,rowHeight');
        await context.sync();
        tools.same(
          read.map((format) => [format.columnWidth, format.rowHeight]),
          [
            [90, 15],
            [90, 15],
            [48, 15],
            [null, 15],
            [48, 30],
            [48, 15],
          ],
        );
      });
    },
  },
  {
    title: 'formats a whole sheet and whole columns without making them used',
    sheets: [{ name: '甲', values: [['a']] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        sheet.getRange().format.font.name = '宋体';
        sheet.getRange('C:C').numberFormat = '@' as unknown as string[][];
        const used = sheet.getUsedRange();
        used.load('address');
        const cell = sheet.getRange('H50');
        cell.format.font.load('name');
        const text = sheet.getRange('C7');
        text.values = [['90%']];
        text.load('values');
        await context.sync();
        tools.same([used.address, cell.format.font.name, text.values], ['甲!A1', '宋体', [['90%']]]);
      });
    },
  },
  {
    title: 'refuses a colour that is none',
    run: async (tools) => {
      await tools.refuses('InvalidArgument', () =>
        Excel.run(async (context) => {
          first(context).getRange('A1').format.fill.color = '红';
          await context.sync();
        }),
      );
    },
  },
];
