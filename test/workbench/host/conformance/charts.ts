import { first } from './Case';
import type { Case } from './Case';

/** Names in A, amounts in B; nothing else. */
const amounts = {
  name: '汇总',
  values: [
    ['会议费', 30],
    ['培训费', 20],
    ['差旅费', 10],
  ],
};

const made = (context: Excel.RequestContext, range = 'B1:B3') =>
  first(context).charts.add('BarClustered', first(context).getRange(range));

// What Excel does is said on Microsoft's pages of Excel.ChartCollection, Excel.Chart and Excel.ChartSeries.
export const charts: readonly Case[] = [
  {
    title: 'adds a chart with a name and an id of its own, a series without a heading, and a shown title',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const chart = made(context);
        const { series, title, legend } = chart;
        chart.load('id,name,chartType');
        title.load('visible');
        legend.load('visible');
        series.load('items/name');
        await context.sync();
        tools.same([chart.chartType, title.visible, legend.visible], ['BarClustered', true, true]);
        tools.same([chart.id !== '', chart.name !== ''], [true, true]);
        tools.same(series.items.length, 1);
        const byName = first(context).charts.getItem(chart.name);
        byName.load('id');
        await context.sync();
        tools.same(byName.id, chart.id);
      });
    },
  },
  {
    // ChartCollection.getItem: with several of one name, the first is returned.
    title: 'finds a chart by its new name, and of two with the same name the first',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { charts: all } = first(context);
        const one = made(context);
        one.name = '图';
        const other = made(context);
        other.name = '图';
        one.load('id');
        const found = all.getItemOrNullObject('图');
        const none = all.getItemOrNullObject('别的');
        const count = all.getCount();
        found.load('id');
        none.load('id');
        await context.sync();
        tools.same([found.id === one.id, none.isNullObject, count.value], [true, true, 2]);
        await tools.refuses('ItemNotFound', () =>
          Excel.run(async (again) => {
            first(again).charts.getItem('别的').load('id');
            await again.sync();
          }),
        );
      });
    },
  },
  {
    // *OrNullObject methods: what is called on a null object does nothing.
    title: 'deletes a chart, and takes the deletion of one that is not there',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { charts: all } = first(context);
        made(context).name = '图';
        all.getItemOrNullObject('别的').delete();
        await context.sync();
        all.getItemOrNullObject('图').delete();
        const count = all.getCount();
        await context.sync();
        tools.same(count.value, 0);
      });
    },
  },
  {
    title: 'draws what its cells hold now, names from other cells than amounts',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        const bars = made(context).series.getItemAt(0);
        bars.setXAxisValues(sheet.getRange('A1:A3'));
        sheet.getRange('B2').values = [[25]];
        const values = bars.getDimensionValues('Values');
        const names = bars.getDimensionValues('Categories');
        await context.sync();
        tools.same(values.value, [30, 25, 10]);
        tools.same(names.value, ['会议费', '培训费', '差旅费']);
      });
    },
  },
  {
    title: 'takes a column of texts for the names, and a heading for the name of the series',
    sheets: [{ name: '汇总', values: [['项目', '金额'], ...amounts.values] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { series } = made(context, 'A1:B4');
        series.load('items/name');
        const bars = series.getItemAt(0);
        const names = bars.getDimensionValues('Categories');
        const values = bars.getDimensionValues('Values');
        await context.sync();
        tools.same(
          series.items.map(({ name }) => name),
          ['金额'],
        );
        tools.same(
          [names.value, values.value],
          [
            ['会议费', '培训费', '差旅费'],
            [30, 20, 10],
          ],
        );
      });
    },
  },
  {
    title: 'moves with its cells when rows are put in above, and its series with them',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        const chart = made(context);
        chart.setPosition('A5', 'D12');
        chart.load('top,height');
        await context.sync();
        const { top, height } = chart;
        sheet.getRange('1:2').insert('Down');
        chart.load('top,height');
        const values = chart.series.getItemAt(0).getDimensionValues('Values');
        await context.sync();
        tools.same([chart.top > top, chart.height], [true, height]);
        tools.same(values.value, [30, 20, 10]);
      });
    },
  },
  {
    title: 'keeps how it looks: title, legend, labels, order and axes',
    sheets: [amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const chart = made(context);
        const bars = chart.series.getItemAt(0);
        const { categoryAxis, valueAxis } = chart.axes;
        chart.title.text = '各项目';
        chart.legend.visible = false;
        bars.hasDataLabels = true;
        bars.gapWidth = 60;
        categoryAxis.reversePlotOrder = true;
        valueAxis.majorGridlines.visible = false;
        valueAxis.visible = false;
        await context.sync();
        chart.title.load('text');
        chart.legend.load('visible');
        bars.load('hasDataLabels,gapWidth');
        categoryAxis.load('reversePlotOrder');
        valueAxis.load('visible');
        await context.sync();
        tools.same(
          [chart.title.text, chart.legend.visible, bars.hasDataLabels, bars.gapWidth],
          ['各项目', false, true, 60],
        );
        tools.same([categoryAxis.reversePlotOrder, valueAxis.visible], [true, false]);
      });
      await tools.refuses('InvalidArgument', () =>
        Excel.run(async (context) => {
          made(context).series.getItemAt(0).gapWidth = 501;
          await context.sync();
        }),
      );
    },
  },
  {
    title: 'refuses charts on a protected sheet, and a range of another sheet to lie over',
    sheets: [amounts, { name: '乙', values: [] }],
    run: async (tools) => {
      await tools.refuses('InvalidArgument', () =>
        Excel.run(async (context) => {
          made(context).setPosition(context.workbook.worksheets.getItem('乙').getRange('A1'));
          await context.sync();
        }),
      );
      tools.protect('汇总');
      await tools.refuses('AccessDenied', () =>
        Excel.run(async (context) => {
          made(context);
          await context.sync();
        }),
      );
    },
  },
  {
    title: 'goes with its sheet',
    sheets: [{ name: '甲', values: [] }, amounts],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('汇总');
        const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B3'));
        chart.name = '图';
        await context.sync();
        sheet.delete();
        const again = worksheets.add('汇总');
        const count = again.charts.getCount();
        await context.sync();
        tools.same(count.value, 0);
      });
    },
  },
];
