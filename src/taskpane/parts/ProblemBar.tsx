import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../state/Problem';
import { usePaneState, usePaneWords } from '../state/usePane';
import { copyText } from './copyText';
import { problemDetails, problemSentence } from './problemText';

interface ProblemBarProps {
  readonly problem: Problem;
  /** What the person can do now, besides copying the details. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: tokens.spacingVerticalS },
  text: { overflowWrap: 'anywhere' },
});

/** What went wrong and what to do, in a sentence; the details only to copy. */
export function ProblemBar({ problem, actions }: ProblemBarProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { locale } = usePaneState().settings;
  const [copied, setCopied] = useState(false);
  const details = problemDetails(problem);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.text}>{problemSentence(problem, locale)}</MessageBarBody>
        <MessageBarActions>
          {actions}
          {details !== null && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                void copyText(details).then(setCopied);
              }}
            >
              {copied ? words.copied : words.copyDetails}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
