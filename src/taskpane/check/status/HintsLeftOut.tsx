import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneState } from '../../state/PaneState';
import { usePaneState, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground3 } });

const hintsLeftOut = ({ check }: PaneState): number => check.files?.hintsLeftOut ?? check.hintsLeftOut;

/** How many hints 财政审核 does not list; nothing where all are listed. */
export function HintsLeftOut() {
  const styles = useStyles();
  const count = usePaneState(hintsLeftOut);
  const words = useWords(checkWords);
  if (count === 0) return null;
  return (
    <Text size={200} className={styles.text}>
      {words.hintsLeftOut(count)}
    </Text>
  );
}
