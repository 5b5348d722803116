import { compare, ZERO } from '../../money/decimal';
import type { AmountColumn, Funding, FundingAmount } from '../../table/Funding';
import type { PerformanceTable } from '../../table/PerformanceTable';
import { isMediumTermDue } from '../mediumTerm';
import type { Detection, TableRule } from '../Rule';
import { labelText } from './amounts';

/**
 * The form has a place for the total, of the year, of all years or in any column of the budget, and nothing stands there; or
 * it has sources with their amounts and no total at all.
 */
export const totalMissing: TableRule<'funding/total-missing'> = {
  id: 'funding/total-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { mediumTermFunding: medium } = table;
    const annual = missingOfYear(table);
    const isBlank =
      medium !== null && medium.total?.state === 'blank' && (hasAmounts(medium) || isMediumTermDue(table));
    return isBlank && medium.total ? [...annual, detectAt(medium.total)] : annual;
  },
};

function detectAt(total: FundingAmount): Detection<'funding/total-missing'> {
  return { cell: total.cell, found: null, params: { label: labelText(total), sources: '' } };
}

function missingOfYear({
  funding: { total, parts, emptyTotal },
  mediumTermFunding,
  coverage,
  account,
}: PerformanceTable): Detection<'funding/total-missing'>[] {
  const blank = emptyTotal ?? (total?.state === 'blank' ? total : null);
  if (blank) return [detectAt(blank)];
  const columns = account?.columns.filter(lacksTotal) ?? [];
  if (columns.length > 0) return columns.flatMap(detectIn);
  const filled = parts.filter(({ amount }) => amount !== null);
  const [first] = filled;
  // What was not read may be the total, and is told.
  if (total || !first || mediumTermFunding?.total || coverage.funding.state === 'unread') return [];
  const sources = filled.map((part) => `“${labelText(part)}”`).join('');
  return [{ cell: first.cell, found: null, params: { label: '', sources } }];
}

/** What was spent of it is asked for with the other results; a dash over sources of 0 is an answer. */
function lacksTotal({ role, funding }: AmountColumn): boolean {
  return role === 'planned' && funding.total?.text === '' && hasAmounts(funding);
}

function hasAmounts({ parts }: Funding): boolean {
  return parts.some(({ amount }) => amount !== null && compare(amount, ZERO) !== 0);
}

function detectIn({ heading, funding: { total } }: AmountColumn): Detection<'funding/total-missing'>[] {
  if (!total) return [];
  return [
    { cell: total.cell, found: null, params: { label: `${labelText(total)}（${heading}）`, sources: '' } },
  ];
}
