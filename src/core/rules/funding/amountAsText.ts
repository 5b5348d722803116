import type { CellFix } from '../../glossary/finding';
import { isNumberAsText } from '../../facts/sumFormula';
import type { TableRule } from '../Rule';
import { amountsOfTable, labelText, plain, standsInItsLabel } from './amounts';

/** A number that is stored as text: it is counted here, but Excel's own sums pass over it. 财政拨款:45.2 in one cell can be nothing else. */
export const amountAsText: TableRule<'funding/amount-as-text'> = {
  id: 'funding/amount-as-text',
  category: 'funding',
  severity: 'info',
  fixable: 'safe',
  scope: 'table',
  check(table) {
    return amountsOfTable(table)
      .filter((amount) => isNumberAsText(amount) && !standsInItsLabel(amount))
      .map((amount) => {
        const expected = amount.amount === null ? '' : plain(amount.amount);
        const fix: CellFix = { cell: amount.cell, text: expected };
        return {
          cell: amount.cell,
          found: amount.text,
          expected,
          params: { label: labelText(amount) },
          fix: [fix],
          fixIsSafe: true,
        };
      });
  },
};
