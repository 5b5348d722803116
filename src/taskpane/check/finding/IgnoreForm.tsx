import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../core/check/Finding';
import { ignoreFindings } from '../../actions/ignoreFindings';
import { Choices } from '../../parts/Choices';
import { shownResult } from '../../state/chosen';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';
import { commonWords } from '../../words/zh-CN/common';

interface IgnoreFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

const OTHER = 'other';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  kind: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, cursor: 'pointer' },
  tick: { margin: 0, accentColor: tokens.colorCompoundBrandBackground, transform: 'translateY(1px)' },
  buttons: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

const shownFindings = (state: PaneState) => shownResult(state).findings;

/** Asks why a finding may stand. The usual reasons are one click; another is typed. */
export function IgnoreForm({ finding, onClose }: IgnoreFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(checkWords);
  const common = useWords(commonWords);
  const [choice, setChoice] = useState(words.ignoreReasons[0] ?? OTHER);
  const [other, setOther] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const kind = usePaneState(shownFindings).filter(({ rule }) => rule === finding.rule);
  const [allOfKind, setAllOfKind] = useState(false);
  const reason = choice === OTHER ? other.trim() : choice;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === '') return;
        onClose();
        void ignoreFindings(pane, allOfKind ? kind : [finding], reason);
      }}
    >
      <div className={styles.scroll}>
        <Choices
          label={words.ignoreTitle}
          choices={[
            ...words.ignoreReasons.map((text) => ({ value: text, label: text })),
            { value: OTHER, label: words.ignoreOther },
          ]}
          value={choice}
          onChoose={setChoice}
        />
        {choice === OTHER && (
          <Input
            aria-label={words.ignoreOther}
            value={other}
            maxLength={100}
            onChange={(_event, { value }) => {
              setOther(value);
            }}
          />
        )}
        {kind.length > 1 && (
          <label className={styles.kind}>
            <input
              type="checkbox"
              className={styles.tick}
              checked={allOfKind}
              onChange={({ target: { checked } }) => {
                setAllOfKind(checked);
              }}
            />
            {words.ignoreKind(kind.length)}
          </label>
        )}
        <Text size={200} className={styles.hint}>
          {pane.files ? words.ignoreReasonHere : words.ignoreReasonHint}
        </Text>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={reason === ''}>
          {allOfKind ? words.ignoreAll(kind.length) : words.ignoreConfirm}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
