import { compare, ZERO } from '../../money/decimal';
import type { TableRule } from '../Rule';
import { amountsOfAllColumns, labelText } from './amounts';

/** An amount below zero. */
export const amountNegative: TableRule<'funding/amount-negative'> = {
  id: 'funding/amount-negative',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    return amountsOfAllColumns(table)
      .filter(({ amount }) => amount !== null && compare(amount, ZERO) < 0)
      .map((amount) => ({ cell: amount.cell, found: amount.text, params: { label: labelText(amount) } }));
  },
};
