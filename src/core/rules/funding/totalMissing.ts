import type { TableRule } from '../Rule';
import { labelText } from './amounts';

/** The form has a place for the total, and nothing stands there. */
export const totalMissing: TableRule<'funding/total-missing'> = {
  id: 'funding/total-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding: { total, emptyTotal } }) {
    const blank = emptyTotal ?? (total?.state === 'blank' ? total : null);
    return blank ? [{ cell: blank.cell, found: null, params: { label: labelText(blank) } }] : [];
  },
};
