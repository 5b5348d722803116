import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reviewFiles } from '../../actions/reviewFiles';
import { PickButtons } from '../../parts/PickButtons';
import { usePane, useWords } from '../../state/usePane';
import { deskWords } from '../../words/zh-CN/desk';

const useStyles = makeStyles({
  section: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
  },
  alone: { padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
});

interface OtherFilesSectionProps {
  readonly title: string;
  /** Not in the body of a tab, which has margins of its own. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
}

/** A second way to begin, below the first: other workbooks. */
export function OtherFilesSection({ title, alone = false, children }: OtherFilesSectionProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={mergeClasses(styles.section, alone && styles.alone)}>
      <Text weight="semibold">{title}</Text>
      <OtherFiles />
      {children}
    </section>
  );
}

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
