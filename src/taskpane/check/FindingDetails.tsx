import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { PaneState } from '../state/PaneState';
import { usePaneState, usePaneWords } from '../state/usePane';
import { CheckStatus } from './CheckStatus';
import { isSolved } from '../state/chosen';
import { DetailsButtons } from './DetailsButtons';
import { DetailsText } from './DetailsText';
import { DETAILS_ID, focusList } from './focus';
import { IgnoreForm } from './IgnoreForm';

const useStyles = makeStyles({
  region: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    height: 'clamp(176px, 34vh, 300px)',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    background: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
  pick: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
});

const chosenFinding = (state: PaneState) => ({ chosen: state.check.chosen, solved: isSolved(state) });

/**
 * One finding in full, and what can be done with it. Its height never changes, and what was just done is told inside
 * it, so that no button moves under the pointer.
 */
export function FindingDetails() {
  const styles = useStyles();
  const { chosen, solved } = usePaneState(chosenFinding);
  const words = usePaneWords().check;
  const [ignoring, setIgnoring] = useState<string | null>(null);
  const showsForm = chosen !== null && ignoring === chosen.key && !solved;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (showsForm) setIgnoring(null);
    else focusList();
  };
  return (
    <section
      id={DETAILS_ID}
      tabIndex={-1}
      aria-label={words.details}
      className={styles.region}
      onKeyDown={onKeyDown}
    >
      {showsForm ? (
        <IgnoreForm
          finding={chosen.finding}
          onClose={() => {
            setIgnoring(null);
          }}
        />
      ) : (
        <>
          <div className={styles.scroll}>
            <CheckStatus />
            {chosen ? (
              <DetailsText chosen={chosen} solved={solved} />
            ) : (
              <Text className={styles.pick}>{words.pick}</Text>
            )}
          </div>
          {chosen && (
            <DetailsButtons
              finding={chosen.finding}
              solved={solved}
              onIgnore={() => {
                setIgnoring(chosen.key);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
