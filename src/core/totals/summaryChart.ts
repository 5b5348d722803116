import { toA1, type CellArea } from '../grid/address';
import type { PlanChart } from '../layout/SheetPlan';
import { compare, subtract, sum, ZERO, type Decimal } from '../money/decimal';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, FundingTotals } from './FundingTotals';
import { groupRows } from './summaryGroups';
import type { SummaryCell } from './summaryRows';
import { unnamed } from './unnamed';

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
  const all = barsOf(by, tables, totals.rows, places);
  const shown = all
    .filter(({ amount }) => amount !== null)
    .sort((a, b) => compare(b.amount ?? ZERO, a.amount ?? ZERO))
    .slice(0, MOST);
  const others = all.length - shown.length;
  const { nameColumn, totalColumn, sumRow, right } = places;
  const first = top + 1;
  const at = (row: number) => toA1({ row, column: totalColumn });
  const left = `ROUND(${at(sumRow)}-SUM(${at(first)}:${at(first + shown.length - 1)}),8)`;
  // What nobody has filled in is blank there too, and comes when it is filled in.
  const isBlank = all.filter(({ amount }) => amount !== null).length === shown.length;
  const rest: Bar = {
    name: words[by].rest(others),
    amount: isBlank ? null : subtract(totals.total, sum(shown.map(({ amount }) => amount ?? ZERO))),
    formula: isBlank ? `=IF(${left}=0,"",${left})` : `=${left}`,
  };
  const bars = others > 0 ? [...shown, rest] : shown;
  const last = first + bars.length - 1;
  // The name takes all the room up to its amount.
  const besides = Array.from({ length: totalColumn - nameColumn - 1 }, (_, index) => nameColumn + 1 + index);
  const cells = bars.flatMap(({ name, amount, formula }, index): SummaryCell[] => {
    const number = Number(amount ?? ZERO);
    const result = amount === null ? '' : number;
    return [
      { row: first + index, column: nameColumn, content: { kind: 'text', text: name }, style: 'text' },
      ...besides.map((column): SummaryCell => ({
        row: first + index,
        column,
        content: { kind: 'blank' },
        style: 'text',
      })),
      {
        row: first + index,
        column: totalColumn,
        content: formula === null ? { kind: 'number', number } : { kind: 'formula', formula, result },
        style: 'amount',
      },
    ];
  });
  const area = (column: number): CellArea => ({ top: first, left: column, bottom: last, right: column });
  const over = { top: last + 2, left: 0, bottom: last + 1 + CHART_ROWS, right };
  const heading: SummaryCell = {
    row: top,
    column: 0,
    content: { kind: 'text', text: words[by].title },
    style: 'chartHead',
  };
  return {
    cells: [heading, ...cells],
    merges: [
      { top, left: 0, bottom: top, right },
      ...bars.map((_, index) => ({
        top: first + index,
        left: nameColumn,
        bottom: first + index,
        right: totalColumn - 1,
      })),
    ],
    charts: [{ key: by, title: words[by].title, names: area(nameColumn), amounts: area(totalColumn), over }],
    bottom: over.bottom,
  };
}
