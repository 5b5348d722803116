import { checkTables } from '../../core/check/check';
import type { CheckOptions } from '../../core/check/CheckOptions';
import { findingsCsv } from '../../core/report/toCsv';
import { reportHtml } from '../../core/report/toHtml';
import { reportPlans } from '../../core/report/toPlans';
import { makeReport, type CheckedFile, type Report } from '../../core/report/Report';
import { wordsFor } from '../../core/words';
import { problemSentence } from '../state/problemText';
import type { CheckedFiles, PaneState } from '../state/PaneState';

export type ReportKind = 'html' | 'xlsx' | 'csv';

/** Each file checked by itself, and then with the others: the report says which findings are between files. */
function filesReport({ names, tables, fileOfTable, problems }: CheckedFiles, state: PaneState): Report {
  const { profile, locale } = state.settings;
  const options: CheckOptions = { profile };
  const checked = names.map((path): CheckedFile => {
    const problem = problems.find((other) => other.kind === 'file' && other.problem.file === path);
    const own = tables.filter((_table, index) => fileOfTable[index] === path);
    return {
      path,
      error: problem ? problemSentence(problem, locale) : null,
      tables: own,
      findings: checkTables(own, options),
    };
  });
  return makeReport(checked, options);
}

/**
 * The findings that the pane shows, as a file: all of them, whatever the list is filtered by. `workbook` is what the
 * report calls the workbook that is open in Excel, whose file name Excel does not tell.
 */
export async function reportFile(
  state: PaneState,
  kind: ReportKind,
  workbook: string,
): Promise<{ readonly mediaType: string; readonly content: string | Uint8Array }> {
  const words = wordsFor(state.settings.locale);
  const { files, findings } = state.check;
  const report = files
    ? filesReport(files, state)
    : makeReport([{ path: workbook, error: null, tables: state.book?.tables ?? [], findings }]);
  switch (kind) {
    case 'html':
      return { mediaType: 'text/html;charset=utf-8', content: reportHtml(report, words) };
    case 'csv':
      return { mediaType: 'text/csv;charset=utf-8', content: findingsCsv(report, words) };
    case 'xlsx': {
      const { writeWorkbook } = await import(
        /* webpackChunkName: "write-files" */ '../../files/writeWorkbook'
      );
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await writeWorkbook(reportPlans(report, words, (path) => path)),
      };
    }
  }
}
