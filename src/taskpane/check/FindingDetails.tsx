import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { toA1 } from '../../core/grid/address';
import { findingMessage, ruleWordsOf } from '../../core/words';
import { SeverityMark } from '../parts/SeverityMark';
import { usePaneState, usePaneWords, useWords } from '../state/usePane';
import { ChangeView } from './ChangeView';
import { findingRows, isSolved, shownResult, shownRows } from './chosen';
import { DetailsButtons } from './DetailsButtons';
import { focusList } from './focusList';
import { IgnoreForm } from './IgnoreForm';
import { placeOf } from './placeOf';
import { RelatedCells } from './RelatedCells';

/** The details can be focused from the list. */
export const DETAILS_ID = 'finding-details';

const useStyles = makeStyles({
  region: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    height: 'clamp(168px, 40%, 300px)',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    background: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  empty: {
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  place: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  path: { flexGrow: 1, minWidth: 0 },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  solved: { color: tokens.colorStatusSuccessForeground1 },
  why: { color: tokens.colorNeutralForeground3 },
});

/** One finding in full: where, what is wrong, what is written and what should be, why, and what can be done. */
export function FindingDetails() {
  const styles = useStyles();
  const state = usePaneState();
  const words = usePaneWords().check;
  const ruleWords = useWords();
  const { chosen } = state.check;
  const [ignoring, setIgnoring] = useState<string | null>(null);

  if (!chosen) {
    return (
      <section className={mergeClasses(styles.region, styles.empty)} aria-label={words.details}>
        {words.pick}
      </section>
    );
  }
  const { finding, key } = chosen;
  const { tables } = shownResult(state);
  const table = finding.table === null ? undefined : tables[finding.table];
  const rows = findingRows(shownRows(state));
  const at = rows.findIndex((row) => row.key === key);
  const solved = isSolved(state);
  const { title, advice, source } = ruleWordsOf(finding, ruleWords);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (ignoring === null) focusList();
    else setIgnoring(null);
  };
  return (
    <section
      id={DETAILS_ID}
      tabIndex={-1}
      aria-label={words.details}
      className={styles.region}
      onKeyDown={onKeyDown}
    >
      {ignoring === key && !solved ? (
        <IgnoreForm
          finding={finding}
          onClose={() => {
            setIgnoring(null);
          }}
        />
      ) : (
        <>
          <div className={styles.scroll}>
            <div className={styles.place}>
              <Text size={200} className={styles.path}>
                <span className={styles.cell}>{toA1(finding.cell)}</span>
                {(table ? placeOf(table, finding.cell) : []).map((name) => ` · ${name}`)}
              </Text>
              {at >= 0 && <Text size={200}>{words.position(at + 1, rows.length)}</Text>}
            </div>
            {solved ? (
              <h2 className={mergeClasses(styles.title, styles.solved)}>{words.solved}</h2>
            ) : (
              <>
                <h2 className={styles.title}>
                  <SeverityMark severity={finding.severity} />
                  {ruleWords.severities[finding.severity]} · {title}
                </h2>
                <ChangeView finding={finding} />
                <Text>{findingMessage(finding, ruleWords)}</Text>
                <Text>{advice}</Text>
                <RelatedCells finding={finding} />
                <Text size={200} className={styles.why}>
                  {words.why(source)}
                </Text>
              </>
            )}
          </div>
          <DetailsButtons
            finding={finding}
            solved={solved}
            onIgnore={() => {
              setIgnoring(key);
            }}
          />
        </>
      )}
    </section>
  );
}
