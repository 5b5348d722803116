import type { CellArea } from '../../../core/grid/address';
import { movedArea } from './moved';
import type { LineMove } from './moved';

/** One row of bars (or another shape), drawn from cells of the chart's own sheet. */
export interface ChartSeries {
  /** '' where nobody gave it one and no cell heads it. */
  readonly name: string;
  /** Null where its cells were deleted: Excel writes #REF!. */
  readonly values: CellArea | null;
  readonly categories: CellArea | null;
  readonly hasDataLabels: boolean;
  readonly gapWidth: number;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversePlotOrder: boolean;
  readonly majorGridlines: boolean;
}

/** A chart that lies on a sheet; it moves and grows with the cells below it, as Excel's do at first. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Excel's own word: BarClustered. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legendVisible: boolean;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** The cells that it lies over. */
  readonly over: CellArea;
}

/** A chart after rows or columns came or went. */
export function movedChart(chart: Chart, move: LineMove): Chart {
  const moved = (area: CellArea | null) => area && movedArea(area, move);
  return {
    ...chart,
    over: movedArea(chart.over, move) ?? chart.over,
    series: chart.series.map((one) => ({
      ...one,
      values: moved(one.values),
      categories: moved(one.categories),
    })),
  };
}
