import { Field, Select } from '@fluentui/react-components';
import type { GroupBy } from '../../core/totals/summary/summaryGroups';
import { groupSummaryBy } from '../actions/sumWorkbook';
import { usePane, useWords } from '../state/usePane';
import { totalsWords } from '../words/zh-CN/totals';

const CHOICES: readonly (GroupBy | null)[] = [null, 'department', 'implementingUnit', 'projectAttribute'];

/** By what the summary sheet has subtotals. */
export function GroupChoice({ groupBy }: { readonly groupBy: GroupBy | null }) {
  const pane = usePane();
  const words = useWords(totalsWords);
  return (
    <Field label={words.groupBy} orientation="horizontal" size="small">
      <Select
        size="small"
        value={groupBy ?? ''}
        onChange={(_event, { value }) => {
          groupSummaryBy(pane, CHOICES.find((choice) => choice === value) ?? null);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice ?? ''} value={choice ?? ''}>
            {words.groups[choice ?? 'none']}
          </option>
        ))}
      </Select>
    </Field>
  );
}
