import { WorkbookFailure } from './WorkbookFailure';
import type { WorkbookProblem } from './WorkbookProblem';

/** What any thrown thing means to a person, where its host is not asked. */
export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookFailure) return error.problem;
  if (error instanceof Error && error.name === 'AbortError') return { code: 'aborted' };
  return {
    code: 'unexpected',
    details: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
  };
}
