import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../state/Problem';
import { useLocale, useWords } from '../state/usePane';
import { copyText } from '../actions/copyText';
import { problemDetails, problemSentence } from '../state/problemText';
import { commonWords } from '../words/zh-CN/common';

interface ProblemBarProps {
  readonly problem: Problem;
  /** What the person can do now, besides copying the details. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorStatusDangerForeground1 },
  text: { overflowWrap: 'anywhere' },
  actions: {
    gridColumn: '2',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
});

/** What went wrong and what to do, in a sentence; the details only to copy. */
export function ProblemBar({ problem, actions }: ProblemBarProps) {
  const styles = useStyles();
  const common = useWords(commonWords);
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const details = problemDetails(problem);
  return (
    <div role="alert" className={styles.bar}>
      <span className={styles.icon} aria-hidden="true">
        <ErrorCircleRegular />
      </span>
      <span className={styles.text}>{problemSentence(problem, locale)}</span>
      <div className={styles.actions}>
        {actions}
        {details !== null && (
          <Button
            size="small"
            onClick={() => {
              void copyText(details).then(setCopied);
            }}
          >
            {copied ? common.copied : common.copyDetails}
          </Button>
        )}
      </div>
    </div>
  );
}
