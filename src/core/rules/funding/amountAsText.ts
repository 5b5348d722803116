import type { CellFix } from '../../glossary/finding';
import { isNumberAsText } from '../../facts/sumFormula';
import type { TableRule } from '../Rule';
import { amountsOfTable, labelText, plain } from './amounts';

/** A number that is stored as text: it is counted here, but Excel's own sums pass over it. */
export const amountAsText: TableRule<'funding/amount-as-text'> = {
  id: 'funding/amount-as-text',
  category: 'funding',
  severity: 'info',
  fixable: 'safe',
  scope: 'table',
  check(table) {
    return amountsOfTable(table)
      .filter(isNumberAsText)
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
