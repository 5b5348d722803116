import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { addRow, pasteIndicators, removeRow, renumberGroup, undoRows } from '../actions/indicatorRows';
import { Disclosure } from '../parts/Disclosure';
import { ProblemBar } from '../parts/ProblemBar';
import { StatusLine } from '../parts/StatusLine';
import { setRows } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { rowsNoticeText } from './rowsNoticeText';
import { commonWords } from '../words/zh-CN/common';
import { rowsWords } from '../words/zh-CN/rows';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  outcome: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const rowsState = ({ rows, lastWrite }: PaneState) => ({ rows, lastWrite });

/** 指标的行: rows of the group that the person stands in, more, fewer, numbered, or filled from a pasted block. */
export default function RowsSection() {
  const styles = useStyles();
  const pane = usePane();
  const { rows, lastWrite } = usePaneState(rowsState);
  const words = useWords(rowsWords);
  const common = useWords(commonWords);
  const { busy, notice, pasted, problem } = rows;
  const changed = notice?.kind === 'added' || notice?.kind === 'removed' || notice?.kind === 'renumbered';
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a low window what was done would be said below the edge.
    if (notice ?? problem) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [notice, problem]);
  const canUndo = changed && (lastWrite?.kind === 'rows' || lastWrite?.kind === 'fix');
  return (
    <section className={styles.section} aria-label={words.title}>
      <Disclosure title={words.title}>
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void addRow(pane)}>
            {words.add}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void removeRow(pane)}>
            {words.remove}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void renumberGroup(pane)}>
            {words.renumber}
          </Button>
        </div>
        <Field label={words.pasted} hint={words.pastedHint}>
          <Textarea
            resize="vertical"
            value={pasted}
            disabled={busy}
            placeholder={words.pastedPlaceholder}
            onChange={(_event, { value }) => {
              setRows(pane, { pasted: value });
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void pasteIndicators(pane)}>
            {words.fill}
          </Button>
        </div>
      </Disclosure>
      <div ref={outcome} className={styles.outcome}>
        {problem && <ProblemBar problem={problem} />}
        <StatusLine
          text={rowsNoticeText(notice, words)}
          tone={changed || notice?.kind === 'undone' ? 'done' : 'note'}
          action={
            canUndo
              ? {
                  label: common.undo,
                  run: () => {
                    void undoRows(pane);
                  },
                }
              : null
          }
        />
        {notice?.kind === 'removed' && notice.gap && (
          <Button disabledFocusable={busy} onClick={() => void renumberGroup(pane, notice.at)}>
            {words.closeGap}
          </Button>
        )}
      </div>
    </section>
  );
}
