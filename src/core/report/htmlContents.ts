import { ruleWordsOf, type Words } from '../words/index';
import { escapeHtml, htmlTable } from './html';
import { rankFiles, rankRules, type RankedFile } from './ranking';
import type { Report } from './Report';
import { reportWords } from './reportWords';

const { columns } = reportWords;

/** So many kinds of findings tell where to begin; more would be read by nobody. */
const MOST_KINDS = 10;

/** The place of a file's section in the page. */
export function sectionId(index: number): string {
  return `f${String(index + 1)}`;
}

/** Where the reader of a report over several files begins: the files, the worst first, each leading to its section; and the most frequent findings. */
export function contentsHtml(report: Report, words: Words): string {
  if (report.files.length < 2) return '';
  const head = [
    columns.rank,
    columns.path,
    columns.unit,
    columns.tables,
    columns.error,
    columns.warning,
    columns.info,
  ];
  const isUnread = report.files.some(({ error }) => error !== null);
  const title = isUnread ? reportWords.contentsUnread : reportWords.contents;
  const rows = rankFiles(report).map(rankedRow);
  const kinds = rankRules(report, MOST_KINDS).map(({ rule, count, files }) => {
    const { title } = ruleWordsOf({ rule }, words);
    return `<tr><td>${escapeHtml(title)}</td><td class="number">${count}</td><td class="number">${files}</td></tr>`;
  });
  const frequent =
    kinds.length > 0
      ? `<h2>${reportWords.kinds}</h2>${htmlTable([columns.title, columns.count, columns.files], kinds, 'kinds')}`
      : '';
  return `<section id="contents"><h2>${title}</h2>${htmlTable(head, rows, 'contents')}${frequent}</section>`;
}

function rankedRow({ file, index, units, counts, unread }: RankedFile, rank: number): string {
  const link = `<a href="#${sectionId(index)}">${escapeHtml(file.path)}</a>`;
  const note =
    file.error !== null
      ? reportWords.unreadShort
      : file.tables.length === 0
        ? reportWords.noTable
        : unread.join('，');
  const number = (count: number, kind: string) =>
    `<td class="number${count > 0 ? ` ${kind}` : ''}">${file.error === null ? count : ''}</td>`;
  return `<tr><td class="number">${rank + 1}</td><td>${link}${note === '' ? '' : ` <small class="warning">${note}</small>`}</td><td>${escapeHtml(units.join('、'))}</td>${number(file.tables.length, '')}${number(counts.error, 'error')}${number(counts.warning, 'warning')}${number(counts.info, 'info')}</tr>`;
}
