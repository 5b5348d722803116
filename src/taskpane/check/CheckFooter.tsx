import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { safeChanges, undoFix } from '../actions/fixFindings';
import { clearMarks } from '../actions/marks';
import { StatusLine } from '../parts/StatusLine';
import { setCheck } from '../state/Pane';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { noticeText } from './noticeText';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
  spacer: { flexGrow: 1 },
});

/** What was just done, and what can be done with all findings. */
export function CheckFooter() {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const all = usePaneWords();
  const words = all.check;
  const { check, lastWrite } = state;
  const safe = check.files ? 0 : safeChanges(state).length;
  const show = (view: 'fix-all' | 'ignored' | 'export') => () => {
    setCheck(pane, { view });
  };
  const text = noticeText(check.notice, state, all);
  const undo =
    lastWrite?.kind === 'fix' && !check.files
      ? {
          label: all.undo,
          run: () => {
            void undoFix(pane);
          },
        }
      : null;
  return (
    <footer className={styles.footer}>
      <StatusLine
        text={text ?? (undo ? words.canUndo(lastWrite?.count ?? 0) : null)}
        tone={
          check.notice?.kind === 'not-fixed' || check.notice?.kind === 'marks-failed' || text === null
            ? 'note'
            : 'done'
        }
        action={undo}
      />
      <div className={styles.buttons}>
        {safe > 0 && (
          <Button size="small" className={styles.button} onClick={show('fix-all')}>
            {words.fixAll(safe)}
          </Button>
        )}
        {check.marked && !check.files && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => void clearMarks(pane)}
          >
            {words.clearMarks}
          </Button>
        )}
        {check.ignores.length > 0 && !check.files && (
          <Button size="small" appearance="subtle" className={styles.button} onClick={show('ignored')}>
            {words.ignored(check.ignores.length)}
          </Button>
        )}
        <span className={styles.spacer} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          className={styles.button}
          onClick={show('export')}
        >
          {words.export}
        </Button>
      </div>
    </footer>
  );
}
