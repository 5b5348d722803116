import { countFindings } from '../check/countFindings';
import type { Decimal } from '../money/decimal';
import type { Severity } from '../glossary/finding';
import type { Words } from '../words/index';
import { acrossRows, fileRows, rowsByTable, type FindingRow } from './findingRows';
import { grouped } from '../money/grouped';
import { gatherRows } from './gatherRows';
import { escapeHtml, htmlTable } from './html';
import { contentsHtml, sectionId } from './htmlContents';
import { REPORT_STYLE } from './htmlStyle';
import { otherFilesText } from './otherFiles';
import { rankFiles } from './ranking';
import type { CheckedFile, Report } from './Report';
import {
  dateText,
  hintsLeftOutText,
  noFindingText,
  projectText,
  readText,
  reportWords,
  rowName,
  severityMarks,
} from './reportWords';
import { ofSource, placeText } from '../totals/summary/rowPlaces';
import { sheetNoteText } from './sheetNotes';
import { countingNotes, sumNotes, uncountedNotes } from './sumNotes';

const { columns } = reportWords;

/**
 * The report as one page that stands alone: no scripts, nothing from elsewhere; prints on A4. The files stand in the order
 * of the contents, the worst first. `day`: when it was made.
 */
export function reportHtml(report: Report, words: Words, day: Date): string {
  const across = acrossRows(report, words);
  const body = [
    `<h1>${reportWords.title}</h1>`,
    dayHtml(day),
    counts(report, words),
    contentsHtml(report, words),
    ...rankFiles(report).map(({ file, index }) =>
      fileSection(file, sectionId(index), report.files.length > 1, words),
    ),
    across.length > 0
      ? `<section><h2>${reportWords.acrossFiles}</h2>${findingsTable(across, words, true)}</section>`
      : '',
    totalsSection(report, countingNotes(report), 'h2'),
  ];
  return page(reportWords.title, body.join('\n'));
}

/** The funding as one page that stands alone. `day`: when it was made. */
export function totalsHtml(report: Report, day: Date): string {
  return page(reportWords.totals, totalsSection(report, sumNotes(report), 'h1') + dayHtml(day));
}

function dayHtml(day: Date): string {
  return `<p class="day">${dateText(day)}</p>`;
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function counts(report: Report, words: Words): string {
  const findings = [
    ...report.files.flatMap((file) => file.findings),
    ...report.across.map(({ finding }) => finding),
  ];
  const { bySeverity } = countFindings(findings);
  const shown = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      `<span class="${severity}">${mark(severity)} ${words.severities[severity]} ${bySeverity[severity]}</span>`,
  );
  const more = [otherFilesText(report.otherFiles), hintsLeftOutText(report.files)].filter(
    (text) => text !== '',
  );
  return `<p>${readText(report)}</p><p class="counts">${shown.join(' ')}</p>${more.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}`;
}

function fileSection(file: CheckedFile, id: string, withContents: boolean, words: Words): string {
  const back = withContents ? ` <a class="back" href="#contents">${reportWords.toContents}</a>` : '';
  const parts = [`<h2>${escapeHtml(file.path)}${back}</h2>`];
  if (file.error !== null) parts.push(`<p class="error">✗ ${escapeHtml(file.error)}</p>`);
  else if (file.tables.length === 0) parts.push(`<p>${reportWords.noTable}</p>`);
  for (const note of file.sheets ?? []) parts.push(`<p>${escapeHtml(sheetNoteText(note))}</p>`);
  const rowsOf = rowsByTable(fileRows(file, words));
  file.tables.forEach((table, index) => {
    const own = rowsOf(index);
    const name = projectText(table);
    const sheet = table.sheet === name ? '' : ` <small>${escapeHtml(table.sheet)}</small>`;
    parts.push(
      `<h3>${escapeHtml(name)}${sheet}</h3>`,
      own.length === 0
        ? `<p>${noFindingText([table])}</p>`
        : findingsTable(gatherRows(own, words), words, false),
    );
  });
  const others = rowsOf(null);
  if (others.length > 0) parts.push(findingsTable(others, words, false));
  return `<section id="${id}">${parts.join('\n')}</section>`;
}

function findingsTable(rows: readonly FindingRow[], words: Words, withPath: boolean): string {
  const head = [columns.severity, columns.cell, columns.message, columns.found, columns.expected];
  const body = rows.map((row) => {
    const cells = [
      `<td class="${row.severity}">${mark(row.severity)} ${words.severities[row.severity]}</td>`,
      `<td>${row.cell}</td>`,
      `<td>${escapeHtml(row.message)}</td>`,
      `<td>${escapeHtml(row.found ?? '')}</td>`,
      `<td>${escapeHtml(row.expected ?? '')}</td>`,
    ];
    if (withPath) cells.unshift(`<td>${escapeHtml(row.path)}<br>${escapeHtml(row.sheet)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return htmlTable(
    withPath ? [columns.path, ...head] : head,
    body,
    withPath ? 'findings across' : 'findings',
  );
}

/** The sum, a line a project, and below it what is not in it and what else must be known of it. */
function totalsSection(report: Report, notes: readonly string[], heading: 'h1' | 'h2'): string {
  const { totals, paths, files } = report;
  if (totals.projects === 0 && notes.length === 0) return '';
  const several = files.length > 1;
  const sources = totals.parts.map(({ label }) => label);
  const head = [columns.project, `${reportWords.total}(万元)`, ...sources, columns.difference];
  const number = (amount: Decimal | null): string =>
    `<td class="number">${amount === null ? '' : grouped(amount)}</td>`;
  const body = totals.rows.map((row) => {
    const amounts = sources.map((source) => ofSource(row, source));
    const file = several ? `${escapeHtml(paths[row.table] ?? '')}<br>` : '';
    const place = `<td>${file}${escapeHtml(placeText(row))}</td>`;
    const name = escapeHtml(rowName(row));
    return `<tr><td>${name}</td>${[row.total, ...amounts, row.difference].map(number).join('')}${place}</tr>`;
  });
  const sums = [totals.total, ...totals.parts.map(({ amount }) => amount), null].map(number).join('');
  body.push(`<tr class="sum"><td>${reportWords.sum}</td>${sums}<td></td></tr>`);
  const items = [...uncountedNotes(report), ...notes].map((line) => `<li>${escapeHtml(line)}</li>`);
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  const shown = htmlTable([...head, columns.place], body, 'totals');
  return `<section><${heading}>${reportWords.totals}</${heading}>${shown}${list}</section>`;
}

function mark(severity: Severity): string {
  return `<span aria-hidden="true">${severityMarks[severity]}</span>`;
}
