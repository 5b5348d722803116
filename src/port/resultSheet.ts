import { workbookWordsFor, problemMessage } from './words';
import { quoteSheetName, toA1 } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { lineUnder, listPlan, textContent as text, type ListContent } from '../core/report/listPlan';
import type { CheckedFile } from '../core/report/Report';
import { hintsLeftOutText, noFindingText, reportWords } from '../core/report/reportWords';
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

/**
 * The findings as a sheet, each leading to its cell: what a person sees where no pane can be opened.
 * @param marksTold what is to be said of the marks: a help that was refused hides no finding
 */
export function findingsPlan(
  { findings, hintsLeftOut = 0 }: Pick<CheckedFile, 'findings' | 'hintsLeftOut'>,
  tables: readonly PerformanceTable[],
  words: Words,
  marksTold = '',
): SheetPlan {
  const name = workbookWordsFor(words.locale).resultSheet;
  const hints = hintsLeftOutText([{ hintsLeftOut }]);
  if (findings.length === 0) return sentencePlan(name, noFindingText(tables), hints, marksTold);
  const told = [hints, marksTold].filter((sentence) => sentence !== '');
  return listPlan(name, COLUMNS, [
    ...findings.map((finding): ListContent[] => [
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
    ...told.map((sentence) => lineUnder(COLUMNS, columns.message, sentence)),
  ]);
}

/** What went wrong, as a sheet. */
export function problemPlan(problem: WorkbookProblem, locale: Words['locale']): SheetPlan {
  return sentencePlan(workbookWordsFor(locale).resultSheet, problemMessage(problem, locale));
}

function sentencePlan(name: string, ...sentences: readonly string[]): SheetPlan {
  const told = sentences.filter((sentence) => sentence !== '');
  return listPlan(
    name,
    [{ head: name, width: 90 }],
    told.map((sentence) => [text(sentence)]),
  );
}
