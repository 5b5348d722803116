import { checkInFull } from '../../core/check/check';
import type { CheckOptions } from '../../core/check/CheckOptions';
import { findingsCsv } from '../../core/report/findingsCsv';
import { totalsCsv } from '../../core/report/totalsCsv';
import { reportHtml, totalsHtml } from '../../core/report/toHtml';
import { reportPlans, totalsPlan } from '../../core/report/toPlans';
import { issuesByUnit, issuesMessage } from '../../core/report/unitIssues';
import { makeReport, type CheckedFile, type Report } from '../../core/report/Report';
import { wordsFor } from '../../core/words';
import { problemSentence } from '../state/problemText';
import type { CheckedFiles } from '../state/CheckedFiles';
import type { PaneState } from '../state/PaneState';
import { sumOptions, type SumDecisions } from '../state/sumDecisions';
import { summedTables, type SummedTables } from '../state/summedTables';

/** units: 问题清单 of each unit; marked: with marked copies of its files. */
export { findingsPlan } from '../../port/resultSheet';

export type ReportKind = 'html' | 'xlsx' | 'units' | 'marked' | 'csv';

/**
 * Each file checked by itself, and then with the others: the report says which findings are between files. `paths`, where the
 * decisions know the files by other names.
 */
function filesReport(
  { names, tables, fileOfTable, problems }: CheckedFiles,
  state: PaneState,
  decisions: SumDecisions = {},
  paths = fileOfTable,
): Report {
  const { profile, grading, locale } = state.settings;
  const options: CheckOptions = { profile, grading };
  const checked = names.map((path): CheckedFile => {
    const problem = problems.find((other) => other.kind === 'file' && other.problem.file === path);
    const own = tables.filter((_table, index) => fileOfTable[index] === path);
    return {
      path,
      error: problem ? problemSentence(problem, locale) : null,
      tables: own,
      ...checkInFull(own, options),
    };
  });
  const { paths: _paths, ...decided } = sumOptions(tables, decisions, paths);
  const { otherFiles } = state.check;
  return { ...makeReport(checked, options, decided), ...(otherFiles.length > 0 && { otherFiles }) };
}

/** A file that is handed to the person. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

export interface ReportNames {
  /** What the report calls the workbook that is open in Excel, whose file name Excel does not tell. */
  readonly workbook: string;
  /** What the file is called, without its ending; and what a file with several lists is. */
  readonly report: string;
  readonly lists: string;
  /** When the report is made. */
  readonly day: Date;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function reportOf(state: PaneState, workbook: string): Report {
  const { files, findings, unfilled, hintsLeftOut } = state.check;
  return files
    ? filesReport(files, state)
    : makeReport([
        {
          path: workbook,
          error: null,
          tables: state.book?.tables ?? [],
          findings: [...findings, ...unfilled],
          hintsLeftOut,
        },
      ]);
}

/** The findings that the pane shows, as a file: all of them, whatever the list is filtered by. */
export async function reportFile(
  state: PaneState,
  kind: ReportKind,
  names: ReportNames,
): Promise<ReportFile> {
  const words = wordsFor(state.settings.locale);
  const report = reportOf(state, names.workbook);
  const name = `${names.report}.${kind}`;
  switch (kind) {
    case 'html':
      return { name, mediaType: 'text/html;charset=utf-8', content: reportHtml(report, words, names.day) };
    case 'csv':
      return { name, mediaType: 'text/csv;charset=utf-8', content: findingsCsv(report, words) };
    case 'xlsx': {
      const { writeWorkbook } = await loadWriter();
      const content = await writeWorkbook(reportPlans(report, words, (path) => path));
      return { name, mediaType: XLSX, content };
    }
    case 'units':
    case 'marked':
      return unitsFile(report, state, kind === 'marked', names.lists);
  }
}

const loadWriter = () => import(/* webpackChunkName: "write-files" */ './writeFiles');

/** 问题清单 of each unit: one as it is, several in a zip; with marked copies of the files that are at hand. */
async function unitsFile(
  report: Report,
  state: PaneState,
  marked: boolean,
  lists: string,
): Promise<ReportFile> {
  const { files } = state.check;
  const original = async (path: string) => {
    const file = files?.picked[files.names.indexOf(path)];
    return file ? new Uint8Array(await file.arrayBuffer()) : null;
  };
  const { unitBooks, zipSync } = await loadWriter();
  const books = await unitBooks(report, wordsFor(state.settings.locale), marked ? original : null);
  const [only, ...others] = books;
  if (only && others.length === 0) return { name: only.name, mediaType: XLSX, content: only.content };
  const content = zipSync(Object.fromEntries(books.map((book) => [book.name, book.content])), { level: 0 });
  return { name: `${lists}.zip`, mediaType: 'application/zip', content };
}

/** The chosen files, before them the open workbook where it is summed too, by the name that the report has for it. */
function withBook(files: CheckedFiles, { tables, paths }: SummedTables, workbook: string): CheckedFiles {
  if (tables === files.tables) return files;
  return {
    ...files,
    names: [workbook, ...files.names],
    tables,
    fileOfTable: paths.map((path) => path || workbook),
  };
}

/** The sum over the chosen files, with what the person decided of it, as a file. */
export async function sumFile(
  files: CheckedFiles,
  state: PaneState,
  kind: 'html' | 'xlsx' | 'csv',
  { report: name, workbook, day }: Omit<ReportNames, 'lists'>,
): Promise<ReportFile> {
  const { decisions, groupBy, chart } = state.totals;
  const summed = summedTables(files, state);
  const report = filesReport(withBook(files, summed, workbook), state, decisions, summed.paths);
  switch (kind) {
    case 'html':
      return { name: `${name}.html`, mediaType: 'text/html;charset=utf-8', content: totalsHtml(report, day) };
    case 'csv':
      return { name: `${name}.csv`, mediaType: 'text/csv;charset=utf-8', content: totalsCsv(report) };
    case 'xlsx': {
      const { writeWorkbook } = await loadWriter();
      const content = await writeWorkbook([
        totalsPlan(report, {
          ...(groupBy && { groupBy }),
          ...(chart && chart !== 'none' && { chart }),
        }),
      ]);
      return { name: `${name}.xlsx`, mediaType: XLSX, content };
    }
  }
}

/** The findings as a message to be pasted: by unit, numbered. */
export function reportMessage(state: PaneState, workbook: string): string {
  const words = wordsFor(state.settings.locale);
  return issuesMessage(issuesByUnit(reportOf(state, workbook), words));
}
