import type { CellFix } from '../../glossary/finding';
import type { FundingAmount } from '../../table/PerformanceTable';
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
      .filter(isText)
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

/** Whether an amount is one plain number, held as a text. */
export function isText({ state, value, amount, formula }: FundingAmount): boolean {
  return state === 'number' && amount !== null && formula === null && typeof value === 'string';
}
