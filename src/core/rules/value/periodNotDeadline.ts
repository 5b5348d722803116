import type { IndicatorRule } from '../Rule';

/** A stretch of time as timeliness: 全年, 2021年1月-12月. It sets no date to be in time for. */
export const periodNotDeadline: IndicatorRule<'value/period-not-deadline'> = {
  id: 'value/period-not-deadline',
  category: 'value',
  severity: 'info',
  fixable: null,
  needs: 'indicator',
  looksAt: { irregularities: ['period'] },
  silentAfter: ['value/not-quantified', 'value/date-impossible'],
  check({ name, value, valueCell }, group) {
    if (group.kind !== 'timeliness') return null;
    return { cell: valueCell, found: value, params: { name } };
  },
};
