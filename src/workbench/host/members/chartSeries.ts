import type { CellArea } from '../../../core/grid/address';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { ChartSeries } from '../workbook/chart';
import type { Sheet } from '../workbook/Workbook';
import { booleanArgument, numberArgument, oneOf, textArgument } from './arguments';
import { changeChart, chartOf, type ChartTarget } from './chartTarget';
import type { RangeTarget } from './Session';

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

function seriesOf(target: SeriesTarget): ChartSeries {
  const series = chartOf(target).series[target.index];
  if (!series) throw itemNotFound(`the series ${String(target.index)}`);
  return series;
}

function change(target: SeriesTarget, patch: Partial<ChartSeries>): void {
  changeChart(target, {
    series: chartOf(target).series.map((one, index) => (index === target.index ? { ...one, ...patch } : one)),
  });
}

/** A row or a column of the chart's own sheet. */
function lineArgument(target: SeriesTarget, value: unknown): CellArea {
  const { area, sheet } = (value ?? {}) as Partial<RangeTarget>;
  if (!area || !sheet) throw invalidArgument('sourceData must be a range.');
  if (sheet.id !== target.sheet.id) throw invalidArgument('Charts over several sheets are not simulated.');
  if (area.top < area.bottom && area.left < area.right)
    throw invalidArgument('It must be a single row or column.');
  return area;
}

function cellsOf({ sheet }: SeriesTarget, area: CellArea | null): (string | number | boolean | null)[] {
  if (!area) return [];
  const values: (string | number | boolean | null)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(sheet.cell(row, column).value);
    }
  }
  return values;
}

const seriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    name: {
      get: (target) => seriesOf(target).name,
      set: (target, value) => {
        change(target, { name: textArgument(value, 'name') });
      },
    },
    hasDataLabels: {
      get: (target) => seriesOf(target).hasDataLabels,
      set: (target, value) => {
        change(target, { hasDataLabels: booleanArgument(value, 'hasDataLabels') });
      },
    },
    gapWidth: {
      get: (target) => seriesOf(target).gapWidth,
      set: (target, value) => {
        const gapWidth = numberArgument(value, 'gapWidth');
        if (gapWidth < 0 || gapWidth > 500) throw invalidArgument('gapWidth is between 0 and 500.');
        change(target, { gapWidth });
      },
    },
  },
  methods: {
    setValues: (target, [source]) => {
      change(target, { values: lineArgument(target, source) });
    },
    setXAxisValues: (target, [source]) => {
      change(target, { categories: lineArgument(target, source) });
    },
    // A text among the values counts as 0.
    getDimensionValues: (target, [given]) => {
      const { values, categories } = seriesOf(target);
      if (oneOf(given, ['Values', 'Categories'] as const, 'dimension') === 'Categories') {
        return cellsOf(target, categories).map(String);
      }
      return cellsOf(target, values).map((value) => (typeof value === 'number' ? value : 0));
    },
  },
};

export const seriesObject = (target: SeriesTarget): HostObject => bind(seriesType, target);

const isText = (sheet: Sheet, row: number, column: number) =>
  typeof sheet.cell(row, column).value === 'string';

/**
 * The series that Excel makes of an area: one a column or row, with a first line of texts as names of the bars and a first
 * cell of text as the series' own name.
 */
export function seriesFrom(sheet: Sheet, area: CellArea, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const { top, left, bottom, right } = area;
  const byColumns = by === 'Columns' || (by === 'Auto' && bottom - top >= right - left);
  const lineCount = byColumns ? right - left + 1 : bottom - top + 1;
  const length = byColumns ? bottom - top + 1 : right - left + 1;
  const at = (line: number, step: number) =>
    byColumns ? ([top + step, left + line] as const) : ([top + line, left + step] as const);
  const part = (line: number, from: number): CellArea => {
    const [row, column] = at(line, from);
    return byColumns
      ? { top: row, left: column, bottom, right: column }
      : { top: row, left: column, bottom: row, right };
  };
  const hasNames = lineCount > 1 && isText(sheet, ...at(0, length - 1));
  const firstLine = hasNames ? 1 : 0;
  const isHeaded = length > 1 && isText(sheet, ...at(firstLine, 0));
  const from = isHeaded ? 1 : 0;
  return Array.from({ length: lineCount - firstLine }, (_, index) => ({
    name: isHeaded ? String(sheet.cell(...at(firstLine + index, 0)).value) : '',
    values: part(firstLine + index, from),
    categories: hasNames ? part(0, from) : null,
    hasDataLabels: false,
    gapWidth: 219,
  }));
}
