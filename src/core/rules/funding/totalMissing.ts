import { compare, ZERO } from '../../money/decimal';
import type { AmountColumn } from '../../table/Funding';
import type { Detection, TableRule } from '../Rule';
import { labelText } from './amounts';

/**
 * The form has a place for the total, in any column of the budget, and nothing stands there; or it has sources with their
 * amounts and no total at all.
 */
export const totalMissing: TableRule<'funding/total-missing'> = {
  id: 'funding/total-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding: { total, parts, emptyTotal }, mediumTermFunding, coverage, account }) {
    const blank = emptyTotal ?? (total?.state === 'blank' ? total : null);
    if (blank) return [{ cell: blank.cell, found: null, params: { label: labelText(blank), sources: '' } }];
    const columns = account?.columns.filter(lacksTotal) ?? [];
    if (columns.length > 0) return columns.flatMap(detectIn);
    const filled = parts.filter(({ amount }) => amount !== null);
    const [first] = filled;
    // What was not read may be the total, and is told.
    if (total || !first || mediumTermFunding?.total || coverage.funding.state === 'unread') return [];
    const sources = filled.map((part) => `“${labelText(part)}”`).join('');
    return [{ cell: first.cell, found: null, params: { label: '', sources } }];
  },
};

/** What was spent of it is asked for with the other results; a dash over sources of 0 is an answer. */
function lacksTotal({ role, funding: { total, parts } }: AmountColumn): boolean {
  if (role !== 'planned' || total?.text !== '') return false;
  return parts.some(({ amount }) => amount !== null && compare(amount, ZERO) !== 0);
}

function detectIn({ heading, funding: { total } }: AmountColumn): Detection<'funding/total-missing'>[] {
  if (!total) return [];
  return [
    { cell: total.cell, found: null, params: { label: `${labelText(total)}（${heading}）`, sources: '' } },
  ];
}
