import { lazy, Suspense } from 'react';
import { insertTables } from '../actions/insertTables';
import { useTabStyles } from '../parts/useTabStyles';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState } from '../state/usePane';
import { loadFillHelp, loadLockChoice, loadRowsSection } from './loadFill';
import { InsertFields } from './InsertFields';
import { InsertFooter } from './InsertFooter';

const FillHelp = lazy(loadFillHelp);
const LockChoice = lazy(loadLockChoice);
const RowsSection = lazy(loadRowsSection);

const insertState = ({ insert }: PaneState) => insert;

/** 插入: a form, and below it the button, the progress, and what was made. */
export function InsertTab() {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const insert = usePaneState(insertState);
  return (
    <form
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        void insertTables(pane);
      }}
    >
      <div className={tabStyles.body}>
        <InsertFields form={insert.form} disabled={insert.job.kind === 'busy'} />
        <Suspense fallback={null}>
          <LockChoice />
          <RowsSection />
          <FillHelp />
        </Suspense>
      </div>
      <div className={tabStyles.footer}>
        <InsertFooter insert={insert} />
      </div>
    </form>
  );
}
