import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { reviewFiles } from '../actions/reviewFiles';
import { CheckIntro } from './CheckIntro';
import { CheckViews } from './CheckViews';
import { useFileDrop } from './useFileDrop';
import { bookWords } from '../words/zh-CN/book';

const useStyles = makeStyles({
  drop: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    // A pane too low for all of it, as with large letters, is scrolled.
    overflowY: 'auto',
  },
  target: {
    position: 'absolute',
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    background: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

const hasResult = ({ check }: PaneState) =>
  (check.asked || check.files !== null) && check.job.kind !== 'busy';

function View() {
  return usePaneState(hasResult) ? <CheckViews /> : <CheckIntro />;
}

/** 检查: before, during and after a check; workbooks may be dropped anywhere on it. */
export default function CheckTab() {
  const styles = useStyles();
  const pane = usePane();
  const book = useWords(bookWords);
  const { over, handlers } = useFileDrop((picked) => {
    void reviewFiles(pane, picked);
  });
  return (
    <div className={styles.drop} {...handlers}>
      <View />
      {over && <div className={styles.target}>{book.dropHere}</div>}
    </div>
  );
}
