import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { checkWorkbook } from '../actions/checkWorkbook';
import { clockTime } from '../state/time';
import { setCheck } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { useLocale, usePane, usePaneState, usePaneWords } from '../state/usePane';
import { countRead, unreadTexts } from './unreadTexts';

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
  whole: { whiteSpace: 'nowrap' },
  spacer: { flexGrow: 1 },
  ignored: { fontSize: tokens.fontSizeBase200 },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

const NO_TABLES: readonly PerformanceTable[] = [];

const whatWasRead = ({ book, freshness, check }: PaneState) => ({
  tables: check.files?.tables ?? book?.tables ?? NO_TABLES,
  readAt: book?.readAt ?? null,
  freshness,
  files: check.files,
  ignored: check.ignores.length,
});

/** Check again; how many tables, and when; or that they were edited since. */
export function CheckHeader() {
  const styles = useStyles();
  const pane = usePane();
  const { tables, readAt, freshness, files, ignored } = usePaneState(whatWasRead);
  const locale = useLocale();
  const words = usePaneWords().check;
  const unread = unreadTexts(tables, words);
  const read = (
    <>
      {words.tables(countRead(tables))}
      {unread.length > 0 && <span className={styles.stale}>{words.comma + unread.join(words.comma)}</span>}
    </>
  );
  if (files) {
    return (
      <div className={styles.header}>
        <Button
          onClick={() => {
            setCheck(pane, { files: null, chosen: null, notice: null });
          }}
        >
          {words.backToWorkbook}
        </Button>
        <Text className={styles.when} title={files.names.join('\n')}>
          {words.files(files.names.length)} · {read}
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
          {readAt && (
            <>
              {read} <span className={styles.whole}>· {words.checkedAt(clockTime(readAt, locale))}</span>
            </>
          )}
        </Text>
      ) : (
        <Text size={200} className={freshness === 'stale' ? styles.stale : styles.when}>
          {freshness === 'stale' ? words.stale : words.refreshing}
        </Text>
      )}
      <span className={styles.spacer} />
      {ignored > 0 && (
        <Link
          as="button"
          className={styles.ignored}
          onClick={() => {
            setCheck(pane, { view: 'ignored' });
          }}
        >
          {words.ignored(ignored)}
        </Link>
      )}
    </div>
  );
}
