import { problemMessage } from '../../port/words';
import type { Locale } from '../../core/words/Words';
import { fileProblemMessage } from '../../files/words';
import type { Problem } from './Problem';

/** What happened and what to do, in a sentence. */
export function problemSentence(problem: Problem, locale: Locale): string {
  return problem.kind === 'workbook'
    ? problemMessage(problem.problem, locale)
    : fileProblemMessage(problem.problem, locale);
}

/** What to send to whoever helps; null where the sentence says it all. */
export function problemDetails({ problem }: Problem): string | null {
  return 'details' in problem ? problem.details : null;
}
