import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { putHintAway } from '../../actions/settings';
import { usePane, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';

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
  const check = useWords(checkWords);
  return (
    <div className={styles.hint}>
      <Text size={200} className={styles.text}>
        {check.firstHint}
      </Text>
      <Link
        as="button"
        className={styles.away}
        onClick={() => {
          putHintAway(pane);
        }}
      >
        {check.hintAway}
      </Link>
    </div>
  );
}
