import { uncountedReason } from '../totals/amountSentences';
import type { FundingRow } from '../totals/FundingTotals';
import { isMissing, type RollComparison, type RollLine } from '../totals/roll/RollComparison';
import { ofSource, sourcePlaces } from '../totals/summary/rowPlaces';
import { cellName } from './cellName';
import { csvText } from './csvText';
import { leftOutLines } from './findingRows';
import type { Report } from './Report';
import { reportWords } from './reportWords';
import { tableNotes } from './sumNotes';

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

type Line = readonly string[];

/** What all lines of one report are written with. */
interface Context {
  readonly report: Report;
  /** The names of the sources of funds, in the order of their columns. */
  readonly sources: readonly string[];
  readonly told: ReadonlyMap<number, string>;
}

/** The funding as a table for Excel: a line a project, one for each file that is in no sum, and the sum last. */
export function totalsCsv(report: Report): string {
  const sources = report.totals.parts.map(({ label }) => label);
  const context: Context = { report, sources, told: toldOf(report) };
  return csvText([
    headLine(context),
    ...projectLines(context),
    ...missingLines(context),
    ...leftOutProjects(context),
    ...absentFiles(context),
    sumLine(report),
  ]);
}

function headLine({ report, sources }: Context): Line {
  const { columns, total } = reportWords;
  return [
    columns.path,
    columns.sheet,
    columns.cell,
    columns.project,
    `${total}(万元)`,
    ...sources,
    columns.difference,
    ...(report.roll ? [columns.approved, columns.beyondApproved] : []),
    columns.sourceCells,
    columns.message,
  ];
}

/** 批复数 and the difference from it; no cells where there is no roll. */
function rollCells({ roll }: Report, line: RollLine | undefined): Line {
  return roll ? [line?.entry.approved ?? '', line?.difference ?? ''] : [];
}

function placeCells({ paths }: Report, row: FundingRow): Line {
  return [paths[row.table] ?? '', row.sheet, cellName(row.totalCell) ?? '', row.projectName ?? ''];
}

function projectLines({ report, sources, told }: Context): Line[] {
  const approved = approvedOf(report.roll);
  return report.totals.rows.map((row) => [
    ...placeCells(report, row),
    row.total ?? '',
    ...sources.map((source) => ofSource(row, source) ?? ''),
    row.difference ?? '',
    ...rollCells(report, approved.get(row.table)),
    sourcePlaces(row),
    told.get(row.table) ?? '',
  ]);
}

/** What is on the roll and in no sum, without an amount of its own. */
function missingLines({ report, sources }: Context): Line[] {
  const missing = (report.roll?.lines ?? []).filter(({ came, similar }) => came.length === 0 && !similar);
  return missing.map((line) => [
    '',
    '',
    '',
    line.entry.name,
    '',
    ...sources.map(() => ''),
    '',
    ...rollCells(report, line),
    '',
    isMissing(line) ? reportWords.notReceived : reportWords.receivedNotCounted,
  ]);
}

/** Without its amount, so that a sum over the column stays right. */
function leftOutProjects(context: Context): Line[] {
  const { report, told } = context;
  const blank = headLine(context)
    .slice(5)
    .map(() => '');
  return report.totals.leftOut.map(({ row }) => [
    ...placeCells(report, row),
    ...blank,
    told.get(row.table) ?? '',
  ]);
}

function absentFiles(context: Context): Line[] {
  const blank = headLine(context)
    .slice(2)
    .map(() => '');
  return leftOutLines(context.report).map(({ path, message }) => [
    path,
    ...blank,
    `${reportWords.uncounted}：${message}`,
  ]);
}

function sumLine({ totals, roll }: Report): Line {
  return [
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
}
