import { insertTables } from '../actions/insertTables';
import { useTabStyles } from '../parts/useTabStyles';
import { usePane, usePaneState } from '../state/usePane';
import { InsertFields } from './InsertFields';
import { InsertFooter } from './InsertFooter';

/** 插入: a form, and below it the button, the progress, and what was made. */
export function InsertTab() {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { insert } = usePaneState();
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
      </div>
      <div className={tabStyles.footer}>
        <InsertFooter insert={insert} />
      </div>
    </form>
  );
}
