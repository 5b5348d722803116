import { Field, Select } from '@fluentui/react-components';
import type { ChartBy } from '../../core/totals/summary/summaryChart';
import { chartSummaryBy } from '../actions/sumWorkbook';
import { usePane, useWords } from '../state/usePane';
import { totalsWords } from '../words/zh-CN/totals';

const CHOICES: readonly (ChartBy | null)[] = [null, 'project', 'department'];

/** Whether the summary sheet has a chart, and of what. */
export function ChartChoice({ chart }: { readonly chart: ChartBy | null }) {
  const pane = usePane();
  const words = useWords(totalsWords);
  return (
    <Field label={words.chart} orientation="horizontal" size="small">
      <Select
        size="small"
        value={chart ?? ''}
        onChange={(_event, { value }) => {
          chartSummaryBy(pane, CHOICES.find((choice) => choice === value) ?? null);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice ?? ''} value={choice ?? ''}>
            {words.charts[choice ?? 'none']}
          </option>
        ))}
      </Select>
    </Field>
  );
}
