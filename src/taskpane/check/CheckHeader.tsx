import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { checkWorkbook } from '../actions/checkWorkbook';
import { clockTime } from '../parts/time';
import { setCheck } from '../state/Pane';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  spacer: { flexGrow: 1 },
  ignored: { fontSize: tokens.fontSizeBase200 },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Check again; how many tables, and when; or that they were edited since. */
export function CheckHeader() {
  const styles = useStyles();
  const pane = usePane();
  const { book, freshness, check, settings } = usePaneState();
  const words = usePaneWords().check;
  if (check.files) {
    return (
      <div className={styles.header}>
        <Button
          onClick={() => {
            setCheck(pane, { files: null, chosen: null, notice: null });
          }}
        >
          {words.backToWorkbook}
        </Button>
        <Text className={styles.when} title={check.files.names.join('\n')}>
          {words.checkedFiles(check.files.tables.length, check.files.names.length)}
        </Text>
      </div>
    );
  }
  return (
    <div className={styles.header}>
      <Button
        size="small"
        appearance={freshness === 'stale' ? 'primary' : 'secondary'}
        onClick={() => void checkWorkbook(pane)}
      >
        {words.again}
      </Button>
      {freshness === 'fresh' ? (
        <Text size={200} className={styles.when}>
          {book && words.checkedAt(book.tables.length, clockTime(book.readAt, settings.locale))}
        </Text>
      ) : (
        <Text size={200} className={freshness === 'stale' ? styles.stale : styles.when}>
          {freshness === 'stale' ? words.stale : words.refreshing}
        </Text>
      )}
      <span className={styles.spacer} />
      {check.ignores.length > 0 && (
        <Link
          as="button"
          className={styles.ignored}
          onClick={() => {
            setCheck(pane, { view: 'ignored' });
          }}
        >
          {words.ignored(check.ignores.length)}
        </Link>
      )}
    </div>
  );
}
