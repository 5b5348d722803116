import { areaToA1, toA1 } from '../../core/grid/address';
import type { PlanChart } from '../../core/layout/SheetPlan';

/** A chart of ours is known by its name, as Excel's list of what lies on a sheet shows it. */
const OUR_CHART = '绩效目标表助手的图表';

/** Queues that our chart goes, where there is one: of a null object Excel takes the call and does nothing. */
export function queueNoChart(sheet: Excel.Worksheet): void {
  sheet.charts.getItemOrNullObject(OUR_CHART).delete();
}

/** Queues a chart over cells that hold its names and amounts by then. */
export function queueChart(sheet: Excel.Worksheet, { title, names, amounts, over }: PlanChart): void {
  const { barClustered } = Excel.ChartType;
  const source = sheet.getRange(areaToA1(amounts));
  const chart = sheet.charts.add(barClustered, source, Excel.ChartSeriesBy.columns);
  chart.name = OUR_CHART;
  chart.title.text = title;
  chart.series.getItemAt(0).setXAxisValues(sheet.getRange(areaToA1(names)));
  const { top, left, bottom, right } = over;
  chart.setPosition(toA1({ row: top, column: left }), toA1({ row: bottom, column: right }));
}

/** Queues how our chart looks: the first bar on top, an amount beside each, so that neither legend nor scale is needed. */
export function queueChartLook(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.getItem(OUR_CHART);
  const bars = chart.series.getItemAt(0);
  bars.hasDataLabels = true;
  bars.gapWidth = 60;
  chart.legend.visible = false;
  // Excel counts bars from the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}
