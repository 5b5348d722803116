import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { PaneState } from '../../state/PaneState';
import { usePaneState, useWords } from '../../state/usePane';
import { CheckStatus } from '../status/CheckStatus';
import { isSolved } from '../../state/chosen';
import { DetailsButtons } from './DetailsButtons';
import { DetailsText } from './DetailsText';
import { DETAILS_ID, focusList } from './focus';
import { IgnoreForm } from './IgnoreForm';
import { checkWords } from '../../words/zh-CN/check';

const useStyles = makeStyles({
  region: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    background: tokens.colorNeutralBackground2,
  },
  // The same for every finding, so that no button moves under the pointer; nothing while none is chosen.
  chosen: { height: 'clamp(148px, 30vh, 280px)' },
  // With cells of the table above it.
  lower: { height: 'clamp(140px, 25vh, 240px)' },
  // All of the question is seen at once; it grows over the list, its buttons stay where they are.
  asking: { height: 'auto', maxHeight: '60vh' },
  status: { padding: `0 ${tokens.spacingHorizontalM}` },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS}`,
    overflowWrap: 'anywhere',
    // A shadow at its foot while more stands below; at the end the text's own ground covers it.
    background: [
      `linear-gradient(${tokens.colorNeutralBackground2} 0 0) bottom / 100% 8px no-repeat local`,
      `linear-gradient(to top, ${tokens.colorNeutralShadowKey}, transparent) bottom / 100% 8px no-repeat scroll`,
    ].join(', '),
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

const chosenFinding = (state: PaneState) => ({
  chosen: state.check.chosen,
  solved: isSolved(state),
  belowCells: state.check.files !== null,
});

/**
 * One finding in full, and what can be done with it. Its height is the same for all, and what was just done is told inside
 * it, so that no button moves under the pointer; while none is chosen, the list has the room.
 */
export function FindingDetails() {
  const styles = useStyles();
  const { chosen, solved, belowCells } = usePaneState(chosenFinding);
  const words = useWords(checkWords);
  const [ignoring, setIgnoring] = useState<string | null>(null);
  if (!chosen) {
    return (
      <div className={styles.status}>
        <CheckStatus />
      </div>
    );
  }
  const showsForm = ignoring === chosen.key && !solved;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (showsForm) setIgnoring(null);
    else focusList();
  };
  return (
    <section
      id={DETAILS_ID}
      aria-label={words.details}
      className={mergeClasses(
        styles.region,
        styles.chosen,
        belowCells && styles.lower,
        showsForm && styles.asking,
      )}
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
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.details}>
            <CheckStatus />
            <DetailsText chosen={chosen} solved={solved} />
          </div>
          <DetailsButtons
            finding={chosen.finding}
            solved={solved}
            onIgnore={() => {
              setIgnoring(chosen.key);
            }}
          />
        </>
      )}
    </section>
  );
}
