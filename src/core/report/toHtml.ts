import { countFindings } from '../check/countFindings';
import type { Decimal } from '../money/decimal';
import type { Severity } from '../glossary/finding';
import type { Words } from '../words/index';
import { acrossRows, fileRows, rowsByTable, type FindingRow } from './findingRows';
import { grouped } from '../money/grouped';
import { gatherRows } from './gatherRows';
import { escapeHtml, htmlTable } from './html';
import { contentsHtml, sectionId } from './htmlContents';
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
import { ofSource, placeText } from '../totals/rowPlaces';
import { sheetNoteText } from './sheetNotes';
import { sumNotes, tableNotes, uncountedNotes } from './sumNotes';

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
    totalsSection(
      report,
      tableNotes(report).map(({ text }) => text),
      'h2',
    ),
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
<style>${STYLE}</style>
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

const STYLE = `
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; margin: 2em auto; max-width: 60em; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 2px solid #0f4c9c; overflow-wrap: anywhere; } h3 { font-size: 1em; margin: 1.2em 0 .4em; }
small { color: #5c5c5c; font-weight: normal; margin-left: .6em; }
table { border-collapse: collapse; width: 100%; table-layout: auto; }
th, td { border: 1px solid #b8b8b8; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #e8eef7; white-space: nowrap; }
.findings { table-layout: fixed; }
.findings:not(.across) td:first-child, .findings td:nth-child(2), .across td:nth-child(3) { white-space: nowrap; }
.findings:not(.across) th:first-child { width: 4.2em; } .findings:not(.across) th:nth-child(2) { width: 6.5em; } .findings:not(.across) th:nth-child(4) { width: 20%; } .findings:not(.across) th:nth-child(5) { width: 18%; }
.across th:first-child { width: 20%; } .across th:nth-child(2) { width: 4.2em; } .across th:nth-child(3) { width: 4em; } .across th:nth-child(5) { width: 13%; } .across th:nth-child(6) { width: 10%; }
.totals th { white-space: normal; } .totals th:nth-child(n+2), .contents th:first-child, .contents th:nth-child(n+4), .kinds th:nth-child(n+2) { text-align: right; }
.totals th:first-child { width: 22%; } .totals th:last-child { width: 24%; text-align: left; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .sum { font-weight: bold; background: #f3f5f9; }
.error { color: #a4262c; } .warning { color: #8a5300; } .info { color: #3b5b7d; }
.contents td:nth-child(3) { width: 26%; } .contents th:first-child, .contents th:nth-child(n+4) { width: 3.2em; } .kinds { width: auto; min-width: 50%; }
a { color: #0f4c9c; } .back { float: right; font-size: .75em; font-weight: normal; } section:target > h2 { background: #fff4ce; }
.counts > span { display: inline-block; margin-right: 1em; white-space: nowrap; } .day { color: #5c5c5c; }
@page { size: A4; margin: 1.5cm; @bottom-center { content: counter(page) " / " counter(pages); } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } .back { display: none; } a { color: inherit; text-decoration: none; } thead { display: table-header-group; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
