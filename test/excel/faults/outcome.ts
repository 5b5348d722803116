import { noticeText } from '../../../src/taskpane/check/status/noticeText';
import { shownResult } from '../../../src/taskpane/state/chosen';
import type { Pane } from '../../../src/taskpane/state/Pane';
import type { Problem } from '../../../src/taskpane/state/Problem';
import { problemSentence } from '../../../src/taskpane/state/problemText';

/** Every sentence about something that went wrong or was done that the pane shows. */
export function told(pane: Pane): { readonly wrong: string[]; readonly done: string | null } {
  const { insert: inserting, check, totals, rows } = pane.store.get();
  const problems: Problem[] = [];
  for (const { job } of [inserting, check, totals]) if (job.kind === 'failed') problems.push(job.problem);
  if (check.problem) problems.push(check.problem);
  if (rows.problem) problems.push(rows.problem);
  if (totals.problem) problems.push(totals.problem);
  const notice = noticeText(check.notice, shownResult(pane.store.get()), 'zh-CN');
  const isTrouble = check.notice?.kind === 'marks-failed';
  return {
    wrong: [
      ...problems.map((problem) => problemSentence(problem, 'zh-CN')),
      ...(isTrouble && notice ? [notice] : []),
    ],
    done: isTrouble ? null : notice,
  };
}

/** The contents alone, without marks. */
function contents(snapshot: string): string {
  const { sheets, ...book } = JSON.parse(snapshot) as { sheets: object[] };
  return JSON.stringify({
    ...book,
    sheets: sheets.map((sheet) => ({ ...sheet, marks: [], validations: [] })),
  });
}

/** Without what the hints of a form look at: where Excel refuses that they see a new row, they look where they looked. */
function withoutHints(snapshot: string): string {
  return JSON.stringify(JSON.parse(snapshot), (key, value: unknown) => (key === 'formula' ? null : value));
}

export type Outcome = 'as before' | 'as asked' | 'as asked, marks to follow' | 'neither';

export interface Wanted {
  readonly start: string;
  readonly asked: string;
  /** The last calls of the job let hints see new rows, as far as Excel allows. */
  readonly helps: boolean;
}

/** What became of the workbook; anything but these is what no person must find. */
export function outcomeOf(pane: Pane, now: string, { start, asked, helps }: Wanted): Outcome {
  if (now === asked) return 'as asked';
  if (now === start) return 'as before';
  if (helps && withoutHints(now) === withoutHints(asked)) return 'as asked';
  const willFollow = pane.store.get().freshness === 'stale' && contents(now) === contents(asked);
  return willFollow ? 'as asked, marks to follow' : 'neither';
}

/** Whether the pane says that it was not done: in a sentence, or that the list is old. */
export function isToldOf(pane: Pane): boolean {
  return told(pane).wrong.length > 0 || pane.store.get().freshness === 'stale';
}
