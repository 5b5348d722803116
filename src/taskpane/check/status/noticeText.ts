import { markTroubleText } from '../../../port/markTrouble';
import { countFindings } from '../../../core/check/countFindings';
import type { Locale } from '../../../core/words/Words';
import type { shownResult } from '../../state/chosen';
import type { CheckNotice } from '../../state/CheckNotice';
import { wordsOf } from '../../words';
import { checkWords } from '../../words/zh-CN/check';
import { commonWords } from '../../words/zh-CN/common';
import { deskWords } from '../../words/zh-CN/desk';
import { workbookProblemWords } from '../../words/zh-CN/problems';
import { unreadTexts } from './unreadTexts';

type Shown = ReturnType<typeof shownResult> & {
  /** How many tables nobody has begun. */
  readonly untouched?: number;
};

/**
 * The sentence for what was just done; null where there is nothing to say.
 * @param shown the tables that are shown, all that is found in them now, and how many of them nobody has begun
 */
export function noticeText(
  notice: CheckNotice | null,
  { tables, findings, untouched = 0 }: Shown,
  locale: Locale,
): string | null {
  const words = wordsOf(checkWords, locale);
  switch (notice?.kind) {
    case undefined:
      return null;
    case 'checked': {
      const { error, warning, info } = countFindings(findings).bySeverity;
      const unread = unreadTexts(tables, words);
      if (untouched > 0) return words.summaryUntouched(error, warning, info, untouched);
      return findings.length === 0 && unread.length > 0
        ? words.summaryUnread(unread.join(words.comma))
        : words.summary(error, warning, info);
    }
    case 'fixed':
      return words.fixed(notice.cell, notice.text);
    case 'fixed-all':
      return notice.skipped === 0
        ? words.fixedAll(notice.done, findings.length)
        : `${words.fixedAll(notice.done, findings.length)}。${words.skipped(notice.skipped)}`;
    case 'not-fixed':
      return words.notFixed[notice.why](notice.cell);
    case 'undone':
      return wordsOf(commonWords, locale).undone;
    case 'marks-cleared':
      return words.marksCleared;
    case 'marks-cleared-but':
      return words.marksClearedBut[notice.why](notice.sheets[0] ?? '', notice.sheets.length);
    case 'marks-failed':
      return markTroubleText(notice.trouble, wordsOf(workbookProblemWords, locale));
    case 'ignored':
      return words.ignoreDone(notice.count);
    case 'restored':
      return words.restored;
    case 'no-workbooks':
      return wordsOf(deskWords, locale).noWorkbooks(notice.count);
    case 'stopped':
      return wordsOf(deskWords, locale).stopped(notice.done, notice.count);
    case 'copied':
      return wordsOf(deskWords, locale).copied;
    case 'not-copied':
      return wordsOf(deskWords, locale).notCopied;
    case 'exported': {
      const { name, instead } = notice;
      if (instead === null) return words.exported(name);
      const { copyText } = wordsOf(deskWords, locale);
      return words.exportedPerhaps(name, (instead === 'results' ? words.resultsSheet : copyText).name);
    }
    case 'results-written':
      return words.resultsWritten(notice.name);
  }
}
