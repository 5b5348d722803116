import { Checkbox, Field } from '@fluentui/react-components';
import { setInsert } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { insertWords } from '../words/zh-CN/insert';

const insertState = ({ insert }: PaneState) => insert;

/** Whether labels of new tables are locked: an offer, off until somebody chooses it. */
export default function LockChoice() {
  const pane = usePane();
  const words = useWords(insertWords);
  const { form, job } = usePaneState(insertState);
  return (
    <Field hint={form.lock ? words.lockHint : ''}>
      <Checkbox
        label={words.lock}
        checked={form.lock}
        disabled={job.kind === 'busy'}
        onChange={(_event, { checked }) => {
          setInsert(pane, { form: { ...pane.store.get().insert.form, lock: checked === true } });
        }}
      />
    </Field>
  );
}
