import type { CellArea } from '../../../core/grid/address';
import { invalidArgument, itemNotFound, notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { parseArea } from '../workbook/areas';
import type { Chart } from '../workbook/chart';
import { numberArgument, oneOf, textArgument } from './arguments';
import { axesType } from './chartAxes';
import { seriesObject, seriesFrom } from './chartSeries';
import { changeChart, chartOf, type ChartTarget } from './chartTarget';
import { flag } from './chartScalars';
import { guardSheet } from './guards';
import type { RangeTarget, SheetTarget } from './Session';

/** Those that are drawn along two axes from rows or columns of cells; the others have rules of their own. */
const types = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'Area'] as const;

const titleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    text: {
      get: (target) => chartOf(target).title.text,
      // A title that is given is shown.
      set: (target, value) => {
        changeChart(target, { title: { text: textArgument(value, 'text'), visible: true } });
      },
    },
    visible: flag(
      ({ title }) => title.visible,
      (chart, visible) => ({ title: { ...chart.title, visible } }),
    ),
  },
};

const legendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    visible: flag(
      ({ legendVisible }) => legendVisible,
      (_chart, legendVisible) => ({ legendVisible }),
    ),
  },
};

const seriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { count: { get: (target) => chartOf(target).series.length } },
  items: (target) => chartOf(target).series.map((_, index) => seriesObject({ ...target, index })),
  paths: {
    getItemAt: (target, [given]) => {
      const index = numberArgument(given, 'index');
      if (!chartOf(target).series[index]) throw itemNotFound(`the series ${String(index)}`);
      return seriesObject({ ...target, index });
    },
  },
  methods: { getCount: (target) => chartOf(target).series.length },
};

function cellArgument(target: SheetTarget, value: unknown): CellArea {
  const area = typeof value === 'string' ? parseArea(value) : (value as Partial<RangeTarget> | null)?.area;
  if (!area) throw invalidArgument('A chart is put over a range.');
  const { sheet } = (value ?? {}) as Partial<RangeTarget>;
  if (sheet && sheet.id !== target.sheet.id) throw invalidArgument('The range must be on the same sheet.');
  return area;
}

/** What lies before a line, in points. */
function offset(line: number, size: (line: number) => number): number {
  let sum = 0;
  for (let before = 0; before < line; before += 1) sum += size(before);
  return sum;
}

/** Where the chart lies, in points; it is put there by `setPosition`. */
function place(part: 'top' | 'left' | 'width' | 'height') {
  return {
    get: (target: ChartTarget) => {
      const { over } = chartOf(target);
      const { sheet } = target;
      const top = offset(over.top, sheet.rowHeight);
      const left = offset(over.left, sheet.columnWidth);
      if (part === 'top') return top;
      if (part === 'left') return left;
      if (part === 'width') return offset(over.right + 1, sheet.columnWidth) - left;
      return offset(over.bottom + 1, sheet.rowHeight) - top;
    },
  };
}

const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => chartOf(target).name,
      set: (target, value) => {
        changeChart(target, { name: textArgument(value, 'name') });
      },
    },
    chartType: { get: (target) => chartOf(target).type },
    top: place('top'),
    left: place('left'),
    width: place('width'),
    height: place('height'),
  },
  children: {
    title: (target) => bind(titleType, target),
    legend: (target) => bind(legendType, target),
    series: (target) => bind(seriesCollectionType, target),
    axes: (target) => bind(axesType, target),
  },
  methods: {
    delete: (target) => {
      const { id } = chartOf(target);
      const { session, sheet } = target;
      guardSheet(sheet, 'allowEditObjects');
      session.workbook.quietly(() => {
        sheet.setExtras({ charts: sheet.extras().charts.filter((chart) => chart.id !== id) });
      });
    },
    setPosition: (target, [start, end]) => {
      const { over } = chartOf(target);
      const first = cellArgument(target, start);
      const last =
        end === undefined || end === null
          ? { bottom: first.top + over.bottom - over.top, right: first.left + over.right - over.left }
          : cellArgument(target, end);
      changeChart(target, {
        over: { top: first.top, left: first.left, bottom: last.bottom, right: last.right },
      });
    },
  },
};

const objectOf = ({ session, sheet }: SheetTarget, { id }: Chart) => bind(chartType, { session, sheet, id });

/** By its name; office.js itself asks by the id, once it knows that. */
function find(target: SheetTarget, key: unknown): HostObject | null {
  const { charts } = target.sheet.extras();
  const name = String(key).toLowerCase();
  const found = charts.find((chart) => chart.id === key || chart.name.toLowerCase() === name);
  return found ? objectOf(target, found) : null;
}

let lastId = 0;

/** As large as Excel makes one, near what it is drawn from. */
const ROWS = 15;
const COLUMNS = 7;

function add(target: SheetTarget, [given, source, by]: readonly unknown[]): HostObject {
  const { session, sheet } = target;
  if (!session.showsCharts) throw notSimulated('ChartCollection.add');
  const type = types.find((one) => one === given);
  if (!type) throw notSimulated(`charts.add(${String(given)})`);
  const area = cellArgument(target, source);
  guardSheet(sheet, 'allowEditObjects');
  lastId += 1;
  const axis = { visible: true, reversePlotOrder: false, majorGridlines: true };
  const chart: Chart = {
    id: `{00C0FFEE-0001-4000-8000-${lastId.toString(16).toUpperCase().padStart(12, '0')}}`,
    name: `图表 ${String(lastId)}`,
    type,
    title: { text: '图表标题', visible: true },
    legendVisible: true,
    series: seriesFrom(sheet, area, oneOf(by ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy')),
    categoryAxis: { ...axis, majorGridlines: false },
    valueAxis: axis,
    over: {
      top: area.top,
      left: area.right + 1,
      bottom: area.top + ROWS - 1,
      right: area.right + COLUMNS,
    },
  };
  session.workbook.quietly(() => {
    sheet.setExtras({ charts: [...sheet.extras().charts, chart] });
  });
  return objectOf(target, chart);
}

const collectionType: ObjectType<SheetTarget> = {
  name: 'ChartCollection',
  scalars: { count: { get: ({ sheet }) => sheet.extras().charts.length } },
  items: (target) => target.sheet.extras().charts.map((chart) => objectOf(target, chart)),
  getItem: find,
  paths: {
    add,
    getItem: (target, [name]) => {
      const chart = find(target, name);
      if (!chart) throw itemNotFound(`the chart ${String(name)}`);
      return chart;
    },
    getItemOrNullObject: (target, [name]) => find(target, name),
    getItemAt: (target, [index]) => {
      const chart = target.sheet.extras().charts[Number(index)];
      if (!chart) throw itemNotFound(`the chart ${String(index)}`);
      return objectOf(target, chart);
    },
  },
  methods: { getCount: ({ sheet }) => sheet.extras().charts.length },
};

export const chartsObject = (target: SheetTarget): HostObject => bind(collectionType, target);
