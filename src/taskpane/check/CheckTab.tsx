import { useFileDrop } from './useFileDrop';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { checkFiles } from '../actions/checkFiles';
import { CheckIntro } from './CheckIntro';
import { ExportView } from './ExportView';
import { FixAllView } from './FixAllView';
import { IgnoredView } from './IgnoredView';
import { ResultView } from './ResultView';

const useStyles = makeStyles({
  drop: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
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

function View() {
  const { check } = usePaneState();
  const nothingYet = !check.asked && !check.files;
  if (nothingYet || check.job.kind === 'busy') return <CheckIntro />;
  switch (check.view) {
    case 'fix-all':
      return <FixAllView />;
    case 'ignored':
      return <IgnoredView />;
    case 'export':
      return <ExportView />;
    case 'list':
      return <ResultView />;
  }
}

/** 检查: before, during and after a check; workbooks may be dropped anywhere on it. */
export function CheckTab() {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords().check;
  const { over, handlers } = useFileDrop((files) => {
    void checkFiles(pane, files);
  });
  return (
    <div className={styles.drop} {...handlers}>
      <View />
      {over && <div className={styles.target}>{words.dropHere}</div>}
    </div>
  );
}
