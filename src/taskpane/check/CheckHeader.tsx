import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { markFindings } from '../actions/marks';
import { checkWorkbook } from '../actions/checkWorkbook';
import { BackToWorkbook } from '../parts/BackToWorkbook';
import { clockTime } from '../state/time';
import { setCheck } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { useLocale, usePane, usePaneState, useWords } from '../state/usePane';
import { HintsLeftOut } from './status/HintsLeftOut';
import { countRead, unreadTexts } from './status/unreadTexts';
import { bookWords } from '../words/zh-CN/book';
import { checkWords } from '../words/zh-CN/check';
import { deskWords } from '../words/zh-CN/desk';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  button: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalS },
  when: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  whole: { whiteSpace: 'nowrap' },
  marks: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  ignored: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  // Where there is no room for it, the sign alone leads there.
  label: { '@media (max-width: 340px)': { display: 'none' } },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

const NO_TABLES: readonly PerformanceTable[] = [];

const whatWasRead = ({ book, freshness, check }: PaneState) => ({
  tables: check.files?.tables ?? book?.tables ?? NO_TABLES,
  readAt: book?.readAt ?? null,
  freshness,
  files: check.files,
  leftOut: check.otherFiles.length,
  ignored: check.ignores.length,
  marksAreStale: check.marks.kind === 'standing' && check.marks.stale,
});

/** Check again, or back to the workbook; how much was read, and when; what is ignored; other files. */
export function CheckHeader() {
  const styles = useStyles();
  const pane = usePane();
  const { tables, readAt, freshness, files, leftOut, ignored, marksAreStale } = usePaneState(whatWasRead);
  const locale = useLocale();
  const words = useWords(checkWords);
  const desk = useWords(deskWords);
  const book = useWords(bookWords);
  const unread = unreadTexts(tables, words);
  const read = (
    <>
      {words.tables(countRead(tables))}
      {unread.length > 0 && (
        <>
          {words.comma}
          <span className={styles.stale}>{unread.join(words.comma)}</span>
        </>
      )}
    </>
  );
  const failed = files?.problems.length ?? 0;
  const ignoredLink = ignored > 0 && (
    <>
      {' · '}
      <Link
        as="button"
        className={styles.ignored}
        onClick={() => {
          setCheck(pane, { view: 'ignored' });
        }}
      >
        {words.ignored(ignored)}
      </Link>
    </>
  );
  return (
    <div className={styles.header}>
      {files ? (
        <>
          <BackToWorkbook />
          <Text size={200} className={styles.when}>
            {words.files(files.names.length)}
            {failed > 0 && (
              <>
                {words.comma}
                <span className={styles.stale}>{desk.unreadFiles(failed)}</span>
              </>
            )}
            {leftOut > 0 && words.comma + desk.leftOut(leftOut)} · {read}
          </Text>
        </>
      ) : (
        <>
          <Button
            size="small"
            className={styles.button}
            appearance={freshness === 'stale' ? 'primary' : 'secondary'}
            onClick={() => void checkWorkbook(pane)}
          >
            {words.again}
          </Button>
          {freshness === 'fresh' ? (
            <Text size={200} className={styles.when}>
              {readAt && (
                <>
                  {read} ·{' '}
                  {marksAreStale ? (
                    <Link
                      as="button"
                      className={styles.marks}
                      title={words.updateMarks}
                      onClick={() => void markFindings(pane)}
                    >
                      {words.marksStale}
                    </Link>
                  ) : (
                    <span className={styles.whole}>{words.checkedAt(clockTime(readAt, locale))}</span>
                  )}
                </>
              )}
              {ignoredLink}
            </Text>
          ) : (
            <Text size={200} className={mergeClasses(styles.when, freshness === 'stale' && styles.stale)}>
              {freshness === 'stale' ? words.stale : book.refreshing}
              {ignoredLink}
            </Text>
          )}
        </>
      )}
      <HintsLeftOut />
      {!pane.files && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<FolderOpenRegular />}
          aria-label={words.chooseFiles}
          title={words.chooseFiles}
          onClick={() => {
            setCheck(pane, { view: 'files' });
          }}
        >
          <span className={styles.label}>{desk.otherFiles}</span>
        </Button>
      )}
    </div>
  );
}
