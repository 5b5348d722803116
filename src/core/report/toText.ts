import { countFindings } from '../check/countFindings';
import type { Severity } from '../glossary/finding';
import type { Words } from '../words/index';
import { alignColumns, oneLine } from './columns';
import { acrossRows, fileRows, rowsByTable, type FindingRow } from './findingRows';
import { gatherRows } from './gatherRows';
import { otherFilesText } from './otherFiles';
import type { CheckedFile, Report } from './Report';
import {
  hintsLeftOutText,
  isAllRead,
  noFindingText,
  projectText,
  receivedText,
  readText,
  reportWords,
  rowName,
  severityMarks,
} from './reportWords';
import { ofSource, placeText } from '../totals/summary/rowPlaces';
import { sheetNoteText } from './sheetNotes';
import { countingNotes, fileNotes, uncountedNotes } from './sumNotes';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings for reading in a terminal: by file and table, then between files, then what it comes to. */
export function reportText(report: Report, words: Words): string {
  const across = acrossRows(report, words);
  const blocks = report.files.map((file) => fileBlock(file, words));
  if (across.length > 0) blocks.push(acrossBlock(across, words));
  return `${[...blocks, summary(report, words)].join('\n\n')}\n`;
}

function fileBlock(file: CheckedFile, words: Words): string {
  if (file.error !== null) return `${file.path}\n  ✗ ${oneLine(file.error)}`;
  const notes = (file.sheets ?? []).map((note) => `\n  ${oneLine(sheetNoteText(note))}`).join('');
  if (file.tables.length === 0) return `${file.path}\n  ${reportWords.noTable}${notes}`;
  const rowsOf = rowsByTable(fileRows(file, words));
  const lines = [file.path];
  file.tables.forEach((table, index) => {
    const own = rowsOf(index);
    const name = oneLine(projectText(table));
    lines.push(
      `  ${name}  工作表“${oneLine(table.sheet)}”  ${own.length === 0 ? noFindingText([table]) : counts(own, words)}`,
    );
    // A table may have more findings than a call takes arguments.
    for (const line of rowLines(gatherRows(own, words), words, '    ')) lines.push(line);
  });
  const others = rowsOf(null);
  return `${[...lines, ...rowLines(others, words, '  ')].join('\n')}${notes}`;
}

/** The rows of one table stand together: its place is said once. */
function acrossBlock(rows: readonly FindingRow[], words: Words): string {
  const byTable = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const name = row.project ?? reportWords.nameless;
    const place = `  ${row.path}  ${oneLine(name)}  工作表“${oneLine(row.sheet)}”`;
    byTable.set(place, [...(byTable.get(place) ?? []), row]);
  }
  const lines = [...byTable].flatMap(([place, own]) => [place, ...rowLines(own, words, '    ')]);
  return [reportWords.acrossFiles, ...lines].join('\n');
}

function rowLines(rows: readonly FindingRow[], words: Words, indent: string): string[] {
  const cells = rows.map((row) => [
    `${severityMarks[row.severity]} ${words.severities[row.severity]}`,
    row.cell,
    `${oneLine(row.message)}  [${row.rule}]`,
  ]);
  return alignColumns(cells).map((line) => indent + line);
}

function counts(rows: readonly { severity: Severity }[], words: Words): string {
  return SEVERITIES.map((severity) => {
    const count = rows.filter((row) => row.severity === severity).length;
    return count === 0 ? '' : `${words.severities[severity]} ${count}`;
  })
    .filter((part) => part !== '')
    .join('  ');
}

function summary(report: Report, words: Words): string {
  const findings = [
    ...report.files.flatMap((file) => file.findings),
    ...report.across.map(({ finding }) => finding),
  ];
  const { bySeverity } = countFindings(findings);
  const found = SEVERITIES.map(
    (severity) => `${severityMarks[severity]} ${words.severities[severity]} ${bySeverity[severity]}`,
  );
  const received = isAllRead(report) ? [] : [receivedText(report)];
  const others = otherFilesText(report.otherFiles);
  const leftOut = hintsLeftOutText(report.files);
  return [
    `${readText(report)}    ${found.join('  ')}`,
    ...(leftOut === '' ? [] : [leftOut]),
    ...sumLines(report),
    ...(others === '' ? [] : [others]),
    ...received,
  ].join('\n');
}

/** The sum in one sentence, and below it every amount that is not in it. */
function sumLines(report: Report): string[] {
  const { totals } = report;
  if (totals.projects + totals.leftOut.length === 0) return [];
  const parts = totals.parts
    .filter(({ amount }) => amount !== null)
    .map(({ label, amount }) => `${label} ${String(amount)}万元`);
  const sum = totals.total === null ? '没有读到金额' : `${totals.total}万元`;
  return [
    `${totals.projects} 个项目，${reportWords.total}合计 ${sum}${parts.length > 0 ? `：${parts.join('，')}` : ''}`,
    ...uncountedNotes(report).map((text) => `  ${oneLine(text)}`),
    ...countingNotes(report).map((text) => `  ${oneLine(text)}`),
  ];
}

/** The funding for reading in a terminal: a line a project, the sum below. */
export function totalsText(report: Report): string {
  const { totals, paths, files } = report;
  const sources = totals.parts.map(({ label }) => label);
  const { columns } = reportWords;
  const several = files.length > 1;
  const head = [columns.project, `${reportWords.total}(万元)`, ...sources, columns.difference];
  const lines = totals.rows.map((row) => [
    oneLine(rowName(row)),
    row.total ?? '—',
    ...sources.map((source) => ofSource(row, source) ?? '—'),
    row.difference ?? '—',
    `${several ? `${paths[row.table] ?? ''} ` : ''}${oneLine(placeText(row))}`,
  ]);
  const sum = [reportWords.sum, totals.total ?? '—', ...totals.parts.map(({ amount }) => amount ?? '—')];
  const right = [false, ...sources.map(() => true), true, true];
  const body = alignColumns([[...head, columns.place], ...lines, sum], right);
  const notes = fileNotes(report).map((note) => `  ${oneLine(note)}`);
  return `${[...body, '', ...sumLines(report), ...notes].join('\n')}\n`;
}
