import { undoFix } from '../../actions/fixFindings';
import { StatusLine } from '../../parts/StatusLine';
import { shownResult } from '../../state/chosen';
import type { PaneState } from '../../state/PaneState';
import { useLocale, usePane, usePaneState, useWords } from '../../state/usePane';
import { noticeText } from './noticeText';
import { checkWords } from '../../words/zh-CN/check';
import { commonWords } from '../../words/zh-CN/common';

const whatWasDone = (state: PaneState) => ({
  notice: state.check.notice,
  ...shownResult(state),
  untouched: state.check.files ? 0 : (state.book?.filling ?? []).filter((one) => one.untouched).length,
  lastFix: state.lastWrite?.kind === 'fix' && !state.check.files ? state.lastWrite : null,
});

/** What was just done, and how to take it back. */
export function CheckStatus() {
  const pane = usePane();
  const { notice, tables, findings, untouched, lastFix } = usePaneState(whatWasDone);
  const locale = useLocale();
  const check = useWords(checkWords);
  const common = useWords(commonWords);
  const canUndo = lastFix !== null && notice?.kind !== 'checked';
  // Beside the sentence about something else the button says itself what it takes back.
  const toldOfIt = !notice || ['fixed', 'fixed-all', 'not-fixed'].includes(notice.kind);
  const text = noticeText(notice, { tables, findings, untouched }, locale);
  const isNote =
    text === null ||
    notice?.kind === 'not-fixed' ||
    notice?.kind === 'marks-failed' ||
    notice?.kind === 'marks-cleared-but' ||
    notice?.kind === 'no-workbooks' ||
    notice?.kind === 'stopped' ||
    notice?.kind === 'not-copied';
  return (
    <StatusLine
      text={text ?? (canUndo ? check.canUndo(lastFix.count) : null)}
      tone={isNote ? 'note' : 'done'}
      hidden={notice?.kind === 'checked'}
      action={
        canUndo
          ? {
              label: toldOfIt ? common.undo : check.undoFixes,
              run: () => {
                void undoFix(pane);
              },
            }
          : null
      }
    />
  );
}
