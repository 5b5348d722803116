import type { FieldId } from '../glossary/form';
import { toA1, type CellAddress } from '../grid/address';
import type { Decimal } from '../money/decimal';
import { convert } from '../money/unit';
import type { Coverage, SectionCoverage } from '../table/Coverage';
import type { FundingAmount, Indicator, IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';
import type { RollComparison } from '../totals/compareRoll';
import type { DoubtfulTable, FundingRow, LeftOutTable } from '../totals/FundingTotals';
import type { Reading } from '../value/Reading';
import { forSums } from '../totals/forSums';
import type { Words } from '../words/index';
import { acrossRows, fileRow, fileRows, type FindingRow } from './findingRows';
import type { CheckedFile, Report } from './Report';

/**
 * The report as data, version 1: what other programs read. Decimals are texts in plain notation, cells A1 names.
 * Amounts of a table are in its `fundingUnit`, those of `totals` in 万元.
 */
export function reportJson(report: Report, words: Words) {
  return {
    version: 1,
    files: report.files.map((file) => fileJson(file, words)),
    findings: acrossJson(report, words),
    totals: totalsJson(report),
  };
}

/** One file of the report. */
export function fileJson(file: CheckedFile, words: Words) {
  return {
    path: file.path,
    error: file.error,
    tables: file.tables.map(tableJson),
    findings: fileRows(file, words).map(findingJson),
    hintsLeftOut: file.hintsLeftOut ?? 0,
    ...(file.sheets ? { sheets: file.sheets } : {}),
  };
}

/** The text of `fileJson` in pieces: that of fifty thousand rows, or tables, is never needed as a whole. */
export function* fileJsonText(file: CheckedFile, words: Words): Generator<string> {
  yield `{"path":${JSON.stringify(file.path)},"error":${JSON.stringify(file.error)},"tables":[`;
  for (const [index, table] of file.tables.entries()) {
    if (index > 0) yield ',';
    yield* tableText(table);
  }
  yield '],"findings":[';
  for (const [index, finding] of file.findings.entries()) {
    if (index > 0) yield ',';
    yield JSON.stringify(findingJson(fileRow(finding, file, words)));
  }
  yield `],"hintsLeftOut":${JSON.stringify(file.hintsLeftOut ?? 0)}`;
  yield file.sheets ? `,"sheets":${JSON.stringify(file.sheets)}}` : '}';
}

/** The text of `tableJson` in pieces. */
function* tableText(table: PerformanceTable): Generator<string> {
  yield `${JSON.stringify(headJson(table)).slice(0, -1)},"indicators":[`;
  let isFirst = true;
  for (const group of table.groups)
    for (const indicator of group.indicators) {
      const text = JSON.stringify(indicatorJson(indicator, group));
      yield isFirst ? text : `,${text}`;
      isFirst = false;
    }
  yield `],"coverage":${JSON.stringify(coverageJson(table.coverage))}}`;
}

/**
 * The text of `reportJson` in pieces. Those of a file come from `fileText`, as they can be made long before the report:
 * as soon as the file is checked.
 */
export function* reportJsonText<Piece>(
  report: Report,
  words: Words,
  fileText: (file: CheckedFile) => Iterable<Piece>,
): Generator<Piece | string> {
  yield '{"version":1,"files":[';
  for (const [index, file] of report.files.entries()) {
    if (index > 0) yield ',';
    yield* fileText(file);
  }
  yield `],"findings":${JSON.stringify(acrossJson(report, words))},"totals":${JSON.stringify(totalsJson(report))}}\n`;
}

/**
 * A checked file as lines of JSON, one a table, each of which stands alone: the table, its findings, and under `sum` what a
 * later sum over many results needs of it. A file without a table, or with a finding that belongs to none, has a line of its own.
 */
export function fileLines(file: CheckedFile, words: Words): string[] {
  const byTable = new Map<number | null, ReturnType<typeof findingJson>[]>();
  for (const row of fileRows(file, words)) {
    const own = byTable.get(row.table);
    if (own) own.push(findingJson(row));
    else byTable.set(row.table, [findingJson(row)]);
  }
  const findingsOf = (table: number | null) => byTable.get(table) ?? [];
  const lines = file.tables.map((table, index) => ({
    type: 'table',
    path: file.path,
    ...tableJson(table),
    findings: findingsOf(index),
    sum: forSums(table),
  }));
  const others = findingsOf(null);
  const whole = { type: 'file', path: file.path, error: file.error, findings: others };
  const bare = file.tables.length === 0 || others.length > 0;
  return [...(bare ? [whole] : []), ...lines].map((line) => `${JSON.stringify(line)}\n`);
}

/** The last line of such a result: how many hints it leaves out, and the sum over all of its tables. */
export function totalsLine(report: Report): string {
  const hintsLeftOut = report.files.reduce((sum, file) => sum + (file.hintsLeftOut ?? 0), 0);
  return `${JSON.stringify({ type: 'totals', hintsLeftOut, ...totalsJson(report) })}\n`;
}

function acrossJson(report: Report, words: Words) {
  return acrossRows(report, words).map((row) => ({
    path: row.path,
    ...findingJson(row),
    related: row.related,
  }));
}

function tableJson(table: PerformanceTable) {
  return {
    ...headJson(table),
    indicators: table.groups.flatMap((group) =>
      group.indicators.map((indicator) => indicatorJson(indicator, group)),
    ),
    coverage: coverageJson(table.coverage),
  };
}

/** All that stands before a table's indicators. */
function headJson(table: PerformanceTable) {
  const field = (id: FieldId): string | null => table.fields[id]?.text ?? null;
  const { total, parts } = table.funding;
  return {
    sheet: table.sheet,
    titleCell: a1(table.title?.cell),
    kind: table.kind,
    standard: table.standard,
    year: table.year,
    projectName: field('projectName'),
    department: field('department'),
    implementingUnit: field('implementingUnit'),
    projectAttribute: field('projectAttribute'),
    projectPeriod: field('projectPeriod'),
    fundingUnit: table.fundingUnit,
    total: total && amountIn(table, total),
    totalCell: a1(total?.cell),
    parts: parts.map((part) => ({
      label: part.label.replace(/[：:]\s*$/, ''),
      amount: amountIn(table, part),
      cell: toA1(part.cell),
    })),
    goals: table.goals.map((goal) => ({ text: goal.text, cell: toA1(goal.cell) })),
  };
}

function coverageJson({ recognised, head, funding, goals, indicators }: Coverage) {
  const section = ({ state, cells }: SectionCoverage) => ({ state, cells: cells.map(toA1) });
  return {
    recognised,
    head: section(head),
    funding: section(funding),
    goals: section(goals),
    indicators: section(indicators),
  };
}

function amountIn(table: PerformanceTable, { amount, unit }: FundingAmount): Decimal | null {
  return amount && convert(amount, unit, table.fundingUnit);
}

function indicatorJson(indicator: Indicator, group: IndicatorGroup) {
  return {
    level1: group.level1,
    level2: group.level2,
    requirement: group.requirement,
    number: indicator.number,
    name: indicator.name,
    nameCell: toA1(indicator.nameCell),
    value: indicator.value,
    valueCell: toA1(indicator.valueCell),
    period: indicator.period,
    reading: readingJson(indicator.reading),
  };
}

/** The keys of a reading that other programs see. */
export function readingJson({ kind, comparator, numbers, unit, canonical }: Reading) {
  return { kind, comparator, numbers, unit, canonical };
}

function findingJson({ rule, severity, sheet, cell, found, expected, message, fix }: FindingRow) {
  return { rule, severity, sheet, cell, found, expected, message, fix };
}

function totalsJson({ totals, paths, roll }: Report) {
  return {
    unit: totals.unit,
    kind: totals.kind,
    projects: totals.projects,
    total: totals.total,
    parts: totals.parts,
    rows: totals.rows.map((row) => ({
      path: paths[row.table] ?? '',
      sheet: row.sheet,
      projectName: row.projectName,
      total: row.total,
      totalCell: a1(row.totalCell),
      parts: row.parts.map(({ source, amount, cell }) => ({ label: source, amount, cell: toA1(cell) })),
      difference: row.difference,
      unitAssumed: row.unitAssumed,
    })),
    unreadable: totals.unreadable.map((amount) => ({
      path: paths[amount.table] ?? '',
      sheet: amount.sheet,
      projectName: amount.projectName,
      label: amount.label,
      cell: a1(amount.cell),
      text: amount.text,
      reason: amount.reason,
    })),
    leftOut: totals.leftOut.map((each) => besideJson(each, paths)),
    doubts: totals.doubts.map((each) => besideJson(each, paths)),
    ...(roll && { roll: rollJson(roll, paths) }),
  };
}

/** A table that is not counted or may be counted twice, and the one that is in its place. */
function besideJson({ row, reason, other }: LeftOutTable | DoubtfulTable, paths: readonly string[]) {
  return {
    path: paths[row.table] ?? '',
    sheet: row.sheet,
    projectName: row.projectName,
    kind: row.kind,
    total: row.total,
    totalCell: a1(row.totalCell),
    reason,
    other: other && { path: paths[other.table] ?? '', sheet: other.sheet, cell: a1(other.totalCell) },
  };
}

/** 批复数 against 申报数, an entry of the roll each; `came` are its tables, `similar` one whose name is nearly the same. */
function rollJson({ lines, beyond, approved, stated }: RollComparison, paths: readonly string[]) {
  const place = (row: FundingRow) => ({
    path: paths[row.table] ?? '',
    sheet: row.sheet,
    projectName: row.projectName,
    total: row.total,
    cell: a1(row.totalCell),
  });
  return {
    approved,
    stated,
    lines: lines.map((line) => ({
      name: line.entry.name,
      unit: line.entry.unit === '' ? null : line.entry.unit,
      isUnit: line.isUnit,
      approved: line.entry.approved,
      stated: line.stated,
      difference: line.difference,
      came: line.came.map(place),
      similar: line.similar && place(line.similar),
    })),
    beyond: beyond.map(place),
  };
}

function a1(cell: CellAddress | null | undefined): string | null {
  return cell ? toA1(cell) : null;
}
