import type { Words } from '../words/index';
import { allRows, leftOutLines } from './findingRows';
import type { Report } from './Report';
import { uncountedReason } from '../totals/amountSentences';
import { ofSource, sourcePlaces } from '../totals/rowPlaces';
import { cellName } from './cellName';
import { reportWords } from './reportWords';
import { isMissing, type RollComparison, type RollLine } from '../totals/RollComparison';
import { tableNotes } from './sumNotes';

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Excel and WPS run a cell that begins with one of these, full width too. */
const RUNS_AS_FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠|]|^[\t\r\n]/;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The findings as a table for Excel. */
export function findingsCsv(report: Report, words: Words): string {
  const { columns } = reportWords;
  const head = [
    columns.path,
    columns.sheet,
    columns.project,
    columns.cell,
    columns.severity,
    columns.title,
    columns.message,
    columns.found,
    columns.expected,
    columns.rule,
  ];
  const leftOut = leftOutLines(report).map(({ path, severity, title, message }) => {
    return [path, '', '', '', words.severities[severity], title, message, '', '', ''];
  });
  const rows = allRows(report, words).map((row) => [
    row.path,
    row.sheet,
    row.project ?? '',
    row.cell,
    words.severities[row.severity],
    row.title,
    row.message,
    row.found ?? '',
    row.expected ?? '',
    row.rule,
  ]);
  return csv([head, ...leftOut, ...rows]);
}

/** 批复数 of each table of the sum, by its index, and its difference; for a unit's entry beside its first table. */
function approvedOf(roll: RollComparison | undefined): Map<number, RollLine> {
  const byTable = new Map<number, RollLine>();
  for (const line of roll?.lines ?? []) {
    const row = line.came[0] ?? line.similar;
    if (row) byTable.set(row.table, line);
  }
  return byTable;
}

/** What must be known of each table's money, by its index in the sum. */
function toldOf(report: Report): Map<number, string> {
  const uncounted = report.totals.unreadable.map((amount) => ({
    table: amount.table,
    text: `${reportWords.uncounted}：${uncountedReason(amount)}。`,
  }));
  const told = new Map<number, string>();
  for (const { table, text } of [...uncounted, ...tableNotes(report)]) {
    told.set(table, (told.get(table) ?? '') + text);
  }
  return told;
}

/** The funding as a table for Excel: a line a project, one for each file that is in no sum, and the sum last. */
export function totalsCsv(report: Report): string {
  const { totals, paths, roll } = report;
  const { columns } = reportWords;
  const told = toldOf(report);
  const approved = approvedOf(roll);
  const rollHead = roll ? [columns.approved, columns.beyondApproved] : [];
  const rollCells = (line: RollLine | undefined) =>
    roll ? [line?.entry.approved ?? '', line?.difference ?? ''] : [];
  const sources = totals.parts.map(({ label }) => label);
  const head = [
    columns.path,
    columns.sheet,
    columns.cell,
    columns.project,
    `${reportWords.total}(万元)`,
    ...sources,
    columns.difference,
    ...rollHead,
    columns.sourceCells,
    columns.message,
  ];
  const absent = leftOutLines(report).map(({ path, message }) => [
    path,
    ...head.slice(2).map(() => ''),
    `${reportWords.uncounted}：${message}`,
  ]);
  const rows = totals.rows.map((row) => [
    paths[row.table] ?? '',
    row.sheet,
    cellName(row.totalCell) ?? '',
    row.projectName ?? '',
    row.total ?? '',
    ...sources.map((source) => ofSource(row, source) ?? ''),
    row.difference ?? '',
    ...rollCells(approved.get(row.table)),
    sourcePlaces(row),
    told.get(row.table) ?? '',
  ]);
  // Without its amount, so that a sum over the column stays right.
  const leftOut = totals.leftOut.map(({ row }) => [
    paths[row.table] ?? '',
    row.sheet,
    cellName(row.totalCell) ?? '',
    row.projectName ?? '',
    ...head.slice(5).map(() => ''),
    told.get(row.table) ?? '',
  ]);
  const sum = [
    reportWords.sum,
    '',
    '',
    '',
    totals.total ?? '',
    ...totals.parts.map(({ amount }) => amount ?? ''),
    '',
    ...(roll ? [roll.approved ?? '', ''] : []),
    '',
    '',
  ];
  // What is on the roll and in no sum, without an amount of its own.
  const missing = (roll?.lines ?? [])
    .filter(({ came, similar }) => came.length === 0 && !similar)
    .map((line) => [
      '',
      '',
      '',
      line.entry.name,
      ...sources.map(() => ''),
      '',
      '',
      ...rollCells(line),
      '',
      isMissing(line) ? reportWords.notReceived : reportWords.receivedNotCounted,
    ]);
  return csv([head, ...rows, ...missing, ...leftOut, ...absent, sum]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A cell of a CSV file: quoted where it needs it, and never taken for a formula. A plain number stays one. */
function field(text: string): string {
  const safe = RUNS_AS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
