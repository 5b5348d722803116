import type { Finding } from '../check/Finding';
import type { CellArea } from '../grid/address';
import { toA1 } from '../grid/address';
import type { PlanCell, SheetPlan } from '../layout/SheetPlan';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingTotals } from './FundingTotals';
import { groupRows, type GroupBy } from './summaryGroups';
import { countedFunding } from '../facts/plausibleUnit';
import { doubtSentence, leftOutSentence, unreadFundingSentence } from './sumSentences';
import type { SummaryColumn } from './SummaryColumn';
import { summaryColumns } from './summaryColumns';
import { comesWithNumber, liveNote } from './liveNote';
import { summaryChart, type ChartBy } from './summaryChart';
import { hints, identityColumns, rowHeights } from './summaryLook';
import { filledLine, uncountedLine } from './summaryRemarks';
import { projectCells, sumCells, type SummaryCell } from './summaryRows';
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

const text = (shown: string): PlanCell['content'] => ({ kind: 'text', text: shown });

/** What is said below the sum can't all follow the sheets. */
const REMARKS = '以下是汇总时的情况，表改过以后请重新汇总。';

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

function emptyRow(columns: readonly SummaryColumn[]): SummaryCell[] {
  return columns.map(({ tells }, column) => ({
    row: FIRST_ROW,
    column,
    content: tells === 'projectName' ? { kind: 'text', text: '没有目标表' } : { kind: 'blank' },
    style: 'text',
  }));
}

function byTable<Item extends { readonly table: number | null }>(
  items: readonly Item[],
): Map<number | null, Item[]> {
  const groups = new Map<number | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.table);
    if (group) group.push(item);
    else groups.set(item.table, [item]);
  }
  return groups;
}

function remarkCells(lines: readonly PlanCell['content'][], row: number): SummaryCell[] {
  return lines.map((content, index) => ({ row: row + index, column: 0, content, style: 'remark' }));
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
  const uncounted = byTable(totals.unreadable);
  const found = byTable(findings ?? []);
  const cells: SummaryCell[] = headCells(columns, summaryTitle(totals), options.asOf ?? '');
  const isAll = notes.length + totals.leftOut.length === 0;
  const groups = groupBy === undefined ? null : groupRows(tables, totals.rows, groupBy);
  const rowOfTable = new Map<number, number>();
  let sumRow = FIRST_ROW;
  for (const { name, rows } of groups ?? [{ name: '', rows: totals.rows }]) {
    const first = sumRow;
    for (const row of rows) {
      const table = tables[row.table];
      if (!table) continue;
      const own = uncounted.get(row.table) ?? [];
      const unknown = own.some(({ reason }) => reason === 'unit-unknown');
      const unit = unknown ? null : row.unitAssumed ? row.unit : undefined;
      const project = {
        table: { ...table, funding: countedFunding(table, unit) },
        row,
        uncounted: own,
        findings: findings ? (found.get(row.table) ?? []) : null,
        path: paths === undefined ? null : (paths[row.table] ?? ''),
      };
      cells.push(...projectCells(project, rowOfTable.size + 1, columns, sumRow));
      rowOfTable.set(row.table, sumRow);
      sumRow += 1;
    }
    if (name === '') continue;
    const summed = { label: '小计', name, rows, isAll: true, hasSubtotals: false };
    cells.push(...sumCells(summed, columns, { first, last: sumRow - 1, row: sumRow }));
    sumRow += 1;
  }
  if (totals.rows.length === 0) {
    cells.push(...emptyRow(columns));
    sumRow += 1;
  }
  const whole = { label: '合计', name: '', rows: totals.rows, isAll, hasSubtotals: groups !== null };
  cells.push(...sumCells(whole, columns, { first: FIRST_ROW, last: sumRow - 1, row: sumRow }));
  // Below the sum: every amount that is not in it, by name.
  const totalColumn = columns.findIndex(({ tells }) => tells === 'total');
  const pathOf = (index: number): string => paths?.[index] ?? '';
  const uncountedLines = totals.unreadable.map((each): PlanCell['content'] => {
    const line = uncountedLine(each, pathOf);
    const row = rowOfTable.get(each.table);
    if (paths !== undefined || !comesWithNumber(each) || row === undefined) return text(line);
    return liveNote(toA1({ row, column: totalColumn }), line, filledLine(each, pathOf));
  });
  const lines = [
    ...uncountedLines,
    ...totals.rows.flatMap((row) => {
      const sentence = unreadFundingSentence(row, pathOf);
      return sentence === null ? [] : [text(`${sentence}。`)];
    }),
    ...totals.leftOut.map((each) => text(`没有计入合计：${leftOutSentence(each, totals.kind, pathOf)}。`)),
    ...totals.doubts.map((each) => text(`${doubtSentence(each, pathOf)}。`)),
    ...notes.map(text),
  ];
  const remarks = lines.length === 0 ? [] : [text(REMARKS), ...lines];
  cells.push(...remarkCells(remarks, sumRow + 1));

  const right = columns.length - 1;
  const nameColumn = columns.findIndex(({ tells }) => tells === 'projectName');
  const places = { rowOfTable, sumRow, nameColumn, totalColumn, right };
  const chart = options.chart
    ? summaryChart(options.chart, tables, totals, places, sumRow + remarks.length + 2)
    : null;
  cells.push(...(chart?.cells ?? []));
  const bottom = chart?.bottom ?? sumRow + remarks.length;
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right });
  const merges = [
    across(TITLE_ROW),
    { ...across(NOTE_ROW), right: right - 1 },
    ...remarks.map((_, index) => across(sumRow + 1 + index)),
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
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      centeredHorizontally: true,
      printArea: { top: 0, left: 0, bottom, right },
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
    },
    ...(paths && groups === null
      ? { autoFilter: { top: HEAD_ROW, left: 0, bottom: sumRow - 1, right: columns.length - 1 } }
      : {}),
    identity: { headRow: HEAD_ROW, columns: identityColumns(columns) },
    frozenRows: FIRST_ROW,
    charts: chart?.charts ?? [],
    firstCell: { row: sumRow, column: totalColumn },
  };
}
