import type { Finding } from '../../check/Finding';
import type { CellArea } from '../../grid/address';
import type { PlanPage, SheetPlan } from '../../layout/SheetPlan';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingTotals } from '../FundingTotals';
import { summaryBlock } from './summaryBlock';
import { summaryChart, type ChartBy } from './summaryChart';
import type { SummaryColumn } from './SummaryColumn';
import { summaryColumns } from './summaryColumns';
import type { GroupBy } from './summaryGroups';
import { hints, identityColumns, rowHeights } from './summaryLook';
import { summaryNotes } from './summaryNotes';
import type { SummaryCell } from './summaryRows';
import { summaryStyles } from './summaryStyles';
import { summaryTitle } from './summaryTitle';

export interface SummaryOptions {
  /** The sheet's name; 汇总 where not given. */
  readonly sheetName?: string;
  /** A line below the title, as the caller words it: "截至 2024年3月1日 14:32". */
  readonly asOf?: string;
  /**
   * The file of each table, for a sum over many files: the rows then carry the file and values instead of formulas
   * that point into this workbook.
   */
  readonly paths?: readonly string[];
  /** What a check found; then each project says how much. `table` is its index among the tables. */
  readonly findings?: readonly Finding[];
  /** With a subtotal for each department, unit or attribute. */
  readonly groupBy?: GroupBy;
  /** Lines below the sum, as the caller words them: what else must be known of it. */
  readonly notes?: readonly string[];
  /** With a chart of the largest, and of what. */
  readonly chart?: ChartBy;
}

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEAD_ROW = 2;
const FIRST_ROW = 3;

const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 } as const;

function headCells(columns: readonly SummaryColumn[], title: string, asOf: string): SummaryCell[] {
  const last = columns.length - 1;
  return [
    { row: TITLE_ROW, column: 0, content: { kind: 'text', text: title }, style: 'title' },
    {
      row: NOTE_ROW,
      column: 0,
      content: asOf === '' ? { kind: 'blank' } : { kind: 'text', text: asOf },
      style: 'asOf',
    },
    { row: NOTE_ROW, column: last, content: { kind: 'text', text: '单位：万元' }, style: 'unit' },
    ...columns.map(({ head }, column): SummaryCell => ({
      row: HEAD_ROW,
      column,
      content: { kind: 'text', text: head },
      style: 'head',
    })),
  ];
}

/** A4 landscape, as wide as the paper, with the headings on every page. */
function pageOf(bottom: number, right: number): PlanPage {
  return {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    centeredHorizontally: true,
    printArea: { top: 0, left: 0, bottom, right },
    repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
  };
}

/**
 * Lays out the summary sheet: a row a project, with live formulas to its cells (in 万元), the sum of every source, and the
 * difference between each total and its parts in figures and words. An amount that can't be read is named and never
 * counted as 0.
 * `totals` must be the sum of the same `tables`, in the same order.
 */
export function layOutSummary(
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
  options: SummaryOptions = {},
): SheetPlan {
  const { paths, notes = [], findings, groupBy } = options;
  const columns = summaryColumns({
    sources: totals.parts.map(({ label }) => label),
    withPath: paths !== undefined,
    withFindings: findings !== undefined,
  });
  const columnOf = (tells: SummaryColumn['tells']) => columns.findIndex((each) => each.tells === tells);
  const totalColumn = columnOf('total');
  const right = columns.length - 1;
  const isAll = notes.length + totals.leftOut.length === 0;
  const block = summaryBlock(tables, totals, columns, FIRST_ROW, { groupBy, findings, paths, isAll });
  const { rowOfTable, sumRow } = block;
  const remarks = summaryNotes(totals, notes, paths, rowOfTable, totalColumn).map(
    (content, index): SummaryCell => ({ row: sumRow + 1 + index, column: 0, content, style: 'remark' }),
  );
  const places = { rowOfTable, sumRow, nameColumn: columnOf('projectName'), totalColumn, right };
  const belowNotes = sumRow + remarks.length;
  const chart = options.chart && summaryChart(options.chart, tables, totals, places, belowNotes + 2);
  const bottom = chart?.bottom ?? belowNotes;
  const cells = [
    ...headCells(columns, summaryTitle(totals), options.asOf ?? ''),
    ...block.cells,
    ...remarks,
    ...(chart?.cells ?? []),
  ];
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right });
  const merges = [
    across(TITLE_ROW),
    { ...across(NOTE_ROW), right: right - 1 },
    ...remarks.map(({ row }) => across(row)),
    ...(chart?.merges ?? []),
  ];
  return {
    name: options.sheetName ?? '汇总',
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rowHeights(cells, columns, merges, HEAD_ROW, bottom),
    styles: summaryStyles(totals),
    cells,
    merges,
    validations: [],
    conditionalFormats: hints(columns, FIRST_ROW, sumRow - 1),
    page: pageOf(bottom, right),
    // A filter over subtotals would sort them away from their projects.
    ...(paths && groupBy === undefined
      ? { autoFilter: { top: HEAD_ROW, left: 0, bottom: sumRow - 1, right } }
      : {}),
    identity: { headRow: HEAD_ROW, columns: identityColumns(columns) },
    frozenRows: FIRST_ROW,
    charts: chart?.charts ?? [],
    firstCell: { row: sumRow, column: totalColumn },
  };
}
