import { isStroke } from '../../facts/masks';
import type { IndicatorRule } from '../Rule';

/** A value beside a blank name. */
export const valueWithoutIndicator: IndicatorRule<'completeness/value-without-indicator'> = {
  id: 'completeness/value-without-indicator',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  check({ name, value, valueCell, reading }) {
    if (!(name.trim() === '' || isStroke(name)) || value.trim() === '') return null;
    if (reading.kind === 'empty' || reading.irregularities.includes('not-applicable')) return null;
    return { cell: valueCell, found: value, params: {} };
  },
};
