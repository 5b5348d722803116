import type { Locale } from '../../core/words/Words';
import { problemSaid } from '../../port/words/WorkbookWords';
import { wordsOf } from '../words';
import { commonWords } from '../words/zh-CN/common';
import { fileProblemWords, workbookProblemWords } from '../words/zh-CN/problems';
import type { Problem } from './Problem';

/** What happened and what to do, in a sentence. */
export function problemSentence(problem: Problem, locale: Locale): string {
  if (problem.kind === 'workbook') return problemSaid(problem.problem, wordsOf(workbookProblemWords, locale));
  if (problem.kind === 'not-loaded') return wordsOf(commonWords, locale).notLoaded;
  const words = wordsOf(fileProblemWords, locale);
  return words.message(problem.problem, words);
}

/** What to send to whoever helps; null where the sentence says it all. */
export function problemDetails(problem: Problem): string | null {
  if (problem.kind === 'not-loaded') return null;
  return 'details' in problem.problem ? problem.problem.details : null;
}
