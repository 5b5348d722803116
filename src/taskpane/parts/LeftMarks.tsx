import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { clearMarks, keepLeftMarks } from '../actions/marks';
import type { PaneState } from '../state/PaneState';
import { problemSentence } from '../state/problemText';
import { useLocale, usePane, usePaneState, useWords } from '../state/usePane';
import { leftMarksWords } from '../words/zh-CN/leftMarks';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground3,
  },
  icon: { display: 'flex', fontSize: '18px', color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
  actions: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const leftMarks = ({ check, tab }: PaneState) => ({
  marks: check.marks,
  // The check's own page tells it itself.
  problem: tab === 'check' ? null : check.problem,
});

/** Marks of an earlier session, found when the pane opened: they would be printed, so they are offered to be cleared. */
export function LeftMarks() {
  const styles = useStyles();
  const pane = usePane();
  const { marks, problem } = usePaneState(leftMarks);
  const locale = useLocale();
  const words = useWords(leftMarksWords);
  if (marks.kind !== 'left') return null;
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.icon} aria-hidden="true">
        <InfoRegular />
      </span>
      <span className={styles.text}>
        {problem
          ? problemSentence(problem, locale)
          : words.marksLeft(marks.sheets[0] ?? '', marks.sheets.length)}
      </span>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void clearMarks(pane)}>
          {words.clearMarks}
        </Button>
        <Button
          size="small"
          onClick={() => {
            keepLeftMarks(pane);
          }}
        >
          {words.keepMarks}
        </Button>
      </div>
    </div>
  );
}
