import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { safeChanges } from '../state/changes';
import { clearMarks } from '../actions/marks';
import { setCheck } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { ExportButton } from './views/ExportButton';
import { checkWords } from '../words/zh-CN/check';
import { leftMarksWords } from '../words/zh-CN/leftMarks';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
  spacer: { flexGrow: 1 },
});

const whatCanBeDone = (state: PaneState) => ({
  safe: state.check.files ? 0 : safeChanges(state).length,
  hasMarks: state.check.marks.kind !== 'none' && !state.check.files,
});

/** What can be done with all findings. */
export function CheckFooter() {
  const styles = useStyles();
  const pane = usePane();
  const { safe, hasMarks } = usePaneState(whatCanBeDone);
  const words = useWords(checkWords);
  const leftMarks = useWords(leftMarksWords);
  return (
    <footer className={styles.footer}>
      {safe > 0 && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setCheck(pane, { view: 'fix-all', fixRule: null });
          }}
        >
          {words.fixAll(safe)}
        </Button>
      )}
      {hasMarks && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => void clearMarks(pane)}
        >
          {leftMarks.clearMarks}
        </Button>
      )}
      <span className={styles.spacer} />
      <ExportButton />
    </footer>
  );
}
