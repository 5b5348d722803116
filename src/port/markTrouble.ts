import type { Marked } from './WorkbookPort';
import type { WorkbookProblem } from './WorkbookProblem';
import { problemSaid, type WorkbookWords } from './words/WorkbookWords';

/** Why marks are not as they should be; the findings hold. */
export type MarkTrouble =
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem }
  | { readonly kind: 'protected' | 'failed'; readonly sheets: readonly string[] }
  /** They stand, and so many cells could not be given their sentence. */
  | { readonly kind: 'unsaid'; readonly cells: number };

/** What was not done of what was asked: the gravest alone, since one sentence is read and three are not. Null for nothing. */
export function markTroubleOf({ failedSheets, protectedSheets, unsaid }: Marked): MarkTrouble | null {
  if (failedSheets.length > 0) return { kind: 'failed', sheets: failedSheets };
  if (protectedSheets.length > 0) return { kind: 'protected', sheets: protectedSheets };
  return unsaid > 0 ? { kind: 'unsaid', cells: unsaid } : null;
}

/** The sentence for it, without a full stop where it may stand in a line. */
export function markTroubleText(trouble: MarkTrouble, words: WorkbookWords): string {
  const { marks } = words;
  switch (trouble.kind) {
    case 'refused':
      return marks.refused(problemSaid(trouble.problem, words));
    case 'protected':
      return marks.protected(trouble.sheets[0] ?? '', trouble.sheets.length);
    case 'failed':
      return marks.failed(trouble.sheets[0] ?? '', trouble.sheets.length);
    case 'unsaid':
      return marks.unsaid(trouble.cells);
  }
}
