import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { putHintAway } from '../actions/settings';
import { usePane, usePaneWords } from '../state/usePane';

const useStyles = makeStyles({
  hint: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorBrandBackground2,
    // The list needs a low pane for itself.
    '@media (max-height: 420px)': { display: 'none' },
  },
  text: { flexGrow: 1 },
  away: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What to do with the list, for whoever sees it for the first time. */
export function FirstHint() {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords();
  return (
    <div className={styles.hint}>
      <Text size={200} className={styles.text}>
        {words.check.firstHint}
      </Text>
      <Link
        as="button"
        className={styles.away}
        onClick={() => {
          putHintAway(pane);
        }}
      >
        {words.check.hintAway}
      </Link>
    </div>
  );
}
