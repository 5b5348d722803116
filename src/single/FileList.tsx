import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { otherFilesText } from '../core/report/otherFiles';
import { useMemo } from 'react';
import type { Severity } from '../core/glossary/finding';
import { SeverityMark } from '../taskpane/parts/SeverityMark';
import { shownResult } from '../taskpane/state/chosen';
import type { Pane } from '../taskpane/state/Pane';
import { problemSentence } from '../taskpane/state/problemText';
import type { Desk } from './Desk';
import { fileRows, type FileRow } from './fileFindings';
import { canBeMended, sheetLabel } from './PickedFile';
import { showAllFiles, showFile } from './showFile';
import { clearDesk } from './takeFiles';
import { useStore } from './useStore';
import { words } from './words';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  title: { flexGrow: 1 },
  list: {
    flexShrink: 0,
    maxHeight: '30vh',
    overflowY: 'auto',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '32px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    background: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  path: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  mended: { color: tokens.colorStatusSuccessForeground1 },
  reason: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorStatusDangerForeground1,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minWidth: '34px',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function Standing({ row }: { readonly row: FileRow }) {
  const styles = useStyles();
  const { counts, tables, file } = row;
  if (file.problem) return <span className={styles.note}>{words.unread}</span>;
  if (tables === 0) return <span className={styles.note}>{words.noTable}</span>;
  if (SEVERITIES.every((severity) => counts[severity] === 0)) {
    return <span className={styles.note}>{words.clean}</span>;
  }
  return (
    <span role="img" aria-label={words.counts(counts.error, counts.warning, counts.info)}>
      {SEVERITIES.map((severity) => (
        <span key={severity} className={styles.count}>
          {counts[severity] > 0 && (
            <>
              <SeverityMark severity={severity} /> {counts[severity]}
            </>
          )}
        </span>
      ))}
    </span>
  );
}

/** The files, the worst first; each shows what was found in it, and leads to it. */
export function FileList({ pane, desk }: { readonly pane: Pane; readonly desk: Desk }) {
  const styles = useStyles();
  const { files, sheet, leftOut, noThread } = useStore(desk);
  const state = useStore(pane.store);
  const { check } = state;
  const { tables, findings } = shownResult(state);
  const { locale } = pane.store.get().settings;
  const rows = useMemo(
    () => fileRows(files, tables, findings, check.order),
    [files, tables, findings, check.order],
  );
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {words.files} {files.length}
        </Text>
        {check.onlySheets !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              showAllFiles(pane);
            }}
          >
            {words.allFiles}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            const unsaved = files.some(({ mended }) => mended > 0);
            if (!unsaved || window.confirm(words.clearUnsaved)) clearDesk(pane, desk);
          }}
        >
          {words.clear}
        </Button>
      </div>
      <ul className={styles.list} aria-label={words.files}>
        {rows.map((row) => {
          const { file } = row;
          const isShown = file.grids.some(({ name }) => sheetLabel(file.path, name) === sheet);
          return (
            <li key={file.path}>
              <button
                type="button"
                title={file.path}
                aria-current={isShown}
                className={mergeClasses(styles.row, isShown && styles.shown)}
                onClick={() => void showFile(pane, desk, file)}
              >
                <span className={styles.path}>{file.path}</span>
                {file.mended > 0 && (
                  <span className={mergeClasses(styles.note, styles.mended)}>
                    {words.mended(file.mended)}
                  </span>
                )}
                {!canBeMended(file) && !file.problem && <span className={styles.note}>{words.readOnly}</span>}
                <Standing row={row} />
              </button>
              {file.problem && (
                <Text as="p" size={200} className={styles.reason}>
                  {problemSentence(file.problem, locale)}
                </Text>
              )}
            </li>
          );
        })}
        {noThread && (
          <li>
            <Text size={200} className={styles.note}>
              {words.noThread}
            </Text>
          </li>
        )}
        {leftOut.length > 0 && (
          <li>
            <Text size={200} className={styles.note}>
              {otherFilesText(leftOut)}
            </Text>
          </li>
        )}
      </ul>
    </>
  );
}
