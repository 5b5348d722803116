import type { Finding } from '../check/Finding';
import type { CellArea } from '../grid/address';
import { columnLetters, toA1 } from '../grid/address';
import { TO_DO, WRONG } from '../layout/hintLooks';
import type { PlanCell, PlanConditionalFormat, SheetPlan } from '../layout/SheetPlan';
import { textHeight } from '../layout/textHeight';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingTotals } from './FundingTotals';
import { groupRows, type GroupBy } from './summaryGroups';
import { countedFunding } from '../facts/plausibleUnit';
import { doubtSentence, leftOutSentence, unreadFundingSentence } from './sumSentences';
import type { SummaryColumn } from './SummaryColumn';
import { summaryColumns } from './summaryColumns';
import { comesWithNumber, liveNote } from './liveNote';
import { filledLine, uncountedLine } from './summaryRemarks';
import { projectCells, sumCells, type SummaryCell } from './summaryRows';
import { FONT_SIZE, summaryStyles } from './summaryStyles';
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

function rowHeights(cells: readonly SummaryCell[], columns: readonly SummaryColumn[]): number[] {
  const heights = [34, 20, 32];
  const widths = columns.map(({ width }) => width);
  for (const { row, column, content, style } of cells) {
    if (row < HEAD_ROW) continue;
    const over = style === 'remark' ? widths : widths.slice(column, column + 1);
    const shown =
      content.kind === 'text' || content.kind === 'link'
        ? content.text
        : content.kind === 'formula' && typeof content.result === 'string'
          ? content.result
          : '';
    heights[row] = Math.max(heights[row] ?? 22, textHeight(shown, over, FONT_SIZE));
  }
  return heights;
}

/** A project is told by its name and its unit, a row of sums by its label. */
function identityColumns(columns: readonly SummaryColumn[]): number[] {
  const telling = ['number', 'projectName', 'unit'];
  return [...columns.keys()].filter((at) => telling.includes(columns[at]?.tells ?? ''));
}

/** A difference, and a total that is not there, are seen from afar; the words beside them say what it is. */
function hints(columns: readonly SummaryColumn[], first: number, last: number): PlanConditionalFormat[] {
  const column = (tells: SummaryColumn['tells']) => columns.findIndex((other) => other.tells === tells);
  const total = column('total');
  const difference = column('difference');
  const cell = (at: number) => `$${columnLetters(at)}${String(first + 1)}`;
  const differs = `=IF(ISNUMBER(${cell(difference)}),${cell(difference)}<>0,FALSE)`;
  return [
    {
      area: { top: first, left: difference, bottom: last, right: difference + 1 },
      formula: differs,
      ...WRONG,
    },
    {
      area: { top: first, left: total, bottom: last, right: total },
      formula: `=NOT(ISNUMBER(${cell(total)}))`,
      ...TO_DO,
    },
  ];
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
  const bottom = sumRow + remarks.length;
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right });
  return {
    name: options.sheetName ?? '汇总',
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rowHeights(cells, columns),
    styles: summaryStyles(totals),
    cells,
    merges: [
      across(TITLE_ROW),
      { ...across(NOTE_ROW), right: right - 1 },
      ...remarks.map((_, index) => across(sumRow + 1 + index)),
    ],
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
    firstCell: { row: sumRow, column: columns.findIndex(({ tells }) => tells === 'total') },
  };
}
