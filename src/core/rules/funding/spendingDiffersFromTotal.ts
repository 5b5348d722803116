import { compare, subtract } from '../../money/decimal';
import type { TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { plain } from './amounts';

/** 支出明细 adds up to another amount than the project's: what is to be spent is not what was applied for. */
export const spendingDiffersFromTotal: TableRule<'funding/spending-differs-from-total'> = {
  id: 'funding/spending-differs-from-total',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ spendingTotal, funding, mediumTermFunding, fundingUnit: unit, sheet }) {
    const spent = spendingTotal && amountIn(spendingTotal, unit);
    const { total } = funding;
    const whole = total && amountIn(total, unit);
    if (!spendingTotal || !total || !spent || !whole || compare(spent, whole) === 0) return [];
    const ofAllYears = mediumTermFunding?.total && amountIn(mediumTermFunding.total, unit);
    if (ofAllYears && compare(spent, ofAllYears) === 0) return [];
    const difference = compare(spent, whole) > 0 ? subtract(spent, whole) : subtract(whole, spent);
    return [
      {
        cell: spendingTotal.cell,
        found: spendingTotal.text,
        params: { spent: plain(spent), total: plain(whole), difference: plain(difference), unit },
        related: [{ sheet, ...total.cell }],
      },
    ];
  },
};
