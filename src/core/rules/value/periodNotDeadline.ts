import type { IndicatorRule } from '../Rule';

/** 服务期, 建设工期, 实施周期: asks from when to when, and gets it. */
const TERM = /(?:(?<!日)期|期限|期间|时段)\s*$/;
/** 完成期限, 办结周期: asks by when, whatever it ends in. */
const DONE = /完成|完工|竣工|办结|交付|及时|按时|按期|到位/;

const WHOLE_YEAR = /全年|年度/;

/** A stretch of time as timeliness: 全年, 2021年1月-12月. It sets no date to be in time for. */
export const periodNotDeadline: IndicatorRule<'value/period-not-deadline'> = {
  id: 'value/period-not-deadline',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['period'] },
  suppressedBy: ['value/not-quantified', 'value/date-impossible'],
  check({ name, reading, value, valueCell }, group) {
    if (group.kind !== 'timeliness' || (TERM.test(name) && !DONE.test(name))) return null;
    // Done in the fourth quarter is in time by its end.
    if (reading.kind === 'date' && reading.comparator === '=' && !WHOLE_YEAR.test(value)) return null;
    return { cell: valueCell, found: value, params: { name } };
  },
};
