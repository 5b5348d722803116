import { Button } from '@fluentui/react-components';
import type { Job } from '../state/Job';
import { useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';
import { ProblemBar } from './ProblemBar';

interface FailedJobProps {
  readonly job: Job;
  readonly onRetry: () => void;
}

/** Why a job came to nothing, and a button to try again; nothing for any other job. */
export function FailedJob({ job, onRetry }: FailedJobProps) {
  const { retry } = useWords(commonWords);
  if (job.kind !== 'failed') return null;
  return (
    <ProblemBar
      problem={job.problem}
      actions={
        <Button size="small" onClick={onRetry}>
          {retry}
        </Button>
      }
    />
  );
}
