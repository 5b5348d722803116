import type { Words } from '../words/index';
import { allRows, leftOutLines } from './findingRows';
import type { Report } from './Report';
import { csvText } from './csvText';
import { reportWords } from './reportWords';

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
  return csvText([head, ...leftOut, ...rows]);
}
