import { forSums } from '../totals/packed/forSums';
import type { Words } from '../words/index';
import { acrossRows, fileRows, findingFacts, rowsByTable, type FindingFacts } from './findingRows';
import type { CheckedFile, Report } from './Report';
import { tableJson, tableTexts } from './tableJson';
import { totalsJson, totalsText } from './totalsJson';

/**
 * The report as data, version 1: what other programs read. Decimals are texts in plain notation, cells A1 names.
 * Amounts of a table are in its `fundingUnit`, those of `totals` in 万元.
 */
export function reportJson(report: Report, words: Words) {
  return {
    version: 1,
    files: report.files.map((file) => fileJson(file, words)),
    otherFiles: report.otherFiles ?? [],
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
  const tableText = tableTexts();
  for (const [index, table] of file.tables.entries()) {
    if (index > 0) yield ',';
    yield* tableText(table);
  }
  yield '],"findings":[';
  for (const [index, finding] of file.findings.entries()) {
    if (index > 0) yield ',';
    yield JSON.stringify(findingFacts(finding, words));
  }
  yield `],"hintsLeftOut":${JSON.stringify(file.hintsLeftOut ?? 0)}`;
  yield file.sheets ? `,"sheets":${JSON.stringify(file.sheets)}}` : '}';
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
  yield `],"otherFiles":${JSON.stringify(report.otherFiles ?? [])},"findings":${JSON.stringify(acrossJson(report, words))}`;
  yield ',"totals":';
  yield* totalsText(report);
  yield '}\n';
}

/**
 * A checked file as lines of JSON, one a table, each of which stands alone: the table, its findings, and under `sum` what a
 * later sum over many results needs of it. A file without a table, or of which more is to be told, has a line of its own.
 */
export function fileLines(file: CheckedFile, words: Words): string[] {
  const rowsOf = rowsByTable(fileRows(file, words));
  const findingsOf = (table: number | null) => rowsOf(table).map(findingJson);
  const lines = file.tables.map((table, index) => ({
    type: 'table',
    path: file.path,
    ...tableJson(table),
    findings: findingsOf(index),
    sum: forSums(table),
  }));
  const others = findingsOf(null);
  const { path, error, sheets } = file;
  const whole = { type: 'file', path, error, findings: others, ...(sheets && { sheets }) };
  const isSilent = file.tables.length > 0 && others.length === 0 && !sheets;
  return [...(isSilent ? [] : [whole]), ...lines].map((line) => `${JSON.stringify(line)}\n`);
}

/**
 * The last lines of such a result, in pieces: other files of the folder, then how many hints are left out and the sum over all
 * tables. `share` is the part of a folder that it is of, 1/4; null for all of it.
 */
export function* lastLines(report: Report, share: string | null): Generator<string> {
  for (const path of report.otherFiles ?? []) yield `${JSON.stringify({ type: 'other', path })}\n`;
  const hintsLeftOut = report.files.reduce((sum, file) => sum + (file.hintsLeftOut ?? 0), 0);
  yield* totalsText(report, { type: 'totals', ...(share !== null && { shard: share }), hintsLeftOut });
  yield '\n';
}

function acrossJson(report: Report, words: Words) {
  return acrossRows(report, words).map((row) => ({
    path: row.path,
    ...findingJson(row),
    related: row.related,
  }));
}

function findingJson({ rule, severity, sheet, cell, found, expected, message, fix }: FindingFacts) {
  return { rule, severity, sheet, cell, found, expected, message, fix };
}
