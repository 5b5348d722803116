import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { stopFiles } from '../actions/checkFiles';
import { checkWorkbook } from '../actions/checkWorkbook';
import { EmptyState } from '../parts/EmptyState';
import { FailedJob } from '../parts/FailedJob';
import { ProblemBar } from '../parts/ProblemBar';
import { Progress } from '../parts/Progress';
import { useTabStyles } from '../parts/useTabStyles';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { CheckStatus } from './status/CheckStatus';
import { OtherFilesSection } from './views/OtherFiles';
import { bookWords } from '../words/zh-CN/book';
import { checkWords } from '../words/zh-CN/check';
import { commonWords } from '../words/zh-CN/common';

const jobAndProblem = ({ check: { job, problem } }: PaneState) => ({ job, problem });

/** Before the first check, and while one runs. */
export function CheckIntro() {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { job, problem } = usePaneState(jobAndProblem);
  const words = useWords(checkWords);
  const book = useWords(bookWords);
  const common = useWords(commonWords);
  if (job.kind === 'busy') {
    return (
      <div className={tabStyles.body}>
        <Progress
          label={job.total > 0 ? book.busyOf(job.done, job.total) : words.busy}
          done={job.done}
          total={job.total}
        />
        {job.canStop && (
          <Button
            disabled={job.stopping}
            onClick={() => {
              stopFiles(pane);
            }}
          >
            {common.cancel}
          </Button>
        )}
      </div>
    );
  }
  const run = () => {
    void checkWorkbook(pane);
  };
  return (
    <div className={tabStyles.body}>
      <FailedJob job={job} onRetry={run} />
      {problem && <ProblemBar problem={problem} />}
      <EmptyState
        icon={<ClipboardTaskListLtrRegular />}
        actions={
          <Button appearance="primary" size="large" onClick={run}>
            {words.button}
          </Button>
        }
      >
        {words.intro}
      </EmptyState>
      <OtherFilesSection title={words.chooseFiles}>
        <CheckStatus />
      </OtherFilesSection>
    </div>
  );
}
