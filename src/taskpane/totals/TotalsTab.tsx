import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AutosumRegular } from '@fluentui/react-icons/svg/autosum';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { sumWorkbook } from '../actions/sumWorkbook';
import { EmptyState } from '../parts/EmptyState';
import { FailedJob } from '../parts/FailedJob';
import { Progress } from '../parts/Progress';
import { StatusLine } from '../parts/StatusLine';
import { useTabStyles } from '../parts/useTabStyles';
import type { Job } from '../state/Job';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { reviewFiles } from '../actions/reviewFiles';
import { stopFiles } from '../actions/checkFiles';
import { OtherFilesSection } from '../check/views/OtherFiles';
import { useFileDrop } from '../check/useFileDrop';
import { FilesTotals } from './FilesTotals';
import { TotalsResult } from './TotalsResult';
import { bookWords } from '../words/zh-CN/book';
import { commonWords } from '../words/zh-CN/common';
import { deskWords } from '../words/zh-CN/desk';
import { totalsWords } from '../words/zh-CN/totals';

/** 汇总: before, during and after adding up; workbooks may be dropped anywhere on it. */
export default function TotalsTab() {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { over, handlers } = useFileDrop((picked) => {
    void reviewFiles(pane, picked);
  });
  const ofBook = useWords(bookWords);
  return (
    <div className={tabStyles.tab} {...handlers}>
      {over ? <div className={tabStyles.body}>{ofBook.dropHere}</div> : <View />}
    </div>
  );
}

const whatWasSummed = ({ totals, book, check }: PaneState) => ({
  job: totals.job,
  asked: totals.asked,
  book,
  files: check.files,
  reading: check.job,
});

function View() {
  const pane = usePane();
  const { job, asked, book, files, reading } = usePaneState(whatWasSummed);
  const words = useWords(totalsWords);
  if (job.kind === 'busy') return <Busy label={words.busy} {...job} />;
  if (!pane.files && reading.kind === 'busy') return <ReadingFiles {...reading} />;
  if (!pane.files && files) return <FilesTotals files={files} />;
  if (asked && book && book.tables.length > 0 && job.kind !== 'failed') return <TotalsResult book={book} />;
  return <BeforeSum job={job} asked={asked} />;
}

interface Step {
  readonly done: number;
  readonly total: number;
}

function Busy({
  label,
  done,
  total,
  children,
}: Step & { readonly label: string; readonly children?: ReactNode }) {
  const tabStyles = useTabStyles();
  return (
    <div className={tabStyles.body}>
      <Progress label={label} done={done} total={total} />
      {children}
    </div>
  );
}

function ReadingFiles({ done, total }: Step) {
  const pane = usePane();
  const ofBook = useWords(bookWords);
  const common = useWords(commonWords);
  const stop = () => {
    stopFiles(pane);
  };
  return (
    <Busy label={ofBook.busyOf(done, total)} done={done} total={total}>
      <Button onClick={stop}>{common.cancel}</Button>
    </Busy>
  );
}

/** Nothing was summed yet, or there was nothing to sum. */
function BeforeSum({ job, asked }: { readonly job: Job; readonly asked: boolean }) {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const notice = usePaneState(({ check }) => check.notice);
  const words = useWords(totalsWords);
  const ofBook = useWords(bookWords);
  const desk = useWords(deskWords);
  const stopped = notice?.kind === 'stopped' ? desk.stopped(notice.done, notice.count) : null;
  const noTables = asked && job.kind !== 'failed';
  const run = () => {
    void sumWorkbook(pane);
  };
  return (
    <div className={tabStyles.body}>
      <FailedJob job={job} onRetry={run} />
      <EmptyState
        icon={noTables ? <TableSearchRegular /> : <AutosumRegular />}
        {...(noTables ? { title: ofBook.noTables } : {})}
        actions={
          <Button appearance={noTables ? 'secondary' : 'primary'} size="large" onClick={run}>
            {noTables ? words.again : words.button}
          </Button>
        }
      >
        {noTables ? ofBook.noTablesHint : words.intro}
      </EmptyState>
      {!pane.files && <OtherFilesSection title={words.chooseFiles} />}
      <StatusLine text={stopped} tone="note" />
    </div>
  );
}
