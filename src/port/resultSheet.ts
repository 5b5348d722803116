import { workbookWordsFor, problemMessage } from './words';
import type { Finding } from '../core/check/Finding';
import { quoteSheetName, toA1 } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { listPlan, type ListContent } from '../core/report/listPlan';
import { noFindingText, reportWords } from '../core/report/reportWords';
import type { PerformanceTable } from '../core/table/PerformanceTable';
import { findingMessage, type Words } from '../core/words';
import { type WorkbookProblem } from './WorkbookProblem';

const { columns } = reportWords;

const COLUMNS = [
  { head: columns.severity, width: 8 },
  { head: columns.sheet, width: 24 },
  { head: columns.cell, width: 9 },
  { head: columns.message, width: 56 },
  { head: columns.found, width: 24 },
  { head: columns.expected, width: 20 },
];

/** The findings as a sheet, each leading to its cell: what a person sees where no pane can be opened. */
export function findingsPlan(
  findings: readonly Finding[],
  tables: readonly PerformanceTable[],
  words: Words,
): SheetPlan {
  const name = workbookWordsFor(words.locale).resultSheet;
  if (findings.length === 0) return sentencePlan(name, noFindingText(tables));
  return listPlan(
    name,
    COLUMNS,
    findings.map((finding) => [
      text(words.severities[finding.severity]),
      text(finding.sheet),
      {
        kind: 'link',
        text: toA1(finding.cell),
        target: `${quoteSheetName(finding.sheet)}!${toA1(finding.cell)}`,
      },
      text(findingMessage(finding, words)),
      text(finding.found ?? ''),
      text(finding.expected ?? ''),
    ]),
  );
}

/** What went wrong, as a sheet. */
export function problemPlan(problem: WorkbookProblem, locale: Words['locale']): SheetPlan {
  return sentencePlan(workbookWordsFor(locale).resultSheet, problemMessage(problem, locale));
}

function sentencePlan(name: string, sentence: string): SheetPlan {
  return listPlan(name, [{ head: name, width: 90 }], [[text(sentence)]]);
}

function text(shown: string): ListContent {
  return shown === '' ? { kind: 'blank' } : { kind: 'text', text: shown };
}
