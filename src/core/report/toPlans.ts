import type { Finding } from '../check/Finding';
import { quoteSheetName, toA1 } from '../grid/address';
import type { SheetPlan } from '../layout/SheetPlan';
import { layOutSummary, type SummaryOptions } from '../totals/summary/layOutSummary';
import type { Words } from '../words/index';
import { acrossRows, allRows, fileRows, rowsByTable, leftOutLines, type FindingRow } from './findingRows';
import { lineUnder, listPlan, textContent as text, type ListContent } from './listPlan';
import type { Report } from './Report';
import { hintsLeftOutText, noFindingText, projectText, reportWords } from './reportWords';
import { fileNotes } from './sumNotes';

/** Where the report will lie, for its links: the path of a checked file as seen from there. */
export type PathFromReport = (path: string) => string;

const { columns } = reportWords;

/** The report as a workbook: a sheet of findings with links to file and cell, one by project, one of totals. */
export function reportPlans(report: Report, words: Words, pathFromReport: PathFromReport): SheetPlan[] {
  return [
    findingsPlan(report, words, pathFromReport),
    projectsPlan(report, words, pathFromReport),
    totalsPlan(report),
  ];
}

/** The totals of the report alone, with subtotals and a chart where they are wanted. */
export function totalsPlan(report: Report, look: Pick<SummaryOptions, 'groupBy' | 'chart'> = {}): SheetPlan {
  const { files, totals, paths } = report;
  const tables = files.flatMap((file) => file.tables);
  return layOutSummary(tables, totals, {
    sheetName: reportWords.totals,
    paths,
    notes: fileNotes(report),
    findings: findingsOfAll(files),
    ...look,
  });
}

/** The findings of each file, with the index of their table among the tables of all. */
function findingsOfAll(files: Report['files']): Finding[] {
  let before = 0;
  return files.flatMap(({ tables, findings }) => {
    const first = before;
    before += tables.length;
    return findings.map((finding) =>
      finding.table === null ? finding : { ...finding, table: finding.table + first },
    );
  });
}

const FINDING_COLUMNS = [
  { head: columns.path, width: 26 },
  { head: columns.sheet, width: 18 },
  { head: columns.project, width: 24 },
  { head: columns.cell, width: 8 },
  { head: columns.severity, width: 7 },
  { head: columns.message, width: 48 },
  { head: columns.found, width: 20 },
  { head: columns.expected, width: 16 },
  { head: columns.title, width: 16 },
];

function findingsPlan(report: Report, words: Words, pathFromReport: PathFromReport): SheetPlan {
  const leftOut = leftOutLines(report).map(({ path, severity, title, message }): ListContent[] =>
    [path, '', '', '', words.severities[severity], message, '', '', title].map(text),
  );
  const rows = allRows(report, words).map((row): ListContent[] => [
    text(row.path),
    text(row.sheet),
    text(row.project ?? ''),
    link(row.cell, row, pathFromReport),
    text(words.severities[row.severity]),
    text(row.message),
    text(row.found ?? ''),
    text(row.expected ?? ''),
    text(row.title),
  ]);
  const lines = [...leftOut, ...rows];
  const hints = hintsLeftOutText(report.files);
  const told = lineUnder(FINDING_COLUMNS, columns.message, hints);
  const tables = report.files.flatMap((file) => file.tables);
  // An empty list could be taken for a failure, and a book without a table for a clean one.
  const empty = tables.length === 0 ? reportWords.noTable : noFindingText(tables);
  const none = lineUnder(FINDING_COLUMNS, columns.message, empty);
  return listPlan(
    reportWords.findings,
    FINDING_COLUMNS,
    [...(lines.length > 0 ? lines : [none]), ...(hints === '' ? [] : [told])],
    {
      filter: true,
    },
  );
}

const PROJECT_COLUMNS = [
  { head: columns.path, width: 30 },
  { head: columns.sheet, width: 22 },
  { head: columns.project, width: 40 },
  { head: columns.error, width: 8 },
  { head: columns.warning, width: 8 },
  { head: columns.info, width: 8 },
];

function projectsPlan(report: Report, words: Words, pathFromReport: PathFromReport): SheetPlan {
  const across = acrossRows(report, words);
  const rows = report.files.flatMap((file) => {
    const ofFile = across.filter((row) => row.path === file.path);
    const rowsOf = rowsByTable([...fileRows(file, words), ...ofFile]);
    return file.tables.map((table, index): ListContent[] => {
      const own = rowsOf(index);
      const first = table.fields.projectName?.cell ?? { row: table.area.top, column: table.area.left };
      const place = { path: file.path, sheet: table.sheet, cell: toA1(first) };
      return [
        text(file.path),
        link(table.sheet, place, pathFromReport),
        text(projectText(table)),
        count(own, 'error'),
        count(own, 'warning'),
        count(own, 'info'),
      ];
    });
  });
  return listPlan(reportWords.byProject, PROJECT_COLUMNS, rows, { filter: true });
}

function count(rows: readonly FindingRow[], severity: FindingRow['severity']): ListContent {
  return { kind: 'number', number: rows.filter((row) => row.severity === severity).length };
}

function link(
  shown: string,
  { path, sheet, cell }: { path: string; sheet: string; cell: string },
  pathFromReport: PathFromReport,
): ListContent {
  return {
    kind: 'link',
    text: shown,
    target: `${quoteSheetName(sheet)}!${cell}`,
    file: pathFromReport(path),
  };
}
