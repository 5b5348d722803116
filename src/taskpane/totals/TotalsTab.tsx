import { Button } from '@fluentui/react-components';
import { AutosumRegular } from '@fluentui/react-icons/svg/autosum';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { lazy, Suspense } from 'react';
import { sumWorkbook } from '../actions/sumWorkbook';
import { loadTotalsResult } from '../chunks';
import { EmptyState } from '../parts/EmptyState';
import { ProblemBar } from '../parts/ProblemBar';
import { Progress } from '../parts/Progress';
import { useTabStyles } from '../parts/useTabStyles';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';

const TotalsResult = lazy(loadTotalsResult);

/** 汇总: before, during and after adding up. */
export function TotalsTab() {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { totals, book } = usePaneState();
  const all = usePaneWords();
  const words = all.totals;
  const { job } = totals;
  if (job.kind === 'busy') {
    return (
      <div className={tabStyles.body}>
        <Progress label={words.busy} done={job.done} total={job.total} />
      </div>
    );
  }
  if (totals.asked && book && book.tables.length > 0 && job.kind !== 'failed') {
    return (
      <Suspense fallback={null}>
        <TotalsResult book={book} />
      </Suspense>
    );
  }
  const noTables = totals.asked && job.kind !== 'failed';
  const run = () => {
    void sumWorkbook(pane);
  };
  return (
    <div className={tabStyles.body}>
      {job.kind === 'failed' && (
        <ProblemBar
          problem={job.problem}
          actions={
            <Button size="small" onClick={run}>
              {all.retry}
            </Button>
          }
        />
      )}
      <EmptyState
        icon={noTables ? <TableSearchRegular /> : <AutosumRegular />}
        {...(noTables ? { title: all.check.noTables } : {})}
        actions={
          <Button appearance={noTables ? 'secondary' : 'primary'} size="large" onClick={run}>
            {noTables ? words.again : words.button}
          </Button>
        }
      >
        {noTables ? all.check.noTablesHint : words.intro}
      </EmptyState>
    </div>
  );
}
