import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { insertTables, stopInserting, undoInsert } from '../actions/insertTables';
import { ProblemBar } from '../parts/ProblemBar';
import { Progress } from '../parts/Progress';
import { StatusLine } from '../parts/StatusLine';
import { loadFillNext } from './loadFill';
import { draftsIn, MOST_PROJECTS, yearIn } from '../state/insertForm';
import type { InsertNotice, InsertState } from '../state/InsertState';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';
import { insertWords, type InsertWords } from '../words/zh-CN/insert';

const FillNext = lazy(loadFillNext);

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  progress: { flexGrow: 1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

function noticeText(notice: InsertNotice | null, words: InsertWords): string | null {
  switch (notice?.kind) {
    case undefined:
      return null;
    case 'inserted':
      return words.done(notice.count) + (notice.refused.length > 0 ? words.refused(notice.refused) : '');
    case 'stopped':
      return words.stopped;
    case 'undone':
      return words.undone(notice.count);
  }
}

const lastWasInsertion = ({ lastWrite }: PaneState) => lastWrite?.kind === 'insert';

/** The button; while it works, how far it is and a way to stop; then what was made and a way back. */
export function InsertFooter({ insert }: { readonly insert: InsertState }) {
  const styles = useStyles();
  const pane = usePane();
  const canUndo = usePaneState(lastWasInsertion);
  const words = useWords(insertWords);
  const common = useWords(commonWords);
  const { job, form, notice } = insert;
  if (job.kind === 'busy') {
    return (
      <div className={styles.busy}>
        <div className={styles.progress}>
          <Progress
            label={job.stopping ? words.stopping : words.busy(job.done, job.total)}
            done={job.done}
            total={job.total}
          />
        </div>
        <Button
          disabled={job.stopping}
          onClick={() => {
            stopInserting(pane);
          }}
        >
          {common.cancel}
        </Button>
      </div>
    );
  }
  const count = draftsIn(form).length;
  const wrong =
    count > MOST_PROJECTS
      ? words.tooMany(MOST_PROJECTS)
      : count === 0
        ? words.countWrong(MOST_PROJECTS)
        : null;
  const undo = {
    label: common.undo,
    run: () => {
      void undoInsert(pane);
    },
  };
  return (
    <>
      {job.kind === 'failed' && (
        <ProblemBar
          problem={job.problem}
          actions={
            // With something inserted it was the undo that failed: trying again is not to insert more.
            notice?.kind !== 'inserted' && (
              <Button size="small" onClick={() => void insertTables(pane)}>
                {common.retry}
              </Button>
            )
          }
        />
      )}
      <StatusLine
        text={noticeText(notice, words)}
        tone={notice?.kind === 'inserted' ? 'done' : 'note'}
        action={notice?.kind === 'inserted' && canUndo ? undo : null}
      />
      {insert.followed && notice?.kind !== 'undone' && (
        <Suspense fallback={null}>
          <FillNext />
        </Suspense>
      )}
      {wrong !== null && (
        <Text role="alert" className={styles.wrong}>
          {wrong}
        </Text>
      )}
      <Button
        appearance="primary"
        size="large"
        type="submit"
        disabledFocusable={wrong !== null || yearIn(form) === null}
      >
        {words.button(count)}
      </Button>
    </>
  );
}
