import { undoFix } from '../actions/fixFindings';
import { StatusLine } from '../parts/StatusLine';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { noticeText } from './noticeText';

/** What was just done, and how to take it back. */
export function CheckStatus() {
  const pane = usePane();
  const state = usePaneState();
  const words = usePaneWords();
  const { check, lastWrite } = state;
  const { notice } = check;
  const canUndo = lastWrite?.kind === 'fix' && !check.files && notice?.kind !== 'checked';
  const text = noticeText(notice, state, words);
  const isNote = text === null || notice?.kind === 'not-fixed' || notice?.kind === 'marks-failed';
  return (
    <StatusLine
      text={text ?? (canUndo ? words.check.canUndo(lastWrite.count) : null)}
      tone={isNote ? 'note' : 'done'}
      hidden={notice?.kind === 'checked'}
      action={
        canUndo
          ? {
              label: words.undo,
              run: () => {
                void undoFix(pane);
              },
            }
          : null
      }
    />
  );
}
