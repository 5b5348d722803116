import type { CellAddress, CellArea } from '../grid/address';
import { textAt, type IndexRange, type SheetGrid } from '../grid/SheetGrid';
import type { PerformanceTable } from '../table/PerformanceTable';
import {
  formRows,
  indexes,
  isUsual,
  slotRows,
  unfinishedRows,
  type FormRows,
  type GroupRows,
} from './formRows';
import { labelsOver } from './labelsOver';
import { columnsBetween, tallMergesAt } from './looks';
import { bareName, prefixOf } from './numbers';
import type { CellText, ChangedText, FinishedRow, FinishedRows } from './RowsPlan';
import { standsBeside, withTotals } from './rowsToAdd';
import { strayTexts } from './strayTexts';
import { stretched, sumsEndingAt } from './sums';

/** More rows are finished in turns: each is read cell by cell, so that it can be put back as it was. */
const MOST_ROWS = 60;

export interface FinishQuestion {
  readonly table: PerformanceTable;
  readonly grid: SheetGrid;
  /** Every merge of the table's rows. */
  readonly merges: readonly CellArea[];
  /** All tables of the workbook. */
  readonly tables: readonly PerformanceTable[];
}

/**
 * Works out what it takes to make rows that a person put into a table, or pasted over, like its others: merges, looks, helps,
 * labels, numbers and sums. Null where there are none, and where rows can't be told from each other.
 */
export function rowsToFinish(question: FinishQuestion): FinishedRows | null {
  const { table, merges, tables } = question;
  const form = formRows(table, merges);
  if (form === null || standsBeside(tables, table)) return null;
  const parts = form.groups.flatMap((at) => finishGroup(question, form, at) ?? []);
  const rows = parts.flatMap((part) => part.rows);
  const left = parts.flatMap((part) => part.left);
  if (rows.length === 0 && left.length === 0) return null;
  const labels = longest(parts.flatMap((part) => part.labels));
  const touched = [...labels, ...rows.map(({ row }) => areaOf(row, row, form.columns))];
  return {
    sheet: table.sheet,
    rows,
    labels,
    had: merges.filter((merge) => touched.some((area) => meet(area, merge))),
    texts: parts.flatMap((part) => part.texts),
    sums: parts.flatMap((part) => part.sums),
    hints: parts.flatMap((part) => part.hints),
    seen: parts.flatMap((part) => part.seen),
    left,
  };
}

type Part = Omit<FinishedRows, 'sheet' | 'had'>;

function finishGroup(question: FinishQuestion, form: FormRows, at: GroupRows): Part | null {
  const { table, grid, merges, tables } = question;
  const { rows, group, nameColumn } = at;
  const unfinished = unfinishedRows(form, at, grid, merges).slice(0, MOST_ROWS);
  if (unfinished.length === 0) return null;
  const moved = new Map(unfinished.map((row) => [row, strayTexts(grid, at, row, form.usual)]));
  const able = unfinished.filter((row) => moved.get(row) !== null);
  const isModel = (row: number) => isUsual(form, merges, row) && !unfinished.includes(row);
  const own = slotRows(group).filter(isModel);
  const models = own.length > 0 ? own : form.groups.flatMap((one) => slotRows(one.group)).filter(isModel);
  const labels = labelsOver(form, at, able, grid, merges);
  const finished = able.flatMap((row): FinishedRow[] => {
    const like = nearest(models, row);
    if (like === null) return [];
    const tall = [like, row].flatMap((one) => tallMergesAt(merges, one, form.columns));
    const taken = [...tall, ...labels].filter((area) => area.left < nameColumn);
    return [
      {
        row,
        like,
        group: group.level2 ?? group.level1 ?? '',
        helps: own.length > 0,
        copied: columnsBetween(form.columns, taken),
      },
    ];
  });
  const runs = runsOf(finished.map(({ row }) => row));
  const area = withTotals(tables, table);
  return {
    rows: finished,
    labels,
    texts: textsOf(
      question,
      form,
      at,
      finished,
      able.flatMap((row) => moved.get(row) ?? []),
    ),
    sums: runs.flatMap(({ first, last }) =>
      sumsEndingAt(grid, area, first - 1).flatMap((cell) => {
        const before = grid.rows[cell.row]?.[cell.column]?.formula ?? '';
        const isInside = cell.row >= first && cell.row <= last;
        return isInside ? [] : [{ cell, before, after: stretched(before, first - 1, last - first + 1) }];
      }),
    ),
    hints: runs.map((run) => ({
      area: areaOf(rows.first, run.last, form.columns),
      row: run.first - 1,
      count: run.last - run.first + 1,
    })),
    seen: seenIn(grid, areaOf(rows.first, rows.last, form.columns)),
    left: unfinished.flatMap((row): CellAddress[] =>
      able.includes(row) ? [] : [{ row, column: nameColumn }],
    ),
  };
}

/** Texts in their places, the names of the whole group numbered anew, and values as the texts that the form's cells hold. */
function textsOf(
  { grid }: FinishQuestion,
  form: FormRows,
  { group, nameColumn, valueColumn }: GroupRows,
  finished: readonly FinishedRow[],
  moved: readonly ChangedText[],
): ChangedText[] {
  const texts = new Map<string, ChangedText>();
  const put = (text: ChangedText) => texts.set(`${String(text.cell.row)} ${String(text.cell.column)}`, text);
  const textNow = (row: number, column: number) =>
    texts.get(`${String(row)} ${String(column)}`)?.text ?? textAt(grid, row, column);
  moved.forEach(put);
  for (const { row, like } of finished) {
    const cell = grid.rows[row]?.[valueColumn];
    const isTextCell = grid.rows[like]?.[valueColumn]?.numberFormat === '@';
    if (!cell || cell.formula !== null || cell.text === '' || !isTextCell) continue;
    put({ cell: { row, column: valueColumn }, text: cell.text, before: cell.text });
  }
  const prefix = form.numbered
    ? [group, ...form.groups.map((one) => one.group)].reduce<ReturnType<typeof prefixOf>>(
        (found, one) => found ?? prefixOf(grid, { group: one }),
        null,
      )
    : null;
  if (prefix === null) return [...texts.values()];
  const all = new Set([...slotRows(group), ...finished.map(({ row }) => row)]);
  [...all]
    .sort((a, b) => a - b)
    .forEach((row, index) => {
      const before = textAt(grid, row, nameColumn);
      const text = prefix(index + 1) + bareName(textNow(row, nameColumn));
      if (text !== before) put({ cell: { row, column: nameColumn }, text, before });
    });
  return [...texts.values()];
}

const areaOf = (top: number, bottom: number, { first, last }: IndexRange): CellArea => ({
  top,
  bottom,
  left: first,
  right: last,
});

const meet = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

/** A label over two groups may be asked for by both. */
function longest(labels: readonly CellArea[]): CellArea[] {
  return labels.filter(
    (label, index) =>
      !labels.some(
        (other, at) =>
          at !== index &&
          meet(label, other) &&
          (other.bottom > label.bottom || (other.bottom === label.bottom && at < index)),
      ),
  );
}

function nearest(rows: readonly number[], row: number): number | null {
  // The one above of two that are as near.
  const [found] = [...rows].sort((a, b) => Math.abs(a - row) - Math.abs(b - row) || a - b);
  return found ?? null;
}

function runsOf(rows: readonly number[]): IndexRange[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function seenIn(grid: SheetGrid, { top, bottom, left, right }: CellArea): CellText[] {
  return indexes(top, bottom).flatMap((row) =>
    indexes(left, right).map((column) => ({ cell: { row, column }, text: textAt(grid, row, column) })),
  );
}
