import { toA1, type CellArea } from '../../grid/address';
import type { PlanChart } from '../../layout/SheetPlan';
import { compare, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow, FundingTotals } from '../FundingTotals';
import { groupRows } from './summaryGroups';
import type { SummaryCell } from './summaryRows';
import { unnamed } from '../unnamed';

/** What the bars of the summary's chart stand for. */
export type ChartBy = 'project' | 'department';

/** The chart that a word stands for; null for none. */
export function chartByOf(word: string | null): ChartBy | null {
  return word === 'project' || word === 'department' ? word : null;
}

/** More bars can't be read. */
const MOST = 10;
/** Of the area that the chart lies over. */
const CHART_ROWS = 15;

const words = {
  project: { title: '各项目年度资金总额（万元）', rest: (count: number) => `其余${String(count)}个项目` },
  department: {
    title: '各主管部门年度资金总额（万元）',
    rest: (count: number) => `其余${String(count)}个部门`,
  },
} as const;

/** Excel takes no more arguments in one function, and no longer formula than 8,192 characters. */
const MOST_AREAS = 250;

interface Bar {
  readonly name: string;
  /** Null where none of its projects has an amount. */
  readonly amount: Decimal | null;
  /** With its =; null where no formula can hold it. */
  readonly formula: string | null;
}

/** Where the summary's own cells stand. */
export interface SummaryPlaces {
  readonly rowOfTable: ReadonlyMap<number, number>;
  readonly sumRow: number;
  readonly nameColumn: number;
  readonly totalColumn: number;
  readonly right: number;
}

/** The chart with the cells that it is drawn from, which are part of the sheet; `bottom` is its last row. */
export interface SummaryChart {
  readonly cells: readonly SummaryCell[];
  readonly merges: readonly CellArea[];
  readonly charts: readonly PlanChart[];
  readonly bottom: number;
}

function unitText(table: PerformanceTable | undefined): string {
  const unit = table?.fields.implementingUnit?.text.trim() ?? '';
  return unit === '' ? '' : `（${unit}）`;
}

function barsOf(
  by: ChartBy,
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  { rowOfTable, totalColumn }: SummaryPlaces,
): Bar[] {
  const cellsOf = (group: readonly FundingRow[]): number[] =>
    group.flatMap(({ table }) => rowOfTable.get(table) ?? []);
  if (by === 'project') {
    const nameOf = (row: FundingRow): string => row.projectName ?? `（${unnamed(row.nameUnread)}）`;
    const met = new Map<string, number>();
    for (const row of rows) met.set(nameOf(row), (met.get(nameOf(row)) ?? 0) + 1);
    return rows.map((row) => ({
      // Two of one name are told apart by their units.
      name: `${nameOf(row)}${(met.get(nameOf(row)) ?? 0) > 1 ? unitText(tables[row.table]) : ''}`,
      amount: row.total,
      formula: cellsOf([row]).map((at) => `=${toA1({ row: at, column: totalColumn })}`)[0] ?? null,
    }));
  }
  return groupRows(tables, rows, 'department').map(({ name, rows: group }) => {
    const there = group.flatMap(({ total }) => total ?? []);
    return {
      name,
      amount: there.length === 0 ? null : sum(there),
      formula: sumFormula(cellsOf(group), totalColumn),
    };
  });
}

/** =SUM(F4:F9,F12): neighbours together. */
function sumFormula(rows: readonly number[], column: number): string | null {
  const areas: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.last === row - 1) last.last = row;
    else areas.push({ first: row, last: row });
  }
  if (areas.length > MOST_AREAS) return null;
  const cell = (row: number) => toA1({ row, column });
  const texts = areas.map(({ first, last }) =>
    first === last ? cell(first) : `${cell(first)}:${cell(last)}`,
  );
  return `=SUM(${texts.join(',')})`;
}

/** One bar for all but the largest, which stand above it from row `first` on: the grand total less theirs. */
function restBar(
  name: string,
  total: Decimal,
  largest: readonly Bar[],
  { first, sumRow, totalColumn, isBlank }: SummaryPlaces & { first: number; isBlank: boolean },
): Bar {
  const at = (row: number) => toA1({ row, column: totalColumn });
  const left = `ROUND(${at(sumRow)}-SUM(${at(first)}:${at(first + largest.length - 1)}),8)`;
  // What nobody has filled in is blank there too, and comes when it is filled in.
  if (isBlank) return { name, amount: null, formula: `=IF(${left}=0,"",${left})` };
  const amount = subtract(total, sum(largest.map((bar) => bar.amount ?? ZERO)));
  return { name, amount, formula: `=${left}` };
}

/** The name takes all the room up to its amount. */
function nameArea(row: number, { nameColumn, totalColumn }: SummaryPlaces): CellArea {
  return { top: row, left: nameColumn, bottom: row, right: totalColumn - 1 };
}

function barCells({ name, amount, formula }: Bar, row: number, places: SummaryPlaces): SummaryCell[] {
  const { left, right } = nameArea(row, places);
  const number = Number(amount ?? ZERO);
  const result = amount === null ? '' : number;
  return [
    { row, column: left, content: { kind: 'text', text: name }, style: 'text' },
    ...Array.from({ length: right - left }, (_, index): SummaryCell => ({
      row,
      column: left + 1 + index,
      content: { kind: 'blank' },
      style: 'text',
    })),
    {
      row,
      column: places.totalColumn,
      content: formula === null ? { kind: 'number', number } : { kind: 'formula', formula, result },
      style: 'amount',
    },
  ];
}

/**
 * The chart of a summary: bars for the ten largest projects or departments, and one for all others, drawn from cells below the
 * sum that follow those above. `top` is the first row that is free. Null where there is no amount to show.
 */
export function summaryChart(
  by: ChartBy,
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
  places: SummaryPlaces,
  top: number,
): SummaryChart | null {
  if (totals.total === null) return null;
  const { title, rest } = words[by];
  const { nameColumn, totalColumn, right } = places;
  const first = top + 1;
  const all = barsOf(by, tables, totals.rows, places);
  const withAmount = all.filter(({ amount }) => amount !== null);
  const largest = withAmount.sort((a, b) => compare(b.amount ?? ZERO, a.amount ?? ZERO)).slice(0, MOST);
  const others = all.length - largest.length;
  const isBlank = withAmount.length === largest.length;
  const bars =
    others > 0
      ? [...largest, restBar(rest(others), totals.total, largest, { ...places, first, isBlank })]
      : largest;
  const last = first + bars.length - 1;
  const area = (column: number): CellArea => ({ top: first, left: column, bottom: last, right: column });
  const over = { top: last + 2, left: 0, bottom: last + 1 + CHART_ROWS, right };
  const heading: SummaryCell = {
    row: top,
    column: 0,
    content: { kind: 'text', text: title },
    style: 'chartHead',
  };
  return {
    cells: [heading, ...bars.flatMap((bar, index) => barCells(bar, first + index, places))],
    merges: [
      { top, left: 0, bottom: top, right },
      ...bars.map((_, index) => nameArea(first + index, places)),
    ],
    charts: [{ key: by, title, names: area(nameColumn), amounts: area(totalColumn), over }],
    bottom: over.bottom,
  };
}
