import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { reviewFiles } from '../actions/reviewFiles';
import { PickButtons } from '../parts/PickButtons';
import { usePane, useWords } from '../state/usePane';
import { deskWords } from '../words/zh-CN/desk';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground3, textAlign: 'center', textWrap: 'pretty' },
});

/** Chooses other workbooks to check without opening them, and says that they may be dragged here. */
export function OtherFiles() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(deskWords);
  return (
    <>
      <div className={styles.buttons}>
        <PickButtons onPick={(picked) => void reviewFiles(pane, picked)} />
      </div>
      <Text size={200} className={styles.hint}>
        {words.dragHint}
      </Text>
    </>
  );
}
