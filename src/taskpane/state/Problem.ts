import type { WorkbookProblem } from '../../port/WorkbookProblem';
import { problemOf as workbookProblemOf } from '../../port/problemOf';
import type { FileProblem } from '../../files/FileProblem';

/** What stopped an action, as data; the words are found when it is shown. */
export type Problem =
  | { readonly kind: 'workbook'; readonly problem: WorkbookProblem }
  | { readonly kind: 'file'; readonly problem: FileProblem }
  /** A part of the pane that is loaded only when used did not come. */
  | { readonly kind: 'not-loaded' };

/** By name, not by class: the class comes with the file readers, which are loaded only when used. */
function isFileError(reason: unknown): reason is { readonly problem: FileProblem } {
  return reason instanceof Error && reason.name === 'FileError' && 'problem' in reason;
}

/** What any thrown thing means to a person. */
export function problemOf(reason: unknown): Problem {
  // webpack's name for it.
  if (reason instanceof Error && reason.name === 'ChunkLoadError') return { kind: 'not-loaded' };
  if (isFileError(reason)) return { kind: 'file', problem: reason.problem };
  return { kind: 'workbook', problem: workbookProblemOf(reason) };
}

/** True where the person stopped it: nothing to complain about. */
export function wasStopped(problem: Problem): boolean {
  return problem.kind === 'workbook' && problem.problem.code === 'aborted';
}
