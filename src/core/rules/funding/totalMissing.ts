import type { TableRule } from '../Rule';
import { labelText } from './amounts';

/** The form has a place for the total, and nothing stands there; or it has sources with their amounts and no total at all. */
export const totalMissing: TableRule<'funding/total-missing'> = {
  id: 'funding/total-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding: { total, parts, emptyTotal }, mediumTermFunding, coverage }) {
    const blank = emptyTotal ?? (total?.state === 'blank' ? total : null);
    if (blank) return [{ cell: blank.cell, found: null, params: { label: labelText(blank), sources: '' } }];
    const filled = parts.filter(({ amount }) => amount !== null);
    const [first] = filled;
    // What was not read may be the total, and is told.
    if (total || !first || mediumTermFunding?.total || coverage.funding.state === 'unread') return [];
    const sources = filled.map((part) => `“${labelText(part)}”`).join('');
    return [{ cell: first.cell, found: null, params: { label: '', sources } }];
  },
};
